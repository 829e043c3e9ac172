import { laneCode } from './chart-codes.ts';
import { leastCode } from './chart.ts';
import type { Mooring } from './moor.ts';
import type { Rules } from './rules.ts';
import { type SeaGraph, vectorOf } from './sea-graph.ts';
import type { Sea } from './sea.ts';
import type { Link } from './search.ts';
import { arcNm, type Vector } from './sphere.ts';

/** Miles from the nearest of some moorings to each node of the graph, corners cut. */
export interface Sailed {
  readonly moorings: readonly Mooring[];
  readonly nm: Float64Array;
  /** Where the last straight leg to a node begins: a node, `-2 - m` for mooring m, or -1 where it can't be told. */
  readonly origin: Int32Array;
  /** The mooring that a node is nearest to; -1 where none reaches it. */
  readonly owner: Int16Array;
}

const nowhere = -1;
const atMooring = (mooring: number): number => -2 - mooring;

/** The point of an origin that can be told. */
export const pointAt = (graph: SeaGraph, { moorings }: Pick<Sailed, 'moorings'>, origin: number): Vector =>
  origin >= 0 ? vectorOf(graph, origin) : (moorings[-2 - origin] as Mooring).vector;

/**
 * Over the graph from all moorings at once (Dijkstra 1959), then straightened: offshore, a node takes the straight way
 * from the origin of its parent where that is clear (lazy Theta*, Nash, Koenig & Tovey 2010). Nodes that don't matter
 * keep their cost.
 */
export function sailTo(
  sea: Sea,
  moorings: readonly Mooring[],
  rules: Rules,
  farthestNm: number,
  matters: (node: number) => boolean,
): Sailed {
  const { graph, search } = sea;
  const { links, mooringOf } = startsOf(graph, moorings, rules);
  const { cost, previous } = search.spread(links, rules.search, farthestNm * 1.05);
  const reached: number[] = [];
  for (let node = 0; node < graph.nodes; node++)
    if ((cost[node] as number) <= farthestNm * 1.05) reached.push(node);
  reached.sort((a, b) => (cost[a] as number) - (cost[b] as number));
  const sailed = {
    moorings,
    nm: cost.slice(),
    origin: new Int32Array(graph.nodes).fill(nowhere),
    owner: new Int16Array(graph.nodes).fill(-1),
  };
  for (const node of reached) {
    const parent = previous[node] as number;
    if (parent >= 0) {
      sailed.owner[node] = sailed.owner[parent] as number;
      if (!rules.pull.costNm && matters(node))
        straighten(sea, sailed, node, parent, (cost[node] as number) - (cost[parent] as number), rules);
      continue;
    }
    const mooring = mooringOf.get(node) ?? 0;
    sailed.owner[node] = mooring;
    if (moorings[mooring]?.isAfloat) sailed.origin[node] = atMooring(mooring);
  }
  return sailed;
}

/** The links of all moorings that no closure cuts, and which mooring each node is tied to: of several the nearest. */
function startsOf(
  graph: SeaGraph,
  moorings: readonly Mooring[],
  { pull: { isOpen } }: Rules,
): { readonly links: readonly Link[]; readonly mooringOf: ReadonlyMap<number, number> } {
  const best = new Map<number, Link & { readonly mooring: number }>();
  for (const [mooring, { vector, links }] of moorings.entries())
    for (const { node, nm } of links) {
      if (isOpen && !isOpen(vector, vectorOf(graph, node))) continue;
      const known = best.get(node);
      if (!known || nm < known.nm) best.set(node, { node, nm, mooring });
    }
  return {
    links: [...best.values()],
    mooringOf: new Map([...best].map(([node, { mooring }]) => [node, mooring])),
  };
}

/** A leg that costs this much more than its length waits at a gate: no straight way around it. */
const leastWaitNm = 0.01;

function straighten(
  { graph }: Sea,
  { moorings, nm, origin }: Sailed,
  node: number,
  parent: number,
  legNm: number,
  { pull: { isOpen } }: Rules,
): void {
  nm[node] = (nm[parent] as number) + legNm;
  origin[node] = parent;
  const far = origin[parent] as number;
  const b = vectorOf(graph, node);
  if (far === nowhere || legNm - arcNm(vectorOf(graph, parent), b) > leastWaitNm) return;
  const a = pointAt(graph, { moorings }, far);
  if (leastCode(graph.chart, a, b, laneCode) < 0 || (isOpen && !isOpen(a, b))) return;
  nm[node] = Math.min(nm[node], (far < 0 ? 0 : (nm[far] as number)) + arcNm(a, b));
  origin[node] = far;
}
