import { leastCode } from './chart.ts';
import { type SeaGraph, vectorOf } from './sea-graph.ts';

/** How near to land the legs of the graph come, looked up on the chart when first asked. */
export class LegCodes {
  readonly #graph: SeaGraph;
  readonly #codes: Uint8Array;

  constructor(graph: SeaGraph) {
    this.#graph = graph;
    this.#codes = new Uint8Array(graph.target.length).fill(unknown);
  }

  /** The least clearance code of the leg between two neighbors. */
  between(from: number, to: number): number {
    const { firstLeg, target, chart } = this.#graph;
    const end = firstLeg[from + 1] as number;
    let leg = firstLeg[from] as number;
    while (leg < end && target[leg] !== to) leg++;
    const code = this.#codes[leg] as number;
    if (code !== unknown) return code;
    const found = leastCode(chart, vectorOf(this.#graph, from), vectorOf(this.#graph, to), 0);
    this.#codes[leg] = found;
    return found;
  }
}

const unknown = 255;
