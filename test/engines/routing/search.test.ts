import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulateLandmarks } from '#engines/routing/landmarks.ts';
import type { SeaGraph } from '#engines/routing/sea-graph.ts';
import { Search, type LegRules } from '#engines/routing/search.ts';
import { arcNm, toVector, type Vector } from '#engines/routing/sphere.ts';
import { random } from '../../fixtures/sea.ts';

/** A graph of random points, each joined to a few others: only what a search looks at. */
function randomGraph(seed: number, nodes: number): SeaGraph {
  const chance = random(seed);
  const points = Array.from({ length: nodes }, () => toVector([chance() * 360 - 180, chance() * 140 - 70]));
  const neighbors = points.map(() => new Set<number>());
  for (let node = 0; node < nodes; node++)
    for (let leg = 0; leg < 3; leg++) {
      const other = Math.floor(chance() * nodes);
      if (other === node) continue;
      neighbors[node]?.add(other);
      neighbors[other]?.add(node);
    }
  const firstLeg = new Uint32Array(nodes + 1);
  const target: number[] = [];
  const legNm: number[] = [];
  for (const [node, others] of neighbors.entries()) {
    for (const other of others) {
      target.push(other);
      legNm.push(arcNm(points[node] as Vector, points[other] as Vector));
    }
    firstLeg[node + 1] = target.length;
  }
  return {
    nodes,
    vectors: Float64Array.from(points.flat()),
    firstLeg,
    target: Uint32Array.from(target),
    // Rounded up: a leg must not be shorter than its chord.
    legNm: Float32Array.from(legNm, (nm) => nm * (1 + 1e-6)),
    landmarks: [0, Math.floor(nodes / 3), Math.floor(nodes / 2), nodes - 1],
  } as unknown as SeaGraph;
}

/** Costs from a node to all, leg by leg until nothing changes (Bellman and Ford). */
function plainCosts(
  { nodes, firstLeg, target, legNm }: SeaGraph,
  from: number,
  { cost }: LegRules,
): number[] {
  const costs = Array.from({ length: nodes }, (_, node) => (node === from ? 0 : Infinity));
  for (let changed = true; changed;) {
    changed = false;
    for (let node = 0; node < nodes; node++)
      for (let leg = firstLeg[node] as number; leg < (firstLeg[node + 1] as number); leg++) {
        const other = target[leg] as number;
        const through = (costs[node] as number) + (cost ? cost(leg, node, other) : (legNm[leg] as number));
        if (through < (costs[other] as number) - 1e-9) {
          costs[other] = through;
          changed = true;
        }
      }
  }
  return costs;
}

const seeds = fc.integer({ min: 1, max: 1e9 });
const sizes = fc.integer({ min: 5, max: 200 });

describe('the search', () => {
  it('finds the cheapest way on any graph, with landmarks and under costs that only add', () => {
    fc.assert(
      fc.property(seeds, sizes, fc.boolean(), (seed, nodes, isCostly) => {
        const graph = randomGraph(seed, nodes);
        const chance = random(seed + 1);
        const dearer = Float64Array.from(graph.legNm, (nm) =>
          chance() < 0.1 ? Infinity : nm * (1 + 3 * chance()),
        );
        const rules: LegRules = { cost: isCostly ? (leg) => dearer[leg] as number : null };
        const search = new Search(graph, tabulateLandmarks(graph));
        const costs = plainCosts(graph, 0, rules);
        const { cost: spread } = search.spread([{ node: 0, nm: 0 }], rules);
        for (let goal = 1; goal < nodes; goal += 7) {
          const expected = costs[goal] as number;
          const vector = [...graph.vectors.subarray(3 * goal, 3 * goal + 3)] as unknown as Vector;
          const found = search.find([{ node: 0, nm: 0 }], [{ node: goal, nm: 0 }], vector, rules);
          if (expected === Infinity) {
            expect(found).toBeNull();
            expect(spread[goal]).toBe(Infinity);
            continue;
          }
          expect(found?.cost).toBeCloseTo(expected, 3);
          expect(spread[goal]).toBeCloseTo(expected, 3);
          expect([found?.nodes[0], found?.nodes.at(-1)]).toEqual([0, goal]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
