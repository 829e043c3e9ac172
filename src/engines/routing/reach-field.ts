import type { LngLat } from '#domain/geo/lng-lat.ts';
import { laneCode } from './chart-codes.ts';
import { codeAt, openDegrees, leastCode } from './chart.ts';
import type { Grid } from './contour.ts';
import type { Mooring } from './moor.ts';
import type { Rules } from './rules.ts';
import { pointAt, type Sailed, sailTo } from './sail-to.ts';
import { type SeaGraph, vectorOf } from './sea-graph.ts';
import type { Sea } from './sea.ts';
import { arcNm, nmPerDegree, nmPerRadian, radians, type Vector } from './sphere.ts';

/** Where values are worked out: a grid of degrees around a place, at most half a turn to either side. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly stepDegrees: number;
  readonly columns: number;
  readonly rows: number;
}

/** Miles sailed to each point of a grid from the nearest of some moorings. */
export interface ReachField extends Grid, Frame {
  /** 1 where the chart has water, 2 where it is closed. */
  readonly isWater: Uint8Array;
  /** The mooring that a point is nearest to, by number; -1 where none reaches it. */
  readonly owner: Int16Array;
  /** Where the last straight leg to a point comes from, as in `Sailed`. */
  readonly origin: Int32Array;
  readonly sailed: Sailed;
}

const steps = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1] as const;
const mostCells = 200_000;
const [southernmost, northernmost] = [-66, 72];

/** The finest grid of few enough cells that holds all within a distance of a place. */
export function chooseGrid([lng, lat]: LngLat, farthestNm: number): Frame {
  const tall = farthestNm / nmPerDegree + 1;
  const [south, north] = [Math.max(southernmost, lat - tall), Math.min(northernmost, lat + tall)];
  const poleward = Math.min(85, Math.max(Math.abs(south), Math.abs(north)));
  const wide = Math.min(180, (farthestNm / nmPerDegree + 1) / Math.cos(poleward * radians));
  const frameOf = (stepDegrees: number): Frame => {
    const west = Math.floor((lng - wide) / stepDegrees) * stepDegrees;
    const base = Math.floor(south / stepDegrees) * stepDegrees;
    return {
      west,
      south: base,
      stepDegrees,
      columns: Math.min(Math.round(360 / stepDegrees), Math.ceil((2 * wide) / stepDegrees) + 1),
      rows: Math.ceil((north - base) / stepDegrees) + 1,
    };
  };
  const frames = steps.map(frameOf);
  return frames.find(({ columns, rows }) => columns * rows <= mostCells) ?? frameOf(1);
}

/**
 * Miles to every point of a grid: to the nodes of the graph, from the best node around to the point, and where that
 * gains and is clear, straight from where the node itself was sailed to from. `inland` is how many points ashore the
 * values are carried on.
 */
export function sailedField(
  sea: Sea,
  moorings: readonly Mooring[],
  rules: Rules,
  frame: Frame,
  farthestNm: number,
  inland = 2,
): ReachField {
  const { graph } = sea;
  const isIn = nodesIn(graph, frame);
  const sailed = sailTo(sea, moorings, rules, farthestNm, isIn);
  const cells = frame.columns * frame.rows;
  const canvas: Canvas = {
    vectors: vectorsOf(frame),
    values: new Float32Array(cells).fill(Infinity),
    origin: new Int32Array(cells).fill(nowhere),
    isWater: waterOf(graph, frame, rules),
  };
  const near = Array.from({ length: graph.nodes }, (_, node) => node).filter(
    (node) => (sailed.nm[node] as number) <= farthestNm && graph.isChannel[node] === 0 && isIn(node),
  );
  for (const node of near) guess(graph, frame, canvas, sailed, node);
  settle(graph, frame, canvas, sailed, near, unseenOf(graph, frame, canvas, rules), rules);
  const { values, origin, isWater } = canvas;
  const owner = Int16Array.from(origin, (node) => (node < 0 ? -1 : (sailed.owner[node] as number)));
  cutCorners(graph, frame, canvas, sailed, rules);
  growAshore(frame, values, owner, isWater, inland);
  return { ...frame, values, isWater, owner, origin, sailed };
}

const nowhere = -1;

interface Canvas {
  /** Three numbers a point. */
  readonly vectors: Float64Array;
  readonly values: Float32Array;
  readonly origin: Int32Array;
  readonly isWater: Uint8Array;
}

