import type { LngLat } from '#domain/geo/lng-lat.ts';
import { MinHeap } from '#engines/routing/min-heap.ts';
import { clearanceOf } from './clearance.ts';
import type { Coast } from './coast.ts';
import { type Raster, rasterizeWindow } from './raster.ts';

/** A way through water too narrow for the sea graph, by points set by hand. From `data/sea/approaches.json`. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** A canal joins two seas; an approach ends at a place, which is its last point. */
  readonly kind: 'canal' | 'approach';
  /** Seaward end first. */
  readonly points: readonly LngLat[];
  /** Cells a degree of the sheet its centerline is found on. */
  readonly perDegree?: number | undefined;
}

export interface Centerline {
  readonly path: readonly LngLat[];
  /** Length over land as drawn: rivers and locks narrower than the coast data shows, nautical miles. */
  readonly overLandNm: number;
}

const finePerDegree = 960;
const marginDegrees = 0.1;
const stepNm = 1 / 64;
/** A cell of land is passed only where no water leads on. */
const landWeight = 60;
/** How strongly a way keeps to mid-channel: weight of a cell at 0.1 nm from the bank is 1.6. */
const bankWeight = 0.06;

/** The way from point to point along the middle of the water, leg by leg. */
export function centerline(coast: Coast, { points, perDegree = finePerDegree }: Channel): Centerline {
  const path: LngLat[] = [];
  let overLandNm = 0;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const sheet = openSheet(coast, boxAround([from, to], marginDegrees), perDegree);
    const found = sheet.wayTo(sheet.waterNear(from), (cell) => cell === sheet.waterNear(to), landWeight);
    if (!found) throw new Error(`no way from ${from.join(', ')} to ${to.join(', ')}`);
    overLandNm += found.overLandNm;
    path.push(...(path.length > 0 ? found.path.slice(1) : found.path));
  }
  return { path, overLandNm };
}

export const boxAround = (points: readonly LngLat[], margin: number): [number, number, number, number] => {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  const wide = margin / Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  return [
    Math.min(...lngs) - wide,
    Math.min(...lats) - margin,
    Math.max(...lngs) + wide,
    Math.max(...lats) + margin,
  ];
};

/** A fine raster of a small part of the coast, in which ways along mid-channel are found. */
export interface Sheet {
  readonly cellAt: (position: LngLat) => number;
  /** The water cell nearest to a position within about three miles; the cell itself where there is none. */
  readonly waterNear: (position: LngLat) => number;
  readonly isWater: (cell: number) => boolean;
  readonly wayTo: (
    start: number,
    isGoal: (cell: number) => boolean,
    landWeight: number | null,
  ) => (Centerline & { readonly goal: number }) | null;
}

