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
  const nm = new Float32Array(graph.nodes * count);
  const distance = new Float32Array(graph.nodes);
  const buckets: number[][] = [];
  for (const [column, landmark] of graph.landmarks.entries()) {
    spread(graph, landmark, distance, buckets);
    for (let node = 0; node < graph.nodes; node++) nm[node * count + column] = distance[node] as number;
  }
  return { count, nm };
}

/** Width of a bucket, nautical miles: about the length of a leg. */
const bucketNm = 12;

/**
 * Distances from one node to all by buckets (Dial 1969, with wide buckets as in delta-stepping, Meyer & Sanders 2003):
 * half the time of a heap. A node met again in its own bucket is simply looked at once more.
 */
function spread(
  { firstLeg, target, legNm }: SeaGraph,
  source: number,
  distance: Float32Array,
  buckets: number[][],
): void {
  distance.fill(Infinity);
  distance[source] = 0;
  buckets.length = 0;
  buckets.push([source]);
  for (let index = 0; index < buckets.length; index++) {
    const bucket = buckets[index] as number[];
    for (let at = 0; at < bucket.length; at++) {
      const node = bucket[at] as number;
      const here = distance[node] as number;
      // A shorter way was found after this entry was made, and has been followed from an earlier bucket.
      if (here < index * bucketNm) continue;
      const end = firstLeg[node + 1] as number;
      for (let leg = firstLeg[node] as number; leg < end; leg++) {
        const other = target[leg] as number;
        const through = Math.fround(here + (legNm[leg] as number));
        if (through >= (distance[other] as number)) continue;
        distance[other] = through;
        const later = Math.floor(through / bucketNm);
        while (buckets.length <= later) buckets.push([]);
        (buckets[later] as number[]).push(other);
      }
    }
  }
}
