import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { dayNumber } from '#domain/time/day-number.ts';
import type { World } from '#domain/world.ts';
import type { Scenario } from '#importers/scenario/read-scenario.ts';
import { docksOf, recordOf } from '../derived/fleet/docks.ts';
import type { Fleet, FleetShip } from '../edits/fleet.ts';
import type { Waypoint } from '../edits/voyage.ts';
import { classNamed, folded } from './class-named.ts';
import { countryNear } from './country-near.ts';

export interface FleetFromScenario {
  readonly fleet: Partial<Fleet>;
  readonly asOf: string;
  readonly speedKn: number;
  /** What the page can't hold, a sentence each. */
  readonly notes: readonly string[];
}

const place = ([lng, lat]: readonly [number, number], label?: string): Waypoint => ({
  lng,
  lat,
  label: label ?? formatPosition([lng, lat], 'decimal'),
});

/** The homeport by its name; one that is not on record is told and left open. */
function homeportOf(
  id: string,
  typed: string | undefined,
  notes: string[],
): { readonly homeport: string | null } {
  const port =
    typed === undefined ? null : (homeports.find(({ name }) => folded(name) === folded(typed)) ?? null);
  if (typed !== undefined && !port)
    notes.push(`The homeport "${typed}" of "${id}" is not on record: it was left open.`);
  return { homeport: port?.name ?? null };
}

/** `floating-dock-at-guam` is a dock at Guam. */
const placeName = (id: string) =>
  id
    .replace(/^.*-at-/, '')
    .replaceAll('-', ' ')
    .replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());

/** A scenario file as a fleet of the document. */
export function fleetFromScenario(
  scenario: Scenario,
  world: World,
  heirs: Readonly<Record<string, string>>,
): FleetFromScenario {
  const notes: string[] = [];
  const first = dayNumber(scenario.start);
  const heirOf = (id: string) => heirs[id] ?? id;
  const countryOf = new Map<string, string>(
    [...world.facilities.values()].flatMap((facility: Facility) =>
      facility.docks.map((dock): [string, string] => [dock.id, facility.country]),
    ),
  );
  const ships = scenario.ships.flatMap((ship): readonly FleetShip[] => {
    const shipClass = classNamed(heirOf(ship.class), world);
    if (!shipClass) {
      notes.push(`"${ship.id}" was left out: "${ship.class}" is no class or ship on record.`);
      return [];
    }
    const until = ship.job.until === undefined ? null : dayNumber(ship.job.until) - dayNumber(ship.ready);
    return [
      {
        id: ship.id,
        name: ship.name ?? ship.id,
        ship: { kind: 'class', classId: shipClass.id },
        position: ship.position && place(ship.position),
        readyDay: dayNumber(ship.ready) - first,
        weight: ship.weight,
        job: ship.job.kind,
        ...homeportOf(ship.id, ship.homeport, notes),
        operator: ship.operator ?? null,
        deployed: ship.deployed ?? null,
        repairDays: until === null ? (ship.job.days ?? null) : { low: until, likely: until, high: until },
        pin: ship.pin
          ? {
              dock: heirOf(ship.pin.dock),
              startDay: ship.pin.start === undefined ? null : dayNumber(ship.pin.start) - first,
            }
          : null,
      },
    ];
  });
  const listed = scenario.docks.flatMap(({ id, calendar }) => {
    const dock = heirOf(id);
    const country = countryOf.get(recordOf(dock));
    if (country === undefined) {
      notes.push(`The dock "${id}" was left out: it is not on record.`);
      return [];
    }
    return [{ dock, country, calendar }];
  });
  const whole = docksOf([...world.facilities.values()], scenario.docksOf, []).map(({ id }) => id);
  if (scenario.barred.length > 0)
    notes.push(
      `Left out: ${scenario.barred.length} ${scenario.barred.length === 1 ? 'bar' : 'bars'} of a ship from a dock. Here fit and rules decide.`,
    );
  if (scenario.transitDays.length > 0)
    notes.push('Given days of transit were left out: here they are reckoned by sea.');
  if (scenario.stepDays !== 1)
    notes.push(`Docks are booked by the day here, not in steps of ${scenario.stepDays} days.`);
  const partners = scenario.partners.slice(0, 10);
  return {
    asOf: scenario.start,
    speedKn: scenario.speedKn,
    notes,
    fleet: {
      note: [scenario.name, scenario.note].filter(Boolean).join('. ').slice(0, 600),
      ships,
      countries: [...new Set([...listed.map(({ country }) => country), ...scenario.docksOf])],
      docks: listed.length === 0 ? null : [...new Set([...listed.map(({ dock }) => dock), ...whole])],
      outages: listed.flatMap(({ dock, calendar }) =>
        calendar.map(({ from, to, why }) => ({
          dock,
          fromDay: dayNumber(from) - first,
          toDay: dayNumber(to) - first,
          why: why ?? '',
        })),
      ),
      repairDays: scenario.repairDays,
      horizonDays: scenario.horizonDays,
      lostAfterHorizonDays: scenario.lostAfterHorizonDays,
      unknownFit: scenario.unknownFit,
      notSettled: scenario.notSettled,
      home: scenario.home,
      partners,
      nextDocks: scenario.nextDocks.flatMap(({ id, name, country, position }) =>
        position
          ? [
              {
                ...place(position, name ?? placeName(id)),
                country: country ?? countryNear(position, world.facilities.values()),
              },
            ]
          : [],
      ),
    },
  };
}
