import { MinHeap } from '#engines/routing/min-heap.ts';
import { edgeNm, type Network, type NetworkNode, neighborsOf } from './network.ts';

/**
 * Landmarks as far from each other as can be (farthest-point selection, Goldberg & Harrelson 2005): each next one is the
 * node farthest from all chosen before. They end up at the ends of the seas, behind the places that routes go to. The graph
 * must be connected.
 */
export function chooseLandmarks(
  network: Network,
  count: number,
  isEligible: (node: NetworkNode) => boolean,
): number[] {
  const neighbors = neighborsOf(network);
  const nearest = new Float64Array(network.nodes.length).fill(Infinity);
  const chosen: number[] = [];
  const distances = (source: number): Float64Array => {
    const distance = new Float64Array(network.nodes.length).fill(Infinity);
    const heap = new MinHeap();
    distance[source] = 0;
    heap.push(0, source);
    while (heap.size > 0) {
      const key = heap.topKey();
      const node = heap.pop();
      if (key > (distance[node] as number)) continue;
      for (const other of neighbors[node] ?? []) {
        const next = key + edgeNm(network, { from: node, to: other });
        if (next >= (distance[other] as number)) continue;
        distance[other] = next;
        heap.push(next, other);
      }
    }
    return distance;
  };
  const farthest = (from: Float64Array): number => {
    let best = -1;
    for (const [index, node] of network.nodes.entries())
      if (isEligible(node) && (from[index] as number) > (from[best] ?? -1)) best = index;
    return best;
  };
  for (let next = farthest(distances(0)); chosen.length < count; next = farthest(nearest)) {
    chosen.push(next);
    const from = distances(next);
    for (let node = 0; node < nearest.length; node++)
      nearest[node] = Math.min(nearest[node] as number, from[node] as number);
  }
  return chosen;
}
