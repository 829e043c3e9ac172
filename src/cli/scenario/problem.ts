import type { Dock } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard } from '#domain/fit/fit.ts';
import type { Verdict } from '#domain/fit/verdict.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { outBecause, outDays } from '#domain/rules/candidacy.ts';
import { jobKinds } from '#domain/rules/job.ts';
import { eligibilityOverDays, type AskedJob, type Stretch } from '#domain/rules/over-days.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { yardOn } from '#domain/rules/site.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { addDays } from '#domain/time/calendar.ts';
import { dayNumber } from '#domain/time/day-number.ts';
import { hullInCondition, usualCondition } from '#domain/vessel/docking-condition.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import { hullOfClass, type Hull } from '#domain/vessel/ship.ts';
import { sureSizeOf } from '#domain/vessel/sure-size.ts';
import type { Fault } from '#engines/allocation/contract.ts';
import type {
  AllocationProblem,
  OfferedDock,
  RepairCase,
  WaitingShip,
} from '#engines/allocation/contract.ts';
import { waysOf } from '#engines/allocation/ways.ts';
import type { Scenario, ScenarioDock, ScenarioShip } from '#importers/scenario/read-scenario.ts';
import { type Surroundings, UsageError } from '../command.ts';
import { findHomeport } from '../find/homeport.ts';
import { findShip, shipNamed } from '../find/ship.ts';
import { calendarFaults } from './calendar.ts';
import { sailingBySea, type SailingDays } from './sailing.ts';

/** A dock of the scenario, with its record where it has one. */
export interface PlacedDock {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly position: LngLat | null;
  readonly given: ScenarioDock;
  readonly record: { readonly facility: Facility; readonly dock: Dock } | null;
  /** The yard that the rules are asked about: that of the record, or the one that a dock of one's own would be. */
  readonly yard: Facility | null;
}

export interface PosedScenario {
  readonly scenario: Scenario;
  readonly problem: AllocationProblem;
  readonly docks: readonly PlacedDock[];
  readonly law: AskLaw;
  /** What a strait is called. */
  readonly strait: (id: StraitId) => string;
  /** Ids of the docks that don't exist yet. */
  readonly candidates: readonly string[];
}

/** How the rules stand on a ship's job in a dock while its start moves; docks that are not on record by their country. */
export type AskLaw = (ship: ScenarioShip, dock: PlacedDock) => readonly Stretch[];

/** What of a scenario a question wants. */
export interface Posing {
  readonly repairCase: RepairCase;
  /** Whether docks that don’t exist yet are among the docks. */
  readonly hasNextDocks: boolean;
}

/**
 * A scenario as the engine takes it: fit judged from the records, transit reckoned, days counted from its start.
 * @throws UsageError naming every ship, dock or date at fault.
 */
export function poseScenario(
  scenario: Scenario,
  surroundings: Surroundings,
  { repairCase, hasNextDocks }: Posing,
  sailingDays: SailingDays = sailingBySea(surroundings.world, scenario.speedKn),
): PosedScenario {
  const faults: string[] = [];
  const nextDocks = hasNextDocks ? scenario.nextDocks : [];
  const docks = [
    ...docksOnRecord(scenario, surroundings, faults),
    ...[...scenario.docks, ...nextDocks].flatMap((dock) => placeDock(dock, surroundings, faults)),
  ];
  checkNames(scenario, faults, [...docks, ...scenario.nextDocks]);
  faults.push(...calendarFaults([...scenario.docks, ...nextDocks], surroundings.heirs));
  const ships = scenario.ships.map((ship) => waitingShip(ship, scenario, faults));
  const first = dayNumber(scenario.start);
  const classes = new Map(scenario.ships.map((ship) => [ship.class, classOf(ship, surroundings, faults)]));
  const law = lawOf(scenario, classes, surroundings, faults);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const fit = fitOf(scenario, classes);
  const answer = waysOf(
    scenario.ships,
    docks,
    (ship, dock) =>
      scenario.transitDays.find((each) => each.ship === ship.id && each.dock === dock.id)?.days ??
      (ship.position && dock.position
        ? sailingDays(ship.position, dock.position, sizeOf(ship, classes))
        : 'no-position'),
    (ship, dock) =>
      scenario.barred.find((each) => each.ship === ship.id && each.dock === dock.id)?.because ??
      fit(ship, dock) ??
      outBecause(law(ship, dock), scenario.notSettled),
    (ship, dock) => outDays(law(ship, dock), scenario.notSettled, scenario.start),
  );
  if (!answer.found) throw new UsageError(saidOf(answer.faults));
  return {
    scenario,
    docks,
    law,
    strait: (id) => surroundings.world.straits.get(id)?.name ?? id,
    candidates: nextDocks.map(({ id }) => id),
    problem: {
      ships,
      docks: docks.map(({ id, country, given }): OfferedDock => ({
        id,
        country,
        calendar: given.calendar.map(({ from, to }) => ({
          fromDay: dayNumber(from) - first,
          toDay: dayNumber(to) - first,
        })),
      })),
      ways: answer.ways,
      repairDays: scenario.repairDays,
      repairCase,
      horizonDays: scenario.horizonDays,
      lostAfterHorizonDays: scenario.lostAfterHorizonDays,
      stepDays: scenario.stepDays,
    },
  };
}

