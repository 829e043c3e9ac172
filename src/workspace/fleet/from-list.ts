import { formatDecimal } from '#domain/geo/decimal.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { operators } from '#domain/rules/job.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import type { World } from '#domain/world.ts';
import type { ShipRow } from '#importers/ships/read-ship-rows.ts';
import { fleetLimits } from '../document/fleet.ts';
import type { Fleet, FleetShip } from '../edits/fleet.ts';
import type { Waypoint } from '../edits/voyage.ts';
import { classNamed, folded } from './class-named.ts';

/** A row that can't be taken, and why. */
export interface RefusedRow {
  /** `line 2`. */
  readonly where: string;
  readonly because: string;
}

export interface ShipsFromList {
  readonly ships: readonly FleetShip[];
  readonly refused: readonly RefusedRow[];
}

/** Says what is wrong with a row. */
class RowFault extends Error {}

const columns = {
  id: ['id'],
  name: ['name', 'ship'],
  class: ['class', 'class id'],
  lat: ['lat', 'latitude'],
  lng: ['lng', 'lon', 'long', 'longitude'],
  place: ['place', 'position'],
  ready: ['ready', 'ready day', 'ready on'],
  priority: ['priority', 'weight'],
  job: ['job', 'kind', 'job kind'],
  days: ['days', 'days in dock', 'repair days'],
  homeport: ['homeport', 'home port'],
  operator: ['operator', 'whose'],
  deployed: ['deployed'],
} as const;
type Column = keyof typeof columns;
const known: ReadonlySet<string> = new Set(Object.values(columns).flat());

/** What the rows are held against. */
export interface ListGiven {
  readonly world: World;
  readonly fleet: Pick<Fleet, 'ships' | 'repairDays'>;
  /** Day 0, ISO. */
  readonly asOf: string;
}

/** Ships of a list: each row stands or falls by itself, and one that falls says why. */
export function shipsFromList(rows: readonly ShipRow[], given: ListGiven): ShipsFromList {
  const ships: FleetShip[] = [];
  const refused: RefusedRow[] = [];
  const taken = new Set(given.fleet.ships.map(({ id }) => id));
  for (const row of rows)
    try {
      if (taken.size >= fleetLimits.ships)
        throw new RowFault(`the fleet holds ${fleetLimits.ships} ships, and no more are planned here`);
      const ship = shipOf(row, given);
      if (taken.has(ship.id)) throw new RowFault(`"${ship.name}" is in the fleet already`);
      taken.add(ship.id);
      ships.push(ship);
    } catch (problem) {
      if (!(problem instanceof RowFault)) throw problem;
      refused.push({ where: row.where, because: problem.message });
    }
  return { ships, refused };
}

function shipOf({ number, fields }: ShipRow, { world, fleet, asOf }: ListGiven): FleetShip {
  const strange = Object.keys(fields).find((column) => !known.has(column));
  if (strange !== undefined) throw new RowFault(`there is no column "${strange}"`);
  const text = (column: Column): string | null => {
    const titles: readonly string[] = columns[column];
    return titles.map((title) => fields[title]).find((cell) => cell !== undefined && cell !== '') ?? null;
  };
  const typed = text('class');
  if (typed === null) throw new RowFault('it names no class');
  const shipClass = classNamed(typed, world);
  if (!shipClass) throw new RowFault(`"${typed}" is no class or ship on record`);
  const kind = text('job') ?? 'voyage-repair';
  const job = folded(kind).replaceAll(' ', '-');
  if (!Object.hasOwn(fleet.repairDays, job))
    throw new RowFault(`"${kind}" is no kind of job: give ${Object.keys(fleet.repairDays).join(', ')}`);
  const name = text('name') ?? `${shipClass.name} ${number}`;
  const days = text('days') === null ? null : numberOf(text('days'), 'days', fleetLimits.repairDays);
  return {
    id: (text('id') ?? folded(name).replaceAll(' ', '-')).slice(0, 80) || `ship-${number}`,
    name: name.slice(0, 200),
    ship: { kind: 'class', classId: shipClass.id },
    position: placeOf(text('lat'), text('lng'), text('place'), world),
    readyDay: readyOf(text('ready'), asOf),
    weight: text('priority') === null ? 1 : numberOf(text('priority'), 'priority', fleetLimits.priority),
    job,
    repairDays: days === null ? null : { low: days, likely: days, high: days },
    homeport: homeportOf(text('homeport')),
    operator: operatorOf(text('operator')),
    deployed: yesOrNo(text('deployed')),
    pin: null,
  };
}

function numberOf(
  typed: string | null,
  what: string,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const value = Number(typed);
  if (typed === null || Number.isNaN(value) || value < from || value > to)
    throw new RowFault(`${what} "${typed}" is no number from ${from} to ${to}`);
  return value;
}

function placeOf(lat: string | null, lng: string | null, name: string | null, world: World): Waypoint | null {
  if (lat === null && lng === null) {
    if (name === null) return null;
    const wanted = folded(name);
    const facility = [...world.facilities.values()].find((each) => folded(each.name) === wanted);
    if (!facility) throw new RowFault(`"${name}" is no facility on record: give lat and lng`);
    const [x, y] = facility.position.value;
    return { lng: x, lat: y, label: facility.name.slice(0, 200) };
  }
  if (lat === null || lng === null) throw new RowFault('a position needs both lat and lng');
  const at = {
    lat: numberOf(lat, 'lat', { from: -90, to: 90 }),
    lng: numberOf(lng, 'lng', { from: -360, to: 360 }),
  };
  return { ...at, label: (name ?? formatDecimal([at.lng, at.lat])).slice(0, 200) };
}

function readyOf(typed: string | null, asOf: string): number {
  if (typed === null) return 0;
  const day = isIsoDay(typed) ? daysBetween(asOf, typed) : Number(typed);
  const { from, to } = fleetLimits.readyDay;
  if (!Number.isInteger(day))
    throw new RowFault(`ready "${typed}" is neither a day as YYYY-MM-DD nor a number of days`);
  if (day < from) throw new RowFault(`ready "${typed}" is before the as-of date, ${asOf}`);
  if (day > to) throw new RowFault(`ready "${typed}" is more than ${to} days off`);
  return day;
}

function homeportOf(typed: string | null): string | null {
  if (typed === null) return null;
  const port = homeports.find(({ name }) => folded(name) === folded(typed));
  if (!port) throw new RowFault(`"${typed}" is no homeport on record`);
  return port.name;
}

function operatorOf(typed: string | null): FleetShip['operator'] {
  if (typed === null) return null;
  const operator = operators.find((each) => folded(each) === folded(typed));
  if (!operator) throw new RowFault(`operator "${typed}" is none of ${operators.join(', ')}`);
  return operator;
}

function yesOrNo(typed: string | null): boolean | null {
  if (typed === null) return null;
  if (/^(yes|true|1)$/i.test(typed)) return true;
  if (/^(no|false|0)$/i.test(typed)) return false;
  throw new RowFault(`deployed "${typed}" is neither yes nor no`);
}
