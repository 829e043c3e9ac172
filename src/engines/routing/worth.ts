import { compassPoint } from '#domain/geo/compass.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { Conditions, StraitWorth } from './contract.ts';
import { gatesAlong } from './gates.ts';
import type { Mooring } from './moor.ts';
import type { Rules } from './rules.ts';
import type { Sea } from './sea.ts';
import { arcNm, dot, pathNm, pointsAlong, toLngLat, type Vector } from './sphere.ts';
import { voyage, type Way } from './voyage.ts';

/** A voyage that passes a strait this close goes round it, nautical miles. */
const besideNm = 90;
const lookNm = 5;
/** Both ways are pulled straight by rule of thumb: less than this is nothing. */
const leastNm = 0.5;

/**
 * What each strait that a scenario closes or makes too shallow costs a voyage by itself. Asked of the sea anew for each
 * that could shorten it at all: great circles by way of it must be shorter than the voyage.
 */
export function worthOf(
  sea: Sea,
  moorings: readonly Mooring[],
  way: Way,
  rules: Rules,
  conditions: Conditions,
): readonly StraitWorth[] {
  const nm = pathNm(way.points);
  return sea.gates.list
    .flatMap(({ id }, gate): readonly StraitWorth[] => {
      const isChanged =
        conditions.closedStraits?.includes(id) === true || conditions.draftLimitsM?.[id] !== undefined;
      if (!isChanged || !(rules.shut.has(gate) || rules.tooSmall.has(gate))) return [];
      if (leastNmBy(sea, gate, moorings) >= nm - leastNm) return [];
      const reopened = sea.rulesFor(without(id, conditions));
      if ('found' in reopened) return [];
      const shorter = voyage(sea, moorings, reopened);
      if ('gapFrom' in shorter || !gatesAlong(sea.gates, shorter.points).includes(gate)) return [];
      const savesNm = nm - pathNm(shorter.points);
      return savesNm < leastNm ? [] : [{ strait: id, savesNm, passed: passedBy(sea, gate, way) }];
    })
    .sort((a, b) => b.savesNm - a.savesNm);
}

function without(
  strait: StraitId,
  { closedStraits = [], draftLimitsM = {}, ...rest }: Conditions,
): Conditions {
  return {
    ...rest,
    closedStraits: closedStraits.filter((id) => id !== strait),
    draftLimitsM: Object.fromEntries(Object.entries(draftLimitsM).filter(([id]) => id !== strait)),
  };
}

/** No voyage by way of a gate is shorter. */
function leastNmBy({ gates }: Sea, gate: number, moorings: readonly Mooring[]): number {
  const toGate = (from: Vector): number =>
    gates.segments.reduce(
      (least, { gate: whose, middle, halfNm }) =>
        whose === gate ? Math.min(least, arcNm(from, middle) - halfNm) : least,
      Infinity,
    );
  const legs = moorings.slice(1).map(({ vector: to }, index) => {
    const from = moorings[index]?.vector ?? to;
    return { directNm: arcNm(from, to), byNm: toGate(from) + toGate(to) };
  });
  const direct = legs.reduce((sum, { directNm }) => sum + directNm, 0);
  return Math.min(...legs.map(({ directNm, byNm }) => direct - directNm + Math.max(directNm, byNm)));
}

/** Where a way crosses the line of a gate beyond its ends, close by, unless another strait has named that water. */
function passedBy({ gates }: Sea, gate: number, { points }: Way): StraitWorth['passed'] {
  const own = gates.segments.filter((segment) => segment.gate === gate);
  const middle = own[Math.floor(own.length / 2)]?.middle;
  if (!middle) return null;
  const along = pointsAlong(points, lookNm);
  const crossings = along.filter((point, index) => {
    const before = along[index - 1] ?? point;
    return own.some(({ normal }) => dot(normal, before) > 0 !== dot(normal, point) > 0);
  });
  const [nearest] = crossings
    .map((point) => ({ point, nm: arcNm(point, middle) }))
    .toSorted((one, other) => one.nm - other.nm);
  if (!nearest || nearest.nm > besideNm) return null;
  const passed = gatesAlong(gates, points);
  const isNamed = gates.segments.some(
    (segment) => passed.includes(segment.gate) && arcNm(segment.middle, nearest.point) < besideNm,
  );
  return isNamed ? null : { nm: nearest.nm, toward: compassPoint(toLngLat(middle), toLngLat(nearest.point)) };
}