/** The rules, asked of each ship and yard once. */
function lawOf(
  scenario: Scenario,
  classes: ReadonlyMap<string, ShipClass | null>,
  surroundings: Surroundings,
  faults: string[],
): AskLaw {
  const end = addDays(scenario.start, Math.ceil(scenario.horizonDays));
  const askedOf = new Map(
    scenario.ships.map((ship) => [ship.id, askedJob(ship, scenario, classes, surroundings, faults)]),
  );
  const told = new Map<string, readonly Stretch[]>();
  return (ship, { id, record, yard }) => {
    const asked = askedOf.get(ship.id);
    if (!asked) return [];
    const key = `${ship.id}|${record?.facility.id ?? id}`;
    const known = told.get(key) ?? eligibilityOverDays(surroundings.world, asked, yard, scenario.start, end);
    told.set(key, known);
    return known;
  };
}

function askedJob(
  ship: ScenarioShip,
  { repairDays }: Scenario,
  classes: ReadonlyMap<string, ShipClass | null>,
  surroundings: Surroundings,
  faults: string[],
): AskedJob | null {
  const shipClass = classes.get(ship.class);
  if (!shipClass) return null;
  const judged = jobShipOf(shipClass, shipNamed(shipClass, ship.name ?? ship.class));
  const days = untilDaysOf(ship) ?? (ship.job.days ?? repairDays[ship.job.kind])?.likely ?? null;
  return {
    ship: ship.operator ? { ...judged, operator: ship.operator } : judged,
    homeport: homeportOf(ship, surroundings, faults),
    kind: jobKinds.find((kind) => kind === ship.job.kind) ?? null,
    durationDays: days === null || days <= 0 ? null : Math.ceil(days),
    deployed: ship.deployed ?? null,
  };
}

const homeportOf = ({ id, homeport }: ScenarioShip, surroundings: Surroundings, faults: string[]) =>
  homeport === undefined ? null : orFault(id, faults, () => findHomeport(homeport, surroundings));

/** What is found; where nothing is, that goes to the faults with the ship's id. */
function orFault<Found>(id: string, faults: string[], find: () => Found): Found | null {
  try {
    return find();
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    faults.push(`"${id}": ${problem.message}`);
    return null;
  }
}

/** From ready to the end of a job that has one. */
const untilDaysOf = ({ job, ready }: ScenarioShip): number | null =>
  job.until === undefined ? null : dayNumber(job.until) - dayNumber(ready);

export const saidOf = (faults: readonly Fault[]): string => faults.map(({ message }) => message).join('\n');

function waitingShip(ship: ScenarioShip, { start }: Scenario, faults: string[]): WaitingShip {
  const { id, ready, weight, job, pin } = ship;
  const first = dayNumber(start);
  if (ready < start)
    faults.push(`"${id}" is ready on ${ready}, before the plan begins on ${start}: move one of them.`);
  const untilDays = untilDaysOf(ship);
  if (untilDays !== null && untilDays < 0)
    faults.push(
      `The job of "${id}" ends on ${job.until}, before she is ready on ${ready}: move one of them.`,
    );
  const own = untilDays === null ? null : { low: untilDays, likely: untilDays, high: untilDays };
  return {
    id,
    readyDay: dayNumber(ready) - first,
    weight,
    job: job.kind,
    ownRepairDays: own ?? job.days ?? null,
    pin: pin
      ? { dock: pin.dock, startDay: pin.start === undefined ? null : dayNumber(pin.start) - first }
      : null,
  };
}

