import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Work } from '../runtime/engine.ts';
import { type GridPoint, polygonsOf } from './contour.ts';
import type { Nearest, NearestQuestion, NearestRegion, NoRoute } from './contract.ts';
import type { Mooring } from './moor.ts';
import { partition } from './partition.ts';
import { type Frame, type ReachField, sailedField } from './reach-field.ts';
import { roomiest } from './roomiest.ts';
import { defaultSpeedKn, type Rules } from './rules.ts';
import { pointAt } from './sail-to.ts';
import type { Sea } from './sea.ts';
import { arcNm, toVector } from './sphere.ts';
import { moorAll } from './voyage.ts';

const mostPlaces = 2000;
const stepDegrees = 0.5;
/** Wide enough to close over waters full of reefs, which no ship uses. */
const inland = 8;
const world = { west: 0, south: -66, east: 360, north: 72 } as const;

/**
 * Whose water is whose: each place has the sea from which it is the nearest by time. One search from all places at once
 * does for all, since there is as far as back (to a tenth of a percent).
 */
export async function nearestOf(sea: Sea, question: NearestQuestion, work: Work): Promise<Nearest | NoRoute> {
  const steps = stepsTo(sea, question);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    work.progress(step.value);
    await work.pause();
  }
}

/** The same at once, for a process that waits anyway. */
export function nearestNow(sea: Sea, question: NearestQuestion): Nearest | NoRoute {
  const steps = stepsTo(sea, question);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Yields how far it is, from 0 to 1. */
function* stepsTo(sea: Sea, question: NearestQuestion): Generator<number, Nearest | NoRoute, undefined> {
  const { places, within = world, maxDays, conditions = {} } = question;
  const rules = sea.rulesFor({ ...conditions, least: 'time' });
  if ('found' in rules) return rules;
  const refuse = (what: string): NoRoute => ({ found: false, because: 'bad-input', what });
  if (places.length === 0 || places.length > mostPlaces) return refuse('places');
  if (maxDays !== undefined && !(maxDays > 0)) return refuse('maxDays');
  const frame = frameOf(within);
  if (!frame) return refuse('within');

  const { moorings, numbers, refused } = moorEach(sea, places, rules);
  const [first] = refused;
  if (moorings.length === 0) return first?.why ?? { found: false, because: 'no-water' };
  const speedKn = conditions.speedKn ?? defaultSpeedKn;
  yield 0.1;
  const farthestNm = (maxDays ?? Infinity) * 24 * speedKn;
  const field = sailedField(sea, moorings, rules, frame, farthestNm, inland);
  for (let cell = 0; cell < field.values.length; cell++)
    if ((field.values[cell] as number) > farthestNm) field.owner[cell] = -1;
  yield 0.8;
  return { found: true, ...regionsOf(sea, field, numbers, speedKn * 24), refused };
}

/** Ties each place to the sea by itself: what can't be tied is told, and the others are answered for. */
function moorEach(
  sea: Sea,
  places: readonly LngLat[],
  rules: Rules,
): { readonly moorings: Mooring[]; readonly numbers: number[]; readonly refused: Nearest['refused'] } {
  const moorings: Mooring[] = [];
  const numbers: number[] = [];
  const refused: { place: number; why: NoRoute }[] = [];
  for (const [place, position] of places.entries()) {
    const moored = moorAll(sea, [position], rules);
    if ('found' in moored) refused.push({ place, why: refusalOf(moored, place) });
    else
      for (const mooring of moored) {
        moorings.push(mooring);
        numbers.push(place);
      }
  }
  return { moorings, numbers, refused };
}

/** A place was moored as the only stop of a voyage; here it is one of many. */
function refusalOf(why: NoRoute, place: number): NoRoute {
  if (why.because === 'bad-input') return { ...why, what: `places[${place}]` };
  return why.because === 'too-far-from-sea' || why.because === 'in-closed-area'
    ? { ...why, where: place }
    : why;
}

/** Null for a box that is none. A full turn ends on the meridian it began on. */
function frameOf({ west, south, east, north }: NonNullable<NearestQuestion['within']>): Frame | null {
  const isBox = [west, south, east, north].every(Number.isFinite) && east > west && north > south;
  if (!isBox || Math.abs(west) > 540 || east - west > 360 || south < -90 || north > 90) return null;
  const [left, base] = [
    Math.floor(west / stepDegrees),
    Math.floor(Math.max(south, world.south) / stepDegrees),
  ];
  return {
    west: left * stepDegrees,
    south: base * stepDegrees,
    stepDegrees,
    columns: Math.min(360 / stepDegrees, Math.ceil(east / stepDegrees) - left) + 1,
    rows: Math.max(0, Math.ceil(Math.min(north, world.north) / stepDegrees) - base) + 1,
  };
}

/**
 * Values are a little rough, and where two places lie almost in line, so is the border between: it may run smooth as far
 * as either place is farther by no more than this share. In steps of the grid it moves so far at least and at most.
 */
const tolerance = 1e-3;
const [leastSlack, mostSlack] = [0.2, 4];

function regionsOf(
  { graph }: Sea,
  field: ReachField,
  numbers: readonly number[],
  nmPerDay: number,
): Pick<Nearest, 'regions' | 'borders'> {
  const { columns, origin, owner, values, sailed } = field;
  const place = (point: GridPoint): LngLat => [
    field.west + point[0] * stepDegrees,
    field.south + point[1] * stepDegrees,
  ];
  const close = (ring: readonly GridPoint[]): LngLat[] => {
    const positions = ring.map(place);
    const [first] = positions;
    return first ? [...positions, first] : [];
  };
  /** What a point would be away by the way of its neighbor. */
  const byWayOf = (neighbor: number, cell: number): number => {
    const from = origin[neighbor] as number;
    if (from === -1) return NaN;
    const at = toVector(place([cell % columns, Math.floor(cell / columns)]));
    return (from < 0 ? 0 : (sailed.nm[from] as number)) + arcNm(pointAt(graph, sailed, from), at);
  };
  // Where both are as far away: straight between what each point would lose by the other's owner.
  const { rings, borders } = partition(field, (first, second) => {
    const lost = byWayOf(second, first) - (values[first] as number);
    const gained = byWayOf(first, second) - (values[second] as number);
    const share = lost / (lost + gained);
    if (!(share >= 0 && share <= 1)) return { share: 0.5, slack: leastSlack };
    const slack = ((values[first] as number) * tolerance) / Math.max(1e-9, lost + gained);
    return {
      share: Math.min(0.98, Math.max(0.02, share)),
      slack: Math.min(mostSlack, Math.max(leastSlack, slack)),
    };
  });
  const neighbors = new Map<number, Set<number>>();
  for (const {
    parts: [a, b],
  } of borders) {
    neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b));
    neighbors.set(b, (neighbors.get(b) ?? new Set()).add(a));
  }
  const farthest = new Map<number, number>();
  for (let cell = 0; cell < owner.length; cell++) {
    const whose = owner[cell] as number;
    if (whose < 0 || field.isWater[cell] !== 1) continue;
    farthest.set(whose, Math.max(farthest.get(whose) ?? 0, values[cell] as number));
  }
  const labels = roomiest(field);
  const numberOf = (part: number): number => numbers[part] ?? part;
  return {
    regions: [...rings]
      .sort(([a], [b]) => a - b)
      .map(([part, ofPart]): NearestRegion => ({
        place: numberOf(part),
        polygons: polygonsOf(ofPart).map((polygon) => polygon.map(close)),
        farthestDays: (farthest.get(part) ?? 0) / nmPerDay,
        labels: (labels.get(part) ?? []).map(({ at, room, apart }) => ({
          at: place(at),
          roomDegrees: room * stepDegrees,
          apartDegrees: apart,
        })),
        neighbors: [...(neighbors.get(part) ?? [])].map(numberOf).sort((a, b) => a - b),
      })),
    borders: borders.map(({ parts: [a, b], line }) => ({
      places: [numberOf(a), numberOf(b)],
      line: line.map(place),
    })),
  };
}
