import type { LngLat } from '#domain/geo/lng-lat.ts';
import { type GridPoint, polygonsOf, ringsBelow } from './contour.ts';
import type { NoRoute, Reach, ReachBand, ReachQuestion } from './contract.ts';
import { chooseGrid, type ReachField, sailedField } from './reach-field.ts';
import { defaultSpeedKn } from './rules.ts';
import type { Sea } from './sea.ts';
import { moorAll } from './voyage.ts';

const mostDays = 60;
/** Shorter rings go round an islet or a reef. */
const leastRim = 20;

/** How far a ship gets: the water within so many days, and the rim of it. */
export function reachFrom(sea: Sea, { from, days, conditions = {} }: ReachQuestion): Reach | NoRoute {
  const rules = sea.rulesFor(conditions);
  if ('found' in rules) return rules;
  if (days.length === 0 || days.some((day) => !(day > 0 && day <= mostDays)))
    return { found: false, because: 'bad-input', what: 'days' };
  const moorings = moorAll(sea, [from], rules);
  if ('found' in moorings) return moorings;
  const [mooring] = moorings;
  if (!mooring) return { found: false, because: 'no-water' };
  const speedKn = conditions.speedKn ?? defaultSpeedKn;
  // By time, the rules charge the waits at the gates as miles.
  const timed = sea.rulesFor({ ...conditions, least: 'time' });
  if ('found' in timed) return timed;
  const farthestNm = Math.max(...days) * 24 * speedKn;
  const field = sailedField(sea, [mooring], timed, chooseGrid(mooring.position, farthestNm), farthestNm);
  const snapNm = mooring.isAfloat ? 0 : Math.min(...mooring.links.map(({ nm }) => nm));
  return { found: true, bands: days.map((day) => bandOf(field, day, day * 24 * speedKn)), snapNm };
}

function bandOf(field: ReachField, days: number, distanceNm: number): ReachBand {
  const rings = ringsBelow(field, distanceNm);
  const toLngLat = ([column, row]: GridPoint): LngLat => [
    field.west + column * field.stepDegrees,
    field.south + row * field.stepDegrees,
  ];
  const close = (ring: readonly GridPoint[]): LngLat[] => {
    const positions = ring.map(toLngLat);
    const [first] = positions;
    return first ? [...positions, first] : [];
  };
  return {
    days,
    distanceNm,
    polygons: polygonsOf(rings).map((polygon) => polygon.map(close)),
    lines: rings
      .filter((ring) => ring.length >= leastRim)
      .flatMap((ring) => rimAtSea(field, ring))
      .map((line) => line.map(toLngLat)),
  };
}

/** The stretches of a ring that lie in water on both sides: the rest of it is coast. */
function rimAtSea(field: ReachField, ring: readonly GridPoint[]): GridPoint[][] {
  const isSea = ring.map((point) => isWaterAround(field, point));
  const first = isSea.indexOf(false);
  if (first < 0) {
    const [start] = ring;
    return start ? [[...ring, start]] : [];
  }
  const lines: GridPoint[][] = [];
  let line: GridPoint[] = [];
  for (let step = 1; step <= ring.length; step++) {
    const index = (first + step) % ring.length;
    const point = ring[index];
    if (point && isSea[index]) line.push(point);
    else {
      if (line.length >= 2) lines.push(line);
      line = [];
    }
  }
  return lines;
}

function isWaterAround({ columns, rows, isWater }: ReachField, [column, row]: GridPoint): boolean {
  const [x1, y1, x2, y2] = [Math.floor(column), Math.floor(row), Math.ceil(column), Math.ceil(row)];
  if (x1 < 0 || y1 < 0 || x2 >= columns || y2 >= rows) return false;
  return isWater[y1 * columns + x1] === 1 && isWater[y2 * columns + x2] === 1;
}
