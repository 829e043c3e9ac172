import { MinHeap } from '#engines/routing/min-heap.ts';
import { nmPerRadian, type Vector } from '#engines/routing/sphere.ts';
import type { Edge } from './connect.ts';

/*
 * Which water ships use.
 *
 * A ship keeps an offing where the sea is wide, takes a narrow passage only when it saves something, and comes inshore
 * otherwise only to reach its port. So three sorts of legs are kept: all that keep the offing (lanes); ways through
 * narrower water that shorten the way between two points of the lanes (passages); and the ways between ports and lanes,
 * and between ports of one inland sea (port ways).
 */

export interface LaneRule {
  readonly offingNm: number;
  /** What a passage through an edge must save against the lanes and wider passages. */
  readonly savingNm: (edge: Edge) => number;
}

/** The choice, while it is being made. */
export interface Lanes {
  readonly kept: Set<Edge>;
  readonly passages: number;
}

/** Narrower water is dearer when a way to the lanes is chosen, so that it keeps to mid-channel. */
const narrownessWeight = 0.5;

export function chooseLanes(vectors: readonly Vector[], edges: readonly Edge[], rule: LaneRule): Lanes {
  const lanes: Edge[] = [];
  const inshore: Edge[] = [];
  for (const edge of edges)
    (edge.clearanceNm >= rule.offingNm && edge.wantsSavingNm === 0 ? lanes : inshore).push(edge);
  const open = new Adjacency(vectors.length, lanes);
  const ways = waysOut(vectors.length, open, inshore, rule.offingNm);
  const kept = new Set(lanes);
  const search = new BoundedSearch(vectors, open);
  let passages = 0;
  for (const passage of passagesBetween(inshore, ways, rule)) {
    if (
      passage.from === passage.to ||
      passage.savingNm === Infinity ||
      search.isWithin(passage.from, passage.to, passage.nm + passage.savingNm)
    )
      continue;
    passages++;
    for (const edge of passage.edges)
      if (!kept.has(edge)) {
        kept.add(edge);
        open.add(edge);
      }
  }
  return { kept, passages };
}

/** The cheapest way from every inshore point to the lanes. */
interface WaysOut {
  /** The first leg of the way, null at a lane and where there is none. */
  readonly via: readonly (Edge | null)[];
  readonly isReached: (node: number) => boolean;
}

/** Dijkstra (1959) with all points of the lanes as sources: the ways form a forest rooted in the lanes. */
function waysOut(count: number, lanes: Adjacency, inshore: readonly Edge[], offingNm: number): WaysOut {
  const legs: Edge[][] = Array.from({ length: count }, () => []);
  for (const edge of inshore) {
    legs[edge.from]?.push(edge);
    legs[edge.to]?.push(edge);
  }
  const cost = new Float64Array(count).fill(Infinity);
  const via: (Edge | null)[] = Array.from({ length: count }, () => null);
  const heap = new MinHeap();
  for (let node = 0; node < count; node++)
    if (lanes.of(node).length > 0) {
      cost[node] = 0;
      heap.push(0, node);
    }
  while (heap.size > 0) {
    const key = heap.topKey();
    const node = heap.pop();
    if (key > (cost[node] as number)) continue;
    for (const edge of legs[node] ?? []) {
      const other = edge.from === node ? edge.to : edge.from;
      const narrowness = Math.max(0, offingNm - edge.clearanceNm) * narrownessWeight;
      const next = key + edge.nm * (1 + narrowness);
      if (next >= (cost[other] as number)) continue;
      cost[other] = next;
      via[other] = edge;
      heap.push(next, other);
    }
  }
  return { via, isReached: (node) => Number.isFinite(cost[node]) };
}

interface Passage {
  readonly from: number;
  readonly to: number;
  readonly nm: number;
  readonly savingNm: number;
  readonly edges: readonly Edge[];
}

/** Every inshore leg with the ways out from its two ends: a way from lane to lane. Widest first, then shortest. */
function passagesBetween(inshore: readonly Edge[], { via, isReached }: WaysOut, rule: LaneRule): Passage[] {
  const wayOut = (start: number): { readonly root: number; readonly edges: readonly Edge[] } => {
    const edges: Edge[] = [];
    let node = start;
    for (let edge = via[node]; edge; edge = via[node]) {
      edges.push(edge);
      node = edge.from === node ? edge.to : edge.from;
    }
    return { root: node, edges };
  };
  return inshore
    .filter(
      (edge) =>
        isReached(edge.from) && isReached(edge.to) && via[edge.from] !== edge && via[edge.to] !== edge,
    )
    .map((edge) => {
      const [west, east] = [wayOut(edge.from), wayOut(edge.to)];
      const edges = [...west.edges, edge, ...east.edges];
      return {
        from: west.root,
        to: east.root,
        nm: edges.reduce((sum, { nm }) => sum + nm, 0),
        savingNm: Math.max(...edges.map(rule.savingNm)),
        clearanceNm: Math.min(rule.offingNm, ...edges.map(({ clearanceNm }) => clearanceNm)),
        edges,
      };
    })
    .sort((a, b) => Math.round((b.clearanceNm - a.clearanceNm) * 2) || a.nm - b.nm);
}

/** Inshore water counts this much dearer to a ship that leaves port: it makes for the lanes. */
const inshoreWeight = 1.2;
/** How much farther than the nearest lane a port looks for other ways out, and for other ports, nautical miles. */
const moreWaysOutNm = 60;
const nextPortNm = 200;

