import type { LngLat } from '#domain/geo/lng-lat.ts';
import { codeAt, leastCode } from './chart.ts';
import { cellOf, type SeaGraph, vectorOf } from './sea-graph.ts';
import type { Link } from './search.ts';
import { arcNm, nmPerDegree, nmPerRadian, radians, toVector, type Vector } from './sphere.ts';

/** How an end of a route is tied to the graph. */
export interface Mooring {
  readonly position: LngLat;
  readonly vector: Vector;
  readonly links: readonly Link[];
  /** The point lies in water of the chart, and its links are open water. */
  readonly isAfloat: boolean;
}

/** Snap legs longer than this are refused: 60 km. */
export const farthestSnapNm = 60 / 1.852;

/** A point this near to a node is taken to lie at it: the place the approach was drawn for. */
const sameNm = 0.06;
/** How many nodes a point at sea is tied to, out of how many near ones. */
const mostLinks = 10;
const mostTried = 40;
/** A point ashore is tied to all nodes up to this much farther than the nearest. */
const snapSlack = 1.25;

export type MooringFailure = { readonly nearestNm: number | null };

/** Ties a position to the graph: at sea to the nodes it sees, ashore to the nearest within 60 km. */
export function moor(graph: SeaGraph, position: LngLat): Mooring | MooringFailure {
  const vector = toVector(position);
  const near = nodesNear(graph, position, vector);
  const first = near[0];
  if (codeAt(graph.chart, position[0], position[1]) > 0) {
    const links = near
      .slice(0, mostTried)
      .filter(({ node }) => leastCode(graph.chart, vector, vectorOf(graph, node), 1) > 0)
      .slice(0, mostLinks);
    if (links.length > 0) return { position, vector, links, isAfloat: true };
  }
  if (first && first.nm <= sameNm) return { position, vector, links: [first], isAfloat: false };
  if (!first || first.nm > farthestSnapNm) return { nearestNm: first?.nm ?? null };
  const links = near.filter(({ nm }) => nm <= first.nm * snapSlack + 0.1 && nm <= farthestSnapNm);
  return { position, vector, links: links.slice(0, 4), isAfloat: false };
}

/** Nodes around a position by distance, ring of degrees by ring of degrees until there are enough and none is missed. */
function nodesNear(graph: SeaGraph, [lng, lat]: LngLat, vector: Vector): Link[] {
  const shrink = Math.max(0.05, Math.cos(Math.min(89, Math.abs(lat) + 1) * radians));
  for (let ring = 1; ; ring++) {
    const wide = Math.ceil(ring / shrink);
    const nodes: number[] = [];
    for (let y = Math.floor(lat) - ring; y <= Math.floor(lat) + ring; y++)
      for (let x = Math.floor(lng) - wide; x <= Math.floor(lng) + wide; x++) {
        const cell = cellOf(x, y);
        const end = graph.firstInCell[cell + 1] as number;
        for (let slot = graph.firstInCell[cell] as number; slot < end; slot++)
          nodes.push(graph.cellNodes[slot] as number);
      }
    const squares = Float64Array.from(nodes, (node) => chordSquare(graph, node, vector));
    const sorted = squares.slice().sort();
    const sure = (ring * nmPerDegree) / nmPerRadian;
    const isEnough = (sorted[mostTried] ?? Infinity) <= sure * sure;
    if (!isEnough && ring < mostRings) continue;
    const limit = sorted[2 * mostTried] ?? Infinity;
    return nodes
      .filter((_, index) => (squares[index] as number) <= limit)
      .map((node) => ({ node, nm: arcNm(vector, vectorOf(graph, node)) }))
      .sort((a, b) => a.nm - b.nm || a.node - b.node);
  }
}

const mostRings = 8;

/** Square of the straight line through the Earth, in radii: grows with the distance, and costs no root. */
function chordSquare({ vectors }: SeaGraph, node: number, [x, y, z]: Vector): number {
  const dx = (vectors[3 * node] as number) - x;
  const dy = (vectors[3 * node + 1] as number) - y;
  const dz = (vectors[3 * node + 2] as number) - z;
  return dx * dx + dy * dy + dz * dz;
}
