import { unwrapPath } from '#domain/geo/dateline.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { legTouches, type Zone } from './areas.ts';
import type { Conditions, Effect, NoRoute, Route, RouteQuestion } from './contract.ts';
import { type Gates, gatesAlong } from './gates.ts';
import type { Mooring } from './moor.ts';
import { defaultSpeedKn, type Rules, withoutClosures } from './rules.ts';
import type { Sea } from './sea.ts';
import { farthestCorner, pathNm, toLngLat } from './sphere.ts';
import { type Gap, moorAll, voyage, type Way } from './voyage.ts';
import { whyNot } from './why-not.ts';
import { worthOf } from './worth.ts';

/** A voyage from place to place, what its closures change, and what each of them costs it. */
export const route = (sea: Sea, question: RouteQuestion): Route | NoRoute => routed(sea, question, worthOf);

/** The same without what each closure costs: for many voyages at once. */
export const routeOnly = (sea: Sea, question: RouteQuestion): Route | NoRoute =>
  routed(sea, question, () => []);

function routed(
  sea: Sea,
  { from, to, via = [], conditions = {} }: RouteQuestion,
  worth: typeof worthOf,
): Route | NoRoute {
  const rules = sea.rulesFor(conditions);
  if ('found' in rules) return rules;
  const moorings = moorAll(sea, [from, ...via, to], rules);
  if ('found' in moorings) return moorings;
  const { way, open } = bestVoyage(sea, moorings, rules, conditions);
  if ('gapFrom' in way) return whyNot(sea, way, rules, conditions);
  const effect = open && {
    ...effectOf(sea, open, way, rules, conditions),
    worth: way === open ? [] : worth(sea, moorings, way, rules, conditions),
  };
  return describe(sea, moorings, way, conditions, effect);
}

/**
 * The voyage under the rules, and the open one beside it where anything is closed. What closes nothing on the way
 * changes nothing, to the last digit.
 */
export function bestVoyage(
  sea: Sea,
  moorings: readonly Mooring[],
  rules: Rules,
  conditions: Conditions,
): { readonly way: Way | Gap; readonly open: Way | null } {
  if (!rules.isRestricted) return { way: voyage(sea, moorings, rules), open: null };
  const open = openVoyage(sea, moorings, conditions);
  return { way: open && keepsTo(open, rules) ? open : voyage(sea, moorings, rules), open };
}

/** The same voyage with nothing closed and for a ship of any size; null where there is none. */
function openVoyage(sea: Sea, moorings: readonly Mooring[], conditions: Conditions): Way | null {
  const rules = sea.rulesFor(withoutClosures(conditions));
  if ('found' in rules) return null;
  const way = voyage(sea, moorings, rules);
  return 'gapFrom' in way ? null : way;
}

const keepsTo = ({ points }: Way, { pull: { isOpen } }: Rules): boolean =>
  isOpen === null || points.every((point, index) => index === 0 || isOpen(points[index - 1] ?? point, point));

/** Puts a way in words: its length, time, straits, and its corners as positions. */
function describe(
  { gates }: Sea,
  moorings: readonly Mooring[],
  way: Way,
  conditions: Conditions,
  effect: Effect | null,
): Route {
  const straits = gatesAlong(gates, way.points);
  return {
    found: true,
    distanceNm: pathNm(way.points),
    greatCircleNm: pathNm(moorings.map(({ vector }) => vector)),
    days: daysOf(gates, way, straits, conditions),
    path: unwrapPath(way.points.map(toLngLat)),
    legs: way.kinds,
    straits: straits.flatMap((gate) => gates.list[gate]?.id ?? []),
    snapNm: way.snapNm,
    effect,
  };
}

/** Sailing time and the waits at the gates. */
export function daysOf(
  { list }: Gates,
  { points }: Way,
  straits: readonly number[],
  { speedKn = defaultSpeedKn }: Conditions,
): number {
  const waits = straits.reduce((sum, gate) => sum + (list[gate]?.delayHours ?? 0), 0);
  return (pathNm(points) / speedKn + waits) / 24;
}

/** The voyage compared with the open one. */
function effectOf(
  sea: Sea,
  open: Way,
  way: Way,
  rules: Rules,
  conditions: Conditions,
): Omit<Effect, 'worth'> {
  const [openNm, nm] = [pathNm(open.points), pathNm(way.points)];
  const before = gatesAlong(sea.gates, open.points);
  const after = gatesAlong(sea.gates, way.points);
  const idOf = (gate: number) => sea.gates.list[gate]?.id ?? [];
  const isClosed = (gate: number) => rules.shut.has(gate) || rules.tooSmall.has(gate);
  return {
    isChanged: way !== open,
    openNm,
    // Both ways are pulled straight by rule of thumb: a closure that seems to shorten costs nothing.
    extraNm: Math.max(0, nm - openNm),
    extraDays: Math.max(
      0,
      daysOf(sea.gates, way, after, conditions) - daysOf(sea.gates, open, before, conditions),
    ),
    avoided: before.filter(isClosed).flatMap(idOf),
    areas: rules.zones.flatMap((zone, index) => (touches(zone, open) ? index : [])),
    by: after.filter((gate) => !before.includes(gate)).flatMap(idOf),
    around: way === open ? null : around(open, way),
  };
}

const touches = (zone: Zone, { points }: Way): boolean =>
  points.some((point, index) => legTouches(zone, points[index - 1] ?? point, point));

function around(open: Way, way: Way): LngLat | null {
  const corner = way.points[farthestCorner(way.points, open.points)];
  return corner ? toLngLat(corner) : null;
}