/** Whether a node lies in a frame, or near enough to be its neighbor. */
function nodesIn(
  { lng, lat }: SeaGraph,
  { west, south, stepDegrees, columns, rows }: Frame,
): (node: number) => boolean {
  const [tall, wide] = [rows * stepDegrees, columns * stepDegrees];
  return (node) => {
    const up = (lat[node] as number) - south;
    const along = ((((lng[node] as number) - west + margin) % 360) + 360) % 360;
    return up >= -margin && up <= tall + margin && along <= wide + 2 * margin;
  };
}

/** Degrees: about as long as the longest legs. */
const margin = 8;

function waterOf(
  { chart }: SeaGraph,
  { west, south, stepDegrees, columns, rows }: Frame,
  { zones, isClosedAt }: Rules,
): Uint8Array {
  const isWater = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [lng, lat] = [west + column * stepDegrees, south + row * stepDegrees];
      const isClosed = zones.length > 0 && isClosedAt([lng, lat]);
      if (isClosed || codeAt(chart, lng, lat) > 0) isWater[row * columns + column] = isClosed ? 2 : 1;
    }
  return isWater;
}

function vectorsOf({ west, south, stepDegrees, columns, rows }: Frame): Float64Array {
  const vectors = new Float64Array(3 * columns * rows);
  const cos = Float64Array.from({ length: columns }, (_, x) => Math.cos((west + x * stepDegrees) * radians));
  const sin = Float64Array.from({ length: columns }, (_, x) => Math.sin((west + x * stepDegrees) * radians));
  for (let row = 0, at = 0; row < rows; row++) {
    const lat = (south + row * stepDegrees) * radians;
    const [cosLat, sinLat] = [Math.cos(lat), Math.sin(lat)];
    for (let column = 0; column < columns; column++) {
      vectors[at++] = cosLat * (cos[column] as number);
      vectors[at++] = cosLat * (sin[column] as number);
      vectors[at++] = sinLat;
    }
  }
  return vectors;
}

/** The points around a node: first and last column and row. */
function boxAround(
  graph: SeaGraph,
  { west, south, stepDegrees, columns, rows }: Frame,
  node: number,
): readonly [left: number, right: number, first: number, last: number] {
  const [lng, lat] = [graph.lng[node] as number, graph.lat[node] as number];
  const radius = Math.max((graph.longestNm[node] as number) * 0.7, stepDegrees * nmPerDegree * 1.5);
  const tall = radius / nmPerDegree;
  const wide = tall / Math.max(0.1, Math.cos(Math.min(85, Math.abs(lat) + tall) * radians));
  const shift = Math.round((west + (columns * stepDegrees) / 2 - lng) / 360) * 360;
  return [
    Math.max(0, Math.ceil((lng + shift - wide - west) / stepDegrees)),
    Math.min(columns - 1, Math.floor((lng + shift + wide - west) / stepDegrees)),
    Math.max(0, Math.ceil((lat - tall - south) / stepDegrees)),
    Math.min(rows - 1, Math.floor((lat + tall - south) / stepDegrees)),
  ];
}

/** Lowers the values of the points around a node to the way through it, as if nothing were between. */
function guess(
  graph: SeaGraph,
  frame: Frame,
  { vectors, values, origin, isWater }: Canvas,
  { nm }: Sailed,
  node: number,
): void {
  const [x, y, z] = vectorOf(graph, node);
  const before = nm[node] as number;
  const [left, right, first, last] = boxAround(graph, frame, node);
  for (let row = first; row <= last; row++)
    for (let column = left; column <= right; column++) {
      const cell = row * frame.columns + column;
      if (isWater[cell] !== 1) continue;
      const dx = (vectors[3 * cell] as number) - x;
      const dy = (vectors[3 * cell + 1] as number) - y;
      const dz = (vectors[3 * cell + 2] as number) - z;
      const square = dx * dx + dy * dy + dz * dz;
      // The first terms of 2 asin(chord / 2), as for legs of the graph.
      const value = before + Math.sqrt(square) * (1 + square / 24) * nmPerRadian;
      if (value >= (values[cell] as number)) continue;
      values[cell] = value;
      origin[cell] = node;
    }
}

/** Takes back the values of the points that do not see the node they come from, and tells which those are. */
function unseenOf(
  graph: SeaGraph,
  frame: Frame,
  { vectors, values, origin, isWater }: Canvas,
  { pull: { isOpen } }: Rules,
): Uint8Array {
  const unseen = new Uint8Array(values.length);
  for (let cell = 0; cell < values.length; cell++) {
    const node = origin[cell] as number;
    if (isWater[cell] !== 1 || node < 0) continue;
    const isNear = isNearby(graph, frame, cell, node);
    if (isNear && !isOpen) continue;
    const [a, b] = [vectorOf(graph, node), vectorAt(vectors, cell)];
    if ((isNear || leastCode(graph.chart, a, b, 1) >= 0) && (!isOpen || isOpen(a, b))) continue;
    unseen[cell] = 1;
    values[cell] = Infinity;
    origin[cell] = nowhere;
  }
  return unseen;
}

