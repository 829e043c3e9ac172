import type { LandmarkTable } from './landmarks.ts';
import { MinHeap } from './min-heap.ts';
import type { SeaGraph } from './sea-graph.ts';
import { nmPerRadian, type Vector } from './sphere.ts';

/** A node with the way from an end of the route to it, nautical miles. */
export interface Link {
  readonly node: number;
  readonly nm: number;
}

/** What a question does to the legs of the graph. Costs are at least the length of the leg. */
export interface LegRules {
  /** Cost of a leg in nautical miles; Infinity when it may not be used. Null where legs cost their length. */
  readonly cost: ((leg: number, from: number, to: number) => number) | null;
  /** Nautical miles on top of each leg, by the set of gates it crosses. */
  readonly toll?: { readonly setOfLeg: Uint8Array; readonly nmOfSet: Float64Array };
}

export interface Found {
  readonly cost: number;
  /** From the node next to the start to the node next to the goal. */
  readonly nodes: readonly number[];
}

/** How many landmarks a search uses: those that say most about its two ends. */
const activeLandmarks = 3;

/**
 * Shortest paths on the graph, with working arrays that are reused from question to question: an entry counts only when
 * its stamp is that of the present run.
 */
export class Search {
  readonly #graph: SeaGraph;
  readonly #table: LandmarkTable | null;
  readonly #heap = new MinHeap();
  readonly #cost: Float64Array;
  readonly #previous: Int32Array;
  readonly #stamp: Uint32Array;
  readonly #bound: Float64Array;
  #run = 0;

  constructor(graph: SeaGraph, table: LandmarkTable | null) {
    this.#graph = graph;
    this.#table = table;
    this.#cost = new Float64Array(graph.nodes);
    this.#previous = new Int32Array(graph.nodes);
    this.#stamp = new Uint32Array(graph.nodes);
    this.#bound = new Float64Array(graph.nodes);
  }