export function openSheet(
  coast: Coast,
  box: readonly [number, number, number, number],
  perDegree: number,
): Sheet {
  const raster = rasterizeWindow(coast, box, perDegree);
  const { west, south, columns, rows, cells } = raster;
  const clearance = clearanceOf(raster, stepNm, false);
  const cellNm = 60 / perDegree;
  const shrink = Math.cos(((south + rows / perDegree / 2) * Math.PI) / 180);
  const positionOf = (cell: number): LngLat => [
    west + ((cell % columns) + 0.5) / perDegree,
    south + (Math.floor(cell / columns) + 0.5) / perDegree,
  ];
  const cellAt = ([lng, lat]: LngLat): number => {
    const column = Math.floor((lng + 360 * Math.round((west - lng) / 360) - west) * perDegree);
    const turned = column < 0 ? column + 360 * perDegree : column;
    const row = Math.floor((lat - south) * perDegree);
    return turned >= columns || row < 0 || row >= rows ? -1 : row * columns + turned;
  };

  const waterNear = (position: LngLat): number => {
    const center = cellAt(position);
    if (center < 0 || !cells[center]) return center;
    const [x, y] = [center % columns, Math.floor(center / columns)];
    const farthest = Math.ceil(3 / cellNm);
    let best = center;
    let bestSquare = Infinity;
    for (let ring = 1; ring <= farthest && ring * ring * shrink * shrink < bestSquare; ring++)
      for (let dx = -ring; dx <= ring; dx++)
        for (let dy = -ring; dy <= ring; dy += Math.abs(dx) === ring ? 1 : 2 * ring) {
          const [column, row] = [x + dx, y + dy];
          if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
          const cell = row * columns + column;
          const square = (dx * shrink) ** 2 + dy ** 2;
          if (!cells[cell] && square < bestSquare) [best, bestSquare] = [cell, square];
        }
    return best;
  };

  /** Dijkstra over the eight neighbors; mid-channel is cheaper than the banks. */
  const wayTo: Sheet['wayTo'] = (start, isGoal, weightOfLand) => {
    const cost = new Float64Array(cells.length).fill(Infinity);
    const previous = new Int32Array(cells.length).fill(-1);
    const heap = new MinHeap();
    cost[start] = 0;
    heap.push(0, start);
    while (heap.size > 0) {
      const key = heap.topKey();
      const cell = heap.pop();
      if (key > (cost[cell] as number)) continue;
      if (isGoal(cell)) return { ...trace(cell, previous), goal: cell };
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      for (const [dx, dy] of compass) {
        const [column, row] = [x + dx, y + dy];
        if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
        const next = row * columns + column;
        let weight = weightOfLand;
        if (!cells[next])
          weight = 1 + bankWeight / Math.max(0.04, (clearance.steps[next] as number) * stepNm);
        if (weight === null) continue;
        const through = key + Math.hypot(dx * shrink, dy) * cellNm * weight;
        if (through >= (cost[next] as number)) continue;
        cost[next] = through;
        previous[next] = cell;
        heap.push(through, next);
      }
    }
    return null;
  };

  const trace = (goal: number, previous: Int32Array): Centerline => {
    const chain: number[] = [];
    for (let cell = goal; cell >= 0; cell = previous[cell] as number) chain.push(cell);
    chain.reverse();
    const overLandNm = chain.filter((cell) => cells[cell]).length * cellNm;
    return { path: straighten(chain, raster).map(positionOf), overLandNm };
  };

  return { cellAt, waterNear, isWater: (cell) => cell >= 0 && !cells[cell], wayTo };
}

const compass = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => (dx || dy ? [[dx, dy] as const] : [])));

/** How far a simplified way may stray from mid-channel, nautical miles. */
const toleranceNm = 0.25;

/** Fewer corners (Ramer 1972, Douglas & Peucker 1973), never over land that the way itself avoids. */
function straighten(chain: readonly number[], raster: Raster): number[] {
  const { columns, perDegree, cells } = raster;
  const x = (cell: number) => cell % columns;
  const y = (cell: number) => Math.floor(cell / columns);
  const isFree = (from: number, to: number): boolean => {
    const count = Math.ceil(Math.hypot(x(to) - x(from), y(to) - y(from)) * 3);
    for (let step = 0; step <= count; step++) {
      const column = Math.round(x(from) + ((x(to) - x(from)) * step) / count);
      const row = Math.round(y(from) + ((y(to) - y(from)) * step) / count);
      if (cells[row * columns + column]) return false;
    }
    return true;
  };
  const simplify = (first: number, last: number): number[] => {
    const [a, b] = [chain[first] ?? 0, chain[last] ?? 0];
    const length = Math.hypot(x(b) - x(a), y(b) - y(a)) || 1e-9;
    let farthest = -1;
    let deviation = 0;
    for (let index = first + 1; index < last; index++) {
      const cell = chain[index] ?? 0;
      const off = Math.abs((x(b) - x(a)) * (y(cell) - y(a)) - (x(cell) - x(a)) * (y(b) - y(a))) / length;
      if (off > deviation) [farthest, deviation] = [index, off];
    }
    if (farthest < 0 || ((deviation * 60) / perDegree <= toleranceNm && isFree(a, b))) return [a, b];
    return [...simplify(first, farthest).slice(0, -1), ...simplify(farthest, last)];
  };
  return chain.length < 2 ? [...chain] : simplify(0, chain.length - 1);
}