/** Whether all around a point is open sea as far as a node. */
function isNearby(
  { lng, lat, chart }: SeaGraph,
  { west, south, stepDegrees, columns }: Frame,
  cell: number,
  node: number,
): boolean {
  const x = west + (cell % columns) * stepDegrees;
  const y = south + Math.floor(cell / columns) * stepDegrees;
  const open = openDegrees(chart, x, y);
  if (open === 0 || Math.abs(y - (lat[node] as number)) >= open) return false;
  return Math.abs(((((x - (lng[node] as number)) % 360) + 540) % 360) - 180) < open;
}

const vectorAt = (vectors: Float64Array, cell: number): Vector => [
  vectors[3 * cell] as number,
  vectors[3 * cell + 1] as number,
  vectors[3 * cell + 2] as number,
];

/** Points that don't see the node that seemed best take the best that they see. */
function settle(
  graph: SeaGraph,
  frame: Frame,
  { vectors, values, origin }: Canvas,
  { nm }: Sailed,
  near: readonly number[],
  unseen: Uint8Array,
  { pull: { isOpen } }: Rules,
): void {
  const offers = new Map<number, { readonly node: number; readonly nm: number }[]>();
  for (const node of near) {
    const [left, right, first, last] = boxAround(graph, frame, node);
    const here = vectorOf(graph, node);
    for (let row = first; row <= last; row++)
      for (let column = left; column <= right; column++) {
        const cell = row * frame.columns + column;
        if (unseen[cell] === 0) continue;
        const offer = { node, nm: (nm[node] as number) + arcNm(here, vectorAt(vectors, cell)) };
        const list = offers.get(cell);
        if (list) list.push(offer);
        else offers.set(cell, [offer]);
      }
  }
  for (const [cell, list] of offers) {
    const to = vectorAt(vectors, cell);
    const clear = list
      .sort((a, b) => a.nm - b.nm)
      .find(({ node }) => {
        const from = vectorOf(graph, node);
        return leastCode(graph.chart, from, to, 1) >= 0 && (!isOpen || isOpen(from, to));
      });
    if (!clear) continue;
    values[cell] = clear.nm;
    origin[cell] = clear.node;
  }
}

/** What cutting a corner must gain to be looked at, as a share of the way. */
const leastGain = 2e-4;

/** Points that see the origin of the node next to them are reached from there. */
function cutCorners(
  graph: SeaGraph,
  frame: Frame,
  { vectors, values, origin }: Canvas,
  sailed: Sailed,
  { pull: { costNm, isOpen } }: Rules,
): void {
  if (costNm) return;
  for (let cell = 0; cell < values.length; cell++) {
    const node = origin[cell] as number;
    if (node < 0) continue;
    const far = sailed.origin[node] as number;
    if (far === nowhere) continue;
    const [from, to] = [pointAt(graph, sailed, far), vectorAt(vectors, cell)];
    const nm = (far < 0 ? 0 : (sailed.nm[far] as number)) + arcNm(from, to);
    if (nm >= (values[cell] as number) * (1 - leastGain)) continue;
    const isClear = isNearby(graph, frame, cell, node) || leastCode(graph.chart, from, to, laneCode) >= 0;
    if (!isClear || (isOpen && !isOpen(from, to))) continue;
    values[cell] = nm;
    origin[cell] = far;
  }
}

/** Carries values so many points inland, so that lines of equal time end at the coast and not before it. */
function growAshore(
  { columns, rows, stepDegrees }: Frame,
  values: Float32Array,
  owner: Int16Array,
  isWater: Uint8Array,
  steps: number,
): void {
  for (let round = 0; round < steps; round++) {
    const before = values.slice();
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column;
        if (isWater[cell] !== 0 || before[cell] !== Infinity) continue;
        let least = Infinity;
        let whose = -1;
        for (const [dx, dy] of around) {
          const [x, y] = [column + dx, row + dy];
          if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
          const next = y * columns + x;
          if ((before[next] as number) >= least) continue;
          least = before[next] as number;
          whose = owner[next] as number;
        }
        if (least === Infinity) continue;
        values[cell] = least + stepDegrees * nmPerDegree;
        owner[cell] = whose;
      }
  }
}

const around = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