const classOf = ({ id, class: typed }: ScenarioShip, surroundings: Surroundings, faults: string[]) =>
  orFault(id, faults, () => findShip(typed, surroundings));

/** All docks on record of the countries asked for, less those listed by name. */
function docksOnRecord({ docksOf, docks, nextDocks }: Scenario, { world }: Surroundings, faults: string[]) {
  const named = new Set([...docks, ...nextDocks].map(({ id }) => id));
  for (const country of docksOf)
    if (![...world.facilities.values()].some((each) => each.country === country && each.docks.length > 0))
      faults.push(`docksOf names ${country}, which has no dock on record.`);
  return [...world.facilities.values()]
    .filter(({ country }) => docksOf.includes(country))
    .flatMap((facility) =>
      facility.docks
        .filter(({ id }) => !named.has(id))
        .flatMap((dock) =>
          Array.from({ length: dock.count }, (_, at): PlacedDock => ({
            id: at === 0 ? dock.id : `${dock.id}#${at + 1}`,
            name: `${facility.name}, ${dock.name}`,
            country: facility.country,
            position: facility.position.value,
            given: { id: dock.id, position: null, calendar: [] },
            record: { facility, dock },
            yard: facility,
          })),
        ),
    );
}

function placeDock(given: ScenarioDock, { world, heirs }: Surroundings, faults: string[]): PlacedDock[] {
  const id = heirs[given.id] ?? given.id;
  const facility = [...world.facilities.values()].find((each) => each.docks.some((dock) => dock.id === id));
  const dock = facility?.docks.find((each) => each.id === id);
  const country = given.country ?? facility?.country;
  if (country === undefined) {
    faults.push(
      `The dock "${given.id}" is not on record: give its country and position, or an id that "fairlead fit --json" lists.`,
    );
    return [];
  }
  const name = given.name ?? (facility && dock ? `${facility.name}, ${dock.name}` : given.id);
  const position = given.position ?? facility?.position.value ?? null;
  return [
    {
      id: given.id,
      name,
      country,
      position,
      given,
      record: facility && dock ? { facility, dock } : null,
      yard: facility ?? (position && yardOn({ name, country, position })),
    },
  ];
}

function checkNames(
  { ships, barred, transitDays }: Scenario,
  faults: string[],
  docks: readonly { readonly id: string }[],
) {
  const shipIds = new Set(ships.map(({ id }) => id));
  const dockIds = new Set(docks.map(({ id }) => id));
  for (const [field, rows] of [
    ['barred', barred],
    ['transitDays', transitDays],
  ] as const)
    for (const { ship, dock } of rows) {
      if (!shipIds.has(ship)) faults.push(`${field} names the ship "${ship}", which is not among the ships.`);
      if (!dockIds.has(dock)) faults.push(`${field} names the dock "${dock}", which is not among the docks.`);
    }
}

/** As she comes to a dock. */
const hullOf = (shipClass: ShipClass): Hull =>
  hullInCondition(hullOfClass(shipClass), usualCondition(shipClass.type));

/** What straits are held against her; nothing where her class is not on record. */
function sizeOf(ship: ScenarioShip, classes: ReadonlyMap<string, ShipClass | null>) {
  const shipClass = classes.get(ship.class);
  return shipClass ? sureSizeOf(hullOf(shipClass)) : {};
}

/** Why a dock on record can't take a ship, as a code. Docks that are not on record take a ship of any size. */
function fitOf(scenario: Scenario, classes: ReadonlyMap<string, ShipClass | null>) {
  const byYard = new Map<string, ReadonlyMap<Dock, Verdict>>();
  return (ship: ScenarioShip, { record }: PlacedDock): string | null => {
    if (!record) return null;
    const key = `${ship.class}|${record.facility.id}`;
    let verdicts = byYard.get(key);
    if (!verdicts) {
      const shipClass = classes.get(ship.class);
      if (!shipClass) return 'class-not-known';
      const question = { hull: hullOf(shipClass), allowances: defaultAllowances, day: scenario.start };
      verdicts = new Map(fitYard(record.facility, question).fits.map(({ dock, verdict }) => [dock, verdict]));
      byYard.set(key, verdicts);
    }
    switch (verdicts.get(record.dock)) {
      case 'does-not-fit':
        return 'does-not-fit';
      case 'fits':
      case 'fits-with-overhang':
        return null;
      case 'unknown':
      case undefined:
        return scenario.unknownFit === 'allowed' ? null : 'fit-not-known';
    }
  };
}