  /**
   * The cheapest way from any of the starts to any of the goals: A* (Hart, Nilsson & Raphael 1968) with the larger of two
   * lower bounds, the great circle and the landmarks (ALT, Goldberg & Harrelson 2005).
   */
  find(starts: readonly Link[], goals: readonly Link[], goal: Vector, rules: LegRules): Found | null {
    const { firstLeg, target, legNm } = this.#graph;
    const run = ++this.#run;
    const heap = this.#heap;
    const cost = this.#cost;
    const previous = this.#previous;
    const stamp = this.#stamp;
    const bound = this.#bound;
    const lowerBound = this.#lowerBounds(starts, goals, goal);
    const { cost: costOf, toll } = rules;
    const goalNm = new Map(goals.map(({ node, nm }) => [node, nm]));
    heap.clear();
    for (const { node, nm } of starts) {
      if (stamp[node] === run && (cost[node] as number) <= nm) continue;
      stamp[node] = run;
      cost[node] = nm;
      previous[node] = -1;
      const rest = lowerBound(node);
      bound[node] = rest;
      heap.push(nm + rest, node);
    }
    let best = Infinity;
    let last = -1;
    while (heap.size > 0) {
      const key = heap.topKey();
      if (key >= best) break;
      const node = heap.pop();
      const here = cost[node] as number;
      if (key > here + (bound[node] as number) + 1e-9) continue;
      const toGoal = goalNm.get(node);
      if (toGoal !== undefined && here + toGoal < best) {
        best = here + toGoal;
        last = node;
      }
      const end = firstLeg[node + 1] as number;
      for (let leg = firstLeg[node] as number; leg < end; leg++) {
        const other = target[leg] as number;
        let price = costOf === null ? (legNm[leg] as number) : costOf(leg, node, other);
        if (toll) price += toll.nmOfSet[toll.setOfLeg[leg] as number] as number;
        const through = here + price;
        if (stamp[other] === run) {
          if ((cost[other] as number) <= through) continue;
        } else {
          if (through === Infinity) continue;
          stamp[other] = run;
          bound[other] = lowerBound(other);
        }
        const total = through + (bound[other] as number);
        cost[other] = through;
        previous[other] = node;
        if (total < best) heap.push(total, other);
      }
    }
    return last < 0 ? null : { cost: best, nodes: this.#trace(last) };
  }

  /** Costs of the cheapest ways from the starts to every node, Infinity where there is none: Dijkstra (1959). */
  spread(starts: readonly Link[], rules: LegRules, farthest = Infinity): SpreadTree {
    const { firstLeg, target, legNm, nodes } = this.#graph;
    const cost = new Float64Array(nodes).fill(Infinity);
    const previous = new Int32Array(nodes).fill(-1);
    const heap = this.#heap;
    heap.clear();
    for (const { node, nm } of starts)
      if (nm < (cost[node] as number)) {
        cost[node] = nm;
        heap.push(nm, node);
      }
    while (heap.size > 0) {
      const key = heap.topKey();
      const node = heap.pop();
      if (key > (cost[node] as number)) continue;
      if (key > farthest) break;
      const end = firstLeg[node + 1] as number;
      for (let leg = firstLeg[node] as number; leg < end; leg++) {
        const other = target[leg] as number;
        const through = key + (rules.cost === null ? (legNm[leg] as number) : rules.cost(leg, node, other));
        if (through < (cost[other] as number)) {
          cost[other] = through;
          previous[other] = node;
          heap.push(through, other);
        }
      }
    }
    return { cost, previous };
  }

  #trace(last: number): number[] {
    const nodes: number[] = [];
    for (let node = last; node >= 0; node = this.#previous[node] as number) nodes.push(node);
    return nodes.reverse();
  }

  /** A lower bound of the cost from a node to the nearest goal. */
  #lowerBounds(starts: readonly Link[], goals: readonly Link[], [x, y, z]: Vector): (node: number) => number {
    const { vectors } = this.#graph;
    const byCircle = (node: number): number => {
      const dx = (vectors[3 * node] as number) - x;
      const dy = (vectors[3 * node + 1] as number) - y;
      const dz = (vectors[3 * node + 2] as number) - z;
      const square = dx * dx + dy * dy + dz * dz;
      // First terms of 2 asin(chord / 2): less than the arc, and no transcendental.
      return Math.sqrt(square) * (1 + square / 24) * nmPerRadian;
    };
    const table = this.#table;
    const start = starts[0]?.node;
    if (!table || start === undefined) return byCircle;
    const { count, nm } = table;
    const bounds = Array.from({ length: count }, (_, landmark) => {
      const distances = goals.map(({ node, nm: link }) => ({
        far: nm[node * count + landmark] as number,
        link,
      }));
      const most = Math.min(...distances.map(({ far, link }) => far + link));
      const least = Math.max(...distances.map(({ far, link }) => far - link));
      const here = nm[start * count + landmark] as number;
      return { landmark, most, least, says: Math.max(most - here, here - least) };
    });
    const [first, second, third] = bounds
      .filter(({ says }) => Number.isFinite(says))
      .sort((a, b) => b.says - a.says)
      .slice(0, activeLandmarks);
    if (!first || !second || !third) return byCircle;
    const [a, b, c] = [first.landmark, second.landmark, third.landmark];
    const { most: mostA, least: leastA } = first;
    const { most: mostB, least: leastB } = second;
    const { most: mostC, least: leastC } = third;
    return (node) => {
      const at = node * count;
      const fromA = nm[at + a] as number;
      const fromB = nm[at + b] as number;
      const fromC = nm[at + c] as number;
      let most = byCircle(node);
      if (mostA - fromA > most) most = mostA - fromA;
      if (fromA - leastA > most) most = fromA - leastA;
      if (mostB - fromB > most) most = mostB - fromB;
      if (fromB - leastB > most) most = fromB - leastB;
      if (mostC - fromC > most) most = mostC - fromC;
      if (fromC - leastC > most) most = fromC - leastC;
      // Rounding of the table must not make the bound too high.
      return most - 0.02;
    };
  }
}

export interface SpreadTree {
  readonly cost: Float64Array;
  /** The node before on the cheapest way; -1 at the starts and where there is no way. */
  readonly previous: Int32Array;
}
