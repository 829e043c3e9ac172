import type { LngLat } from '#domain/geo/lng-lat.ts';
import { angleBetween, nmPerRadian, toVector, type Vector } from '#engines/routing/sphere.ts';

/** The graph while it is being built: nodes and undirected edges, with what pruning has to know. */
export interface Network {
  readonly nodes: NetworkNode[];
  readonly edges: NetworkEdge[];
}

export interface NetworkNode {
  readonly position: LngLat;
  readonly vector: Vector;
  /** `sea`: a sample; `channel`: a corner of a channel or approach, where the way is fixed. */
  readonly kind: 'sea' | 'channel';
  /** Inshore nodes are kept only where they lead somewhere. */
  readonly isInshore: boolean;
  /** Ends of approaches, never pruned. */
  readonly isPlace: boolean;
}

export interface NetworkEdge {
  readonly from: number;
  readonly to: number;
}

export const nodeAt = (position: LngLat, rest: Omit<NetworkNode, 'position' | 'vector'>): NetworkNode => ({
  position,
  vector: toVector(position),
  ...rest,
});

export const edgeNm = (network: Network, { from, to }: NetworkEdge): number => {
  const [a, b] = [network.nodes[from], network.nodes[to]];
  return a && b ? angleBetween(a.vector, b.vector) * nmPerRadian : 0;
};

export function neighborsOf({ nodes, edges }: Network): number[][] {
  const neighbors: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) {
    neighbors[from]?.push(to);
    neighbors[to]?.push(from);
  }
  return neighbors;
}

/** The nodes of the largest connected part: the world ocean with its side seas. */
export function mainPart(network: Network): ReadonlySet<number> {
  const neighbors = neighborsOf(network);
  const part = new Int32Array(network.nodes.length).fill(-1);
  let largest: number[] = [];
  for (let start = 0; start < part.length; start++) {
    if ((part[start] as number) >= 0) continue;
    const members = [start];
    part[start] = start;
    for (let index = 0; index < members.length; index++)
      for (const other of neighbors[members[index] ?? 0] ?? [])
        if ((part[other] as number) < 0) {
          part[other] = start;
          members.push(other);
        }
    if (members.length > largest.length) largest = members;
  }
  return new Set(largest);
}

/** Drops what is cut off from the world ocean, and inshore dead ends that lead to no place. */
export function prune(network: Network): Network {
  const neighbors = neighborsOf(network);
  const alive = mainPart(network);
  const degree = neighbors.map((others) => others.length);
  const dead = new Set<number>();
  const isDeadEnd = (node: number) =>
    alive.has(node) &&
    !dead.has(node) &&
    (degree[node] ?? 0) <= 1 &&
    network.nodes[node]?.isInshore === true &&
    !network.nodes[node]?.isPlace;
  const queue = network.nodes.flatMap((_, node) => (isDeadEnd(node) ? [node] : []));
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (!isDeadEnd(node)) continue;
    dead.add(node);
    for (const other of neighbors[node] ?? []) {
      degree[other] = (degree[other] ?? 0) - 1;
      if (isDeadEnd(other)) queue.push(other);
    }
  }
  return select(network, (node) => alive.has(node) && !dead.has(node));
}

/** Part of a network, its nodes numbered anew in the same order. */
function select({ nodes, edges }: Network, isKept: (node: number) => boolean): Network {
  const number = new Int32Array(nodes.length).fill(-1);
  const kept: NetworkNode[] = [];
  for (const [index, node] of nodes.entries())
    if (isKept(index)) {
      number[index] = kept.length;
      kept.push(node);
    }
  return {
    nodes: kept,
    edges: edges
      .map(({ from, to }) => ({ from: number[from] as number, to: number[to] as number }))
      .filter(({ from, to }) => from >= 0 && to >= 0),
  };
}

/** Nodes along a Hilbert curve (Hilbert 1891), so that neighbors have near numbers and near memory. */
export function orderAlongCurve({ nodes, edges }: Network): Network {
  const ranks = nodes.map(({ position: [lng, lat] }) =>
    hilbertRank(Math.round(((lng + 180) / 360) * 65_535), Math.round(((lat + 90) / 180) * 65_535)),
  );
  const order = [...nodes.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const number = new Int32Array(nodes.length);
  for (const [index, node] of order.entries()) number[node] = index;
  return {
    nodes: order.flatMap((node) => nodes[node] ?? []),
    edges: edges.map(({ from, to }) => {
      const [a, b] = [number[from] as number, number[to] as number];
      return { from: Math.min(a, b), to: Math.max(a, b) };
    }),
  };
}

function hilbertRank(column: number, row: number): number {
  let [x, y, rank] = [column, row, 0];
  for (let side = 32_768; side > 0; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    rank += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [65_535 - x, 65_535 - y];
      [x, y] = [y, x];
    }
  }
  return rank;
}