/** Adds the ways between ports and lanes, and between ports along inshore water. */
export function addPortWays(
  { kept }: Lanes,
  count: number,
  edges: readonly Edge[],
  ports: readonly number[],
  offingNm: number,
): void {
  const legs: Edge[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) {
    legs[edge.from]?.push(edge);
    legs[edge.to]?.push(edge);
  }
  const isLane = (edge: Edge) => edge.clearanceNm >= offingNm && edge.wantsSavingNm === 0;
  const onLane = new Uint8Array(count);
  for (const edge of edges)
    if (isLane(edge)) {
      onLane[edge.from] = 1;
      onLane[edge.to] = 1;
    }
  const isPort = new Set(ports);
  for (const port of isPort) {
    const via = new Map<number, Edge>();
    const cost = new Map([[port, 0]]);
    const settled = new Set<number>();
    const heap = new MinHeap();
    heap.push(0, port);
    let nearestLane = Infinity;
    while (heap.size > 0) {
      const key = heap.topKey();
      const node = heap.pop();
      if (settled.has(node)) continue;
      settled.add(node);
      const isExit = onLane[node] === 1;
      if (isExit && nearestLane === Infinity) nearestLane = key;
      if (key > Math.max(nextPortNm, nearestLane + moreWaysOutNm)) break;
      if (node !== port && ((isExit && key <= nearestLane + moreWaysOutNm) || isPort.has(node)))
        for (let at = node, edge = via.get(at); edge; edge = via.get(at)) {
          kept.add(edge);
          at = edge.from === at ? edge.to : edge.from;
        }
      if (isExit) continue;
      for (const edge of legs[node] ?? []) {
        const other = edge.from === node ? edge.to : edge.from;
        const narrowness = Math.max(0, 2 - edge.clearanceNm) * narrownessWeight;
        const next = key + edge.nm * (inshoreWeight + narrowness) + edge.wantsSavingNm;
        if (next >= (cost.get(other) ?? Infinity)) continue;
        cost.set(other, next);
        via.set(other, edge);
        heap.push(next, other);
      }
    }
  }
}

/** Keeps the legs of the best way from each of a row of nodes to the next, whatever the rules say. Returns the gaps. */
export function keepWay(
  { kept }: Lanes,
  vectors: readonly Vector[],
  edges: readonly Edge[],
  row: readonly number[],
): number[] {
  const gaps: number[] = [];
  const legs = new Map<number, Edge[]>();
  const file = (node: number, edge: Edge) => {
    const list = legs.get(node);
    if (list) list.push(edge);
    else legs.set(node, [edge]);
  };
  for (const edge of edges) {
    file(edge.from, edge);
    file(edge.to, edge);
  }
  for (const [index, goal] of row.entries()) {
    const start = row[index - 1];
    const target = vectors[goal];
    if (start === undefined || start === goal || !target) continue;
    const cost = new Map([[start, 0]]);
    const via = new Map<number, Edge>();
    const heap = new MinHeap();
    heap.push(0, start);
    while (heap.size > 0) {
      const node = heap.pop();
      if (node === goal) break;
      const here = cost.get(node) ?? Infinity;
      for (const edge of legs.get(node) ?? []) {
        const other = edge.from === node ? edge.to : edge.from;
        const next = here + edge.nm;
        if (next >= (cost.get(other) ?? Infinity)) continue;
        cost.set(other, next);
        via.set(other, edge);
        heap.push(next + chordNm(vectors[other], target), other);
      }
    }
    if (!via.has(goal)) gaps.push(index);
    for (let at = goal, edge = via.get(at); edge && at !== start; edge = via.get(at)) {
      kept.add(edge);
      at = edge.from === at ? edge.to : edge.from;
    }
  }
  return gaps;
}

class Adjacency {
  readonly #neighbors: number[][];

  constructor(count: number, edges: readonly Edge[]) {
    this.#neighbors = Array.from({ length: count }, () => []);
    for (const edge of edges) this.add(edge);
  }

  add({ from, to, nm }: Edge): void {
    this.#neighbors[from]?.push(to, nm);
    this.#neighbors[to]?.push(from, nm);
  }

  /** Neighbor and distance in turn. */
  of(node: number): readonly number[] {
    return this.#neighbors[node] ?? [];
  }
}

/** Whether two points are within a distance of each other, by A* (Hart, Nilsson & Raphael 1968) cut off at the limit. */
class BoundedSearch {
  readonly #vectors: readonly Vector[];
  readonly #edges: Adjacency;
  readonly #distance: Float64Array;
  readonly #stamp: Uint32Array;
  readonly #heap = new MinHeap();
  #run = 0;

  constructor(vectors: readonly Vector[], edges: Adjacency) {
    this.#vectors = vectors;
    this.#edges = edges;
    this.#distance = new Float64Array(vectors.length);
    this.#stamp = new Uint32Array(vectors.length);
  }

  isWithin(from: number, to: number, limitNm: number): boolean {
    const run = ++this.#run;
    const goal = this.#vectors[to];
    if (!goal) return false;
    const heap = this.#heap;
    heap.clear();
    this.#distance[from] = 0;
    this.#stamp[from] = run;
    heap.push(0, from);
    while (heap.size > 0) {
      const node = heap.pop();
      if (node === to) return true;
      const here = this.#distance[node] as number;
      const neighbors = this.#edges.of(node);
      for (let index = 0; index < neighbors.length; index += 2) {
        const other = neighbors[index] as number;
        const next = here + (neighbors[index + 1] as number);
        if (this.#stamp[other] === run && (this.#distance[other] as number) <= next) continue;
        const estimate = next + chordNm(this.#vectors[other], goal);
        if (estimate > limitNm) continue;
        this.#distance[other] = next;
        this.#stamp[other] = run;
        heap.push(estimate, other);
      }
    }
    return false;
  }
}

/** Through the Earth: never more than the way round. */
function chordNm(a: Vector | undefined, b: Vector): number {
  if (!a) return 0;
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * nmPerRadian;
}
