import type { Facility } from '#domain/facility/facility.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import type { Verdict } from '#domain/fit/verdict.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { outBecause, outDays } from '#domain/rules/candidacy.ts';
import { yardOn } from '#domain/rules/site.ts';
import { conditionAfter, hullInCondition } from '#domain/vessel/docking-condition.ts';
import type { ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';
import { hullOfClass, hullOfOwn } from '#domain/vessel/ship.ts';
import type { World } from '#domain/world.ts';
import type { AllocationProblem, WaitingShip } from '#engines/allocation/contract.ts';
import { waysOf } from '#engines/allocation/ways.ts';
import type { Matrix } from '#engines/routing/index.ts';
import { refusalCode } from '#engines/routing/refusal-code.ts';
import type { Document } from '../../document/document.ts';
import type { Fleet, FleetShip, NextDock } from '../../edits/fleet.ts';
import type { Waypoint } from '../../edits/voyage.ts';
import type { FleetDock } from './docks.ts';
import type { FleetLaw } from './law.ts';

/** A ship with a place: only these can be planned. */
export type PlacedShip = FleetShip & { readonly position: Waypoint };

export const isPlaced = (ship: FleetShip): ship is PlacedShip => ship.position !== null;

export const nextDockId = (place: Waypoint): string => `next ${place.label}`;

/** How a ship of the fleet fits a dock; null when her class is not on record. */
export type FleetFit = (ship: FleetShip, dock: FleetDock) => Verdict | null;

/** The docking of a ship in the condition that she would come in; null when her class is not on record. */
export type FleetDocking = (ship: FleetShip) => Question | null;

const hullKey = ({ ship }: FleetShip): string =>
  ship.kind === 'class' ? ship.classId : JSON.stringify(ship.dimensions);

/** Remembers the docking of each kind of ship. */
export function fleetDocking(
  world: World,
  condition: Document['condition'],
  allowances: Question['allowances'],
  day: string,
): FleetDocking {
  const questions = new Map<string, Question | null>();
  return (fleetShip) => {
    const { ship } = fleetShip;
    const key = hullKey(fleetShip);
    const asked = questions.get(key);
    if (asked !== undefined) return asked;
    const shipClass: ShipClass | null =
      ship.kind === 'class' ? (world.shipClasses.get(ship.classId as ShipClassId) ?? null) : null;
    const hull = ship.kind === 'own' ? hullOfOwn(ship.dimensions) : shipClass && hullOfClass(shipClass);
    const question = hull && {
      hull: hullInCondition(hull, conditionAfter(condition, shipClass?.type ?? null)),
      allowances,
      day,
    };
    questions.set(key, question);
    return question;
  };
}

/** Judges each yard once per kind of ship. */
export function fleetFit(dockingOf: FleetDocking): FleetFit {
  const judged = new Map<string, ReadonlyMap<string, Verdict> | null>();
  return (ship, { facility, dock }) => {
    const key = `${hullKey(ship)}|${facility.id}`;
    let verdicts = judged.get(key);
    if (verdicts === undefined) {
      const question = dockingOf(ship);
      verdicts =
        question && new Map(fitYard(facility, question).fits.map((fit) => [fit.dock.id, fit.verdict]));
      judged.set(key, verdicts);
    }
    return verdicts?.get(dock.id) ?? null;
  };
}

/** What a problem is put together from. The rows of the matrix are the ships, its columns the yards, then the next docks. */
export interface ProblemGiven {
  readonly fleet: Fleet;
  readonly ships: readonly PlacedShip[];
  readonly docks: readonly FleetDock[];
  readonly yards: readonly string[];
  readonly fit: FleetFit;
  readonly law: FleetLaw;
  readonly asOf: string;
  readonly matrix: Matrix;
}

const at = ({ lng, lat }: Waypoint): LngLat => [lng, lat];

const siteYards = new WeakMap<NextDock, Facility | null>();

/** The yard that a next dock would be, for the rules; the same one each time. Null where its country is not given. */
function siteYard(place: NextDock): Facility | null {
  const known = siteYards.get(place);
  if (known !== undefined) return known;
  const yard = yardOn({ name: place.label, country: place.country, position: at(place) });
  siteYards.set(place, yard);
  return yard;
}

/**
 * The fleet as the engine takes it. `hasNext` adds the docks that don't exist yet: a ship of any size fits, and the rules
 * are asked by their country.
 */
export function problemOf(given: ProblemGiven, hasNext: boolean): AllocationProblem {
  const { fleet, docks, yards, fit, law, asOf, matrix } = given;
  const ships = given.ships.map((ship, row) => ({ id: ship.id, position: at(ship.position), ship, row }));
  const columnOf = new Map(yards.map((yard, column) => [yard, column]));
  const nextDocks = hasNext ? fleet.nextDocks : [];
  const offered = [
    ...docks.map((dock) => ({
      id: dock.id,
      country: dock.country,
      position: dock.facility.position.value,
      column: columnOf.get(dock.facility.id) ?? -1,
      dock,
      yard: dock.facility as Facility | null,
    })),
    ...nextDocks.map((place, index) => ({
      id: nextDockId(place),
      country: place.country ?? '',
      position: at(place),
      column: yards.length + index,
      dock: null,
      yard: siteYard(place),
    })),
  ];
  const ways = waysOf(
    ships,
    offered,
    ({ row }, { column }) => {
      const days = matrix.days[row * matrix.columns + column];
      if (days !== undefined && !Number.isNaN(days)) return days;
      const why = matrix.refused.find((each) => each.row === row && each.column === column)?.why;
      return why ? refusalCode(why) : 'no-water';
    },
    ({ ship }, { dock, yard }) =>
      (dock && barredBy(fit(ship, dock), dock, fleet)) ?? outBecause(law(ship, yard), fleet.notSettled),
    ({ ship }, { yard }) => outDays(law(ship, yard), fleet.notSettled, asOf),
  );
  return {
    ships: ships.map(({ ship }) => waiting(ship)),
    docks: offered.map(({ id, country }) => ({
      id,
      country,
      calendar: fleet.outages
        .filter(({ dock }) => dock === id)
        .map(({ fromDay, toDay }) => ({ fromDay, toDay })),
    })),
    ways: ways.found ? ways.ways : [],
    repairDays: fleet.repairDays,
    repairCase: fleet.repairCase,
    horizonDays: fleet.horizonDays,
    lostAfterHorizonDays: fleet.lostAfterHorizonDays,
    stepDays: 1,
  };
}

const waiting = ({ id, readyDay, weight, job, repairDays, pin }: FleetShip): WaitingShip => ({
  id,
  readyDay,
  weight,
  job,
  ownRepairDays: repairDays,
  pin,
});

function barredBy(verdict: Verdict | null, { isClosed }: FleetDock, { unknownFit }: Fleet): string | null {
  if (isClosed) return 'dock-closed';
  switch (verdict) {
    case null:
      return 'class-not-known';
    case 'fits':
    case 'fits-with-overhang':
      return null;
    case 'unknown':
      return unknownFit === 'allowed' ? null : 'fit-not-known';
    case 'does-not-fit':
      return 'does-not-fit';
  }
}
