import type { LngLat } from '#domain/geo/lng-lat.ts';
import { laneCode } from './chart-codes.ts';
import { codeAt, leastCode } from './chart.ts';
import type { Grid } from './contour.ts';
import type { Mooring } from './moor.ts';
import type { Rules } from './rules.ts';
import { type SeaGraph, vectorOf } from './sea-graph.ts';
import type { Sea } from './sea.ts';
import type { SpreadTree } from './search.ts';
import { arcNm, nmPerDegree, radians, toVector, type Vector } from './sphere.ts';

/** Where values are worked out: a grid of degrees around a place, at most half a turn to either side. */
interface Frame {
  readonly west: number;
  readonly south: number;
  readonly stepDegrees: number;
  readonly columns: number;
  readonly rows: number;
}

/** Miles sailed to each point of a grid. */
export interface ReachField extends Grid, Frame {
  /** 1 where the chart has water. */
  readonly isWater: Uint8Array;
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
 * Miles to every point of a grid: over the graph to the nodes (Dijkstra), straightened where a node sees the one before
 * its parent (as in lazy Theta*, Nash, Koenig & Tovey 2010), and from each node straight to the points around it.
 */
export function sailedField(
  sea: Sea,
  mooring: Mooring,
  rules: Rules,
  frame: Frame,
  farthestNm: number,
): ReachField {
  const { graph, search } = sea;
  const open = rules.pull.isOpen;
  const links = open
    ? mooring.links.filter(({ node }) => open(mooring.vector, vectorOf(graph, node)))
    : mooring.links;
  const tree = search.spread(links, rules.search, farthestNm * 1.05);
  const { nm, origin } = straighten(graph, mooring, tree, rules, farthestNm * 1.05);
  const isWater = waterOf(graph, frame);
  const values = new Float32Array(frame.columns * frame.rows).fill(Infinity);
  const nearest = new Int32Array(values.length).fill(nowhere);
  for (let node = 0; node < graph.nodes; node++)
    if ((nm[node] as number) <= farthestNm && graph.isChannel[node] === 0)
      paint(graph, frame, { values, nearest, isWater }, node, nm[node] as number, rules);
  cutCorners(graph, mooring, frame, { values, nearest, isWater }, nm, origin, rules);
  growAshore(frame, values, isWater);
  return { ...frame, values, isWater };
}

/** Costs of the nodes with corners cut: a node takes the straight way from its parent's own origin where that is clear. */
function straighten(
  graph: SeaGraph,
  mooring: Mooring,
  { cost, previous }: SpreadTree,
  { pull }: Rules,
  farthestNm: number,
): { readonly nm: Float64Array; readonly origin: Int32Array } {
  const nm = cost.slice();
  const origin = new Int32Array(graph.nodes).fill(nowhere);
  if (pull.costNm) return { nm, origin };
  const reached: number[] = [];
  for (let node = 0; node < graph.nodes; node++) if ((cost[node] as number) <= farthestNm) reached.push(node);
  reached.sort((a, b) => (cost[a] as number) - (cost[b] as number));
  const at = (node: number): Vector => (node === start ? mooring.vector : vectorOf(graph, node));
  for (const node of reached) {
    const parent = previous[node] as number;
    if (parent < 0) {
      origin[node] = mooring.isAfloat ? start : nowhere;
      continue;
    }
    const far = origin[parent] as number;
    const wait = (cost[node] as number) - (cost[parent] as number) - arcNm(at(parent), at(node));
    const farNm = far === start ? 0 : far === nowhere ? Infinity : (nm[far] as number);
    nm[node] = (nm[parent] as number) + (cost[node] as number) - (cost[parent] as number);
    origin[node] = parent;
    if (far === nowhere || wait > 0.01) continue;
    const [a, b] = [at(far), at(node)];
    if (leastCode(graph.chart, a, b, laneCode) < 0 || (pull.isOpen && !pull.isOpen(a, b))) continue;
    nm[node] = Math.min(nm[node], farNm + arcNm(a, b));
    origin[node] = far;
  }
  return { nm, origin };
}

/** Origins that are no nodes: the place itself, and none. */
const start = -1;
const nowhere = -2;

function waterOf({ chart }: SeaGraph, { west, south, stepDegrees, columns, rows }: Frame): Uint8Array {
  const isWater = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (codeAt(chart, west + column * stepDegrees, south + row * stepDegrees) > 0)
        isWater[row * columns + column] = 1;
  return isWater;
}

interface Canvas {
  readonly values: Float32Array;
  /** The node that each value comes from. */
  readonly nearest: Int32Array;
  readonly isWater: Uint8Array;
}

/** Points that see the origin of the node next to them are reached from there. */
function cutCorners(
  graph: SeaGraph,
  mooring: Mooring,
  { west, south, stepDegrees, columns }: Frame,
  { values, nearest }: Canvas,
  nm: Float64Array,
  origin: Int32Array,
  { pull }: Rules,
): void {
  if (pull.costNm) return;
  for (let cell = 0; cell < values.length; cell++) {
    const node = nearest[cell] as number;
    if (node < 0) continue;
    const far = origin[node] as number;
    if (far === nowhere) continue;
    const to = toVector([
      west + (cell % columns) * stepDegrees,
      south + Math.floor(cell / columns) * stepDegrees,
    ]);
    const from = far === start ? mooring.vector : vectorOf(graph, far);
    const sailed = (far === start ? 0 : (nm[far] as number)) + arcNm(from, to);
    if (sailed >= (values[cell] as number)) continue;
    if (leastCode(graph.chart, from, to, laneCode) < laneCode || (pull.isOpen && !pull.isOpen(from, to)))
      continue;
    values[cell] = sailed;
  }
}

/** Lowers the values of the points around a node to the way straight from it. */
function paint(
  graph: SeaGraph,
  { west, south, stepDegrees, columns, rows }: Frame,
  { values, nearest, isWater }: Canvas,
  node: number,
  nm: number,
  { pull }: Rules,
): void {
  const [lng, lat] = [graph.lng[node] as number, graph.lat[node] as number];
  const from = vectorOf(graph, node);
  const radius = Math.max((graph.longestNm[node] as number) * 0.7, stepDegrees * nmPerDegree * 1.5);
  const tall = radius / nmPerDegree;
  const wide = tall / Math.max(0.1, Math.cos(Math.min(85, Math.abs(lat) + tall) * radians));
  const shift = Math.round((west + (columns * stepDegrees) / 2 - lng) / 360) * 360;
  const left = Math.max(0, Math.ceil((lng + shift - wide - west) / stepDegrees));
  const right = Math.min(columns - 1, Math.floor((lng + shift + wide - west) / stepDegrees));
  const first = Math.max(0, Math.ceil((lat - tall - south) / stepDegrees));
  const last = Math.min(rows - 1, Math.floor((lat + tall - south) / stepDegrees));
  for (let row = first; row <= last; row++)
    for (let column = left; column <= right; column++) {
      const cell = row * columns + column;
      if (isWater[cell] === 0) continue;
      const to = toVector([west + column * stepDegrees, south + row * stepDegrees]);
      const sailed = nm + arcNm(from, to);
      if (sailed >= (values[cell] as number)) continue;
      if (leastCode(graph.chart, from, to, 1) < 1) continue;
      if (pull.isOpen && !pull.isOpen(from, to)) continue;
      values[cell] = sailed;
      nearest[cell] = node;
    }
}

/** Carries values two points inland, so that lines of equal time end at the coast and not before it. */
function growAshore({ columns, rows, stepDegrees }: Frame, values: Float32Array, isWater: Uint8Array): void {
  for (let round = 0; round < 2; round++) {
    const before = values.slice();
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column;
        if (isWater[cell] === 1 || before[cell] !== Infinity) continue;
        let least = Infinity;
        for (const [dx, dy] of around) {
          const [x, y] = [column + dx, row + dy];
          if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
          least = Math.min(least, before[y * columns + x] as number);
        }
        if (least < Infinity) values[cell] = least + stepDegrees * nmPerDegree;
      }
  }
}

const around = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
