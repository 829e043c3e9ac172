import { unwrapPath } from '#domain/geo/dateline.ts';
import type { Conditions, Effect, NoRoute, Route, RouteQuestion } from './contract.ts';
import { type Gates, gatesAlong } from './gates.ts';
import type { Mooring } from './moor.ts';
import { defaultSpeedKn, type Rules, withoutClosures } from './rules.ts';
import type { Sea } from './sea.ts';
import { pathNm, toLngLat } from './sphere.ts';
import { moorAll, voyage, type Way } from './voyage.ts';
import { whyNot } from './why-not.ts';

/** A voyage from place to place, and what its closures change. */
export function route(sea: Sea, { from, to, via = [], conditions = {} }: RouteQuestion): Route | NoRoute {
  const rules = sea.rulesFor(conditions);
  if ('found' in rules) return rules;
  const moorings = moorAll(sea, [from, ...via, to], rules);
  if ('found' in moorings) return moorings;
  const way = voyage(sea, moorings, rules);
  if ('gapFrom' in way) return whyNot(sea, way, rules, conditions);
  const effect = rules.isRestricted ? effectOf(sea, moorings, way, rules, conditions) : null;
  return describe(sea, moorings, way, conditions, effect);
}

/** Puts a way in words: its length, time, straits, and its corners as positions. */
export function describe(
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

/** The same voyage with nothing closed, compared. */
function effectOf(
  sea: Sea,
  moorings: readonly Mooring[],
  way: Way,
  rules: Rules,
  conditions: Conditions,
): Effect | null {
  const openRules = sea.rulesFor(withoutClosures(conditions));
  if ('found' in openRules) return null;
  const open = voyage(sea, moorings, openRules);
  if ('gapFrom' in open) return null;
  const [openNm, nm] = [pathNm(open.points), pathNm(way.points)];
  const before = gatesAlong(sea.gates, open.points);
  const after = gatesAlong(sea.gates, way.points);
  const idOf = (gate: number) => sea.gates.list[gate]?.id ?? [];
  const isClosed = (gate: number) => rules.shut.has(gate) || rules.tooSmall.has(gate);
  return {
    isChanged: Math.abs(nm - openNm) > 1e-6 || before.join() !== after.join(),
    openNm,
    extraNm: nm - openNm,
    extraDays: daysOf(sea.gates, way, after, conditions) - daysOf(sea.gates, open, before, conditions),
    avoided: before.filter(isClosed).flatMap(idOf),
    by: after.filter((gate) => !before.includes(gate)).flatMap(idOf),
  };
}
