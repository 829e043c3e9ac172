import { MinHeap } from './min-heap.ts';
import type { SeaGraph } from './sea-graph.ts';

/** Distances from each landmark to every node, nautical miles: those of a node lie side by side. */
export interface LandmarkTable {
  readonly count: number;
  readonly nm: Float32Array;
}

/**
 * The preparation of ALT (Goldberg & Harrelson 2005). By the triangle inequality the difference of two nodes' distances
 * from a landmark bounds the distance between them from below. Closures and costly areas only lengthen legs, so the
 * table of the open sea stays a lower bound under all of them.
 */
export function tabulateLandmarks(graph: SeaGraph): LandmarkTable {
  const count = graph.landmarks.length;
  const nm = new Float32Array(graph.nodes * count).fill(Infinity);
  const distance = new Float64Array(graph.nodes);
  const heap = new MinHeap();
  for (const [column, landmark] of graph.landmarks.entries()) {
    spread(graph, landmark, distance, heap);
    for (let node = 0; node < graph.nodes; node++) nm[node * count + column] = distance[node] as number;
  }
  return { count, nm };
}

/** Dijkstra (1959) from one node to all. */
function spread({ firstLeg, target, legNm }: SeaGraph, source: number, distance: Float64Array, heap: MinHeap): void {
  distance.fill(Infinity);
  distance[source] = 0;
  heap.clear();
  heap.push(0, source);
  while (heap.size > 0) {
    const key = heap.topKey();
    const node = heap.pop();
    if (key > (distance[node] as number)) continue;
    const end = firstLeg[node + 1] as number;
    for (let leg = firstLeg[node] as number; leg < end; leg++) {
      const other = target[leg] as number;
      const next = key + (legNm[leg] as number);
      if (next < (distance[other] as number)) {
        distance[other] = next;
        heap.push(next, other);
      }
    }
  }
}
