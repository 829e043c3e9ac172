import type { Gate } from './contract.ts';
import { cellOf, longestLegDegrees, type SeaGraph, vectorOf } from './sea-graph.ts';
import { arcNm, between, dot, nmPerRadian, toVector, type Vector } from './sphere.ts';

/** The gates with what makes crossings fast to find. */
export interface Gates {
  readonly list: readonly Gate[];
  readonly segments: readonly GateSegment[];
  /** For every leg of the graph, which set of gates it crosses; 0 is none. */
  readonly setOfLeg: Uint8Array;
  /** Gate numbers of each set. */
  readonly sets: readonly (readonly number[])[];
}

interface GateSegment {
  readonly gate: number;
  readonly a: Vector;
  readonly b: Vector;
  /** Normal of the plane of the segment's great circle. */
  readonly normal: Vector;
  readonly middle: Vector;
  readonly halfNm: number;
}

export function placeGates(graph: SeaGraph, list: readonly Gate[]): Gates {
  const segments = list.flatMap(({ line }, gate) =>
    line.slice(1).map((point, index) => {
      const a = toVector(line[index] ?? point);
      const b = toVector(point);
      return { gate, a, b, normal: cross(a, b), middle: between(a, b, 0.5), halfNm: arcNm(a, b) / 2 };
    }),
  );
  const setOfLeg = new Uint8Array(graph.target.length);
  const sets: number[][] = [[]];
  const numberOf = new Map<string, number>([['', 0]]);
  const crossed = new Map<number, Set<number>>();
  for (const [gate, { line }] of list.entries()) {
    const own = segments.filter((segment) => segment.gate === gate);
    for (const node of nodesAround(graph, line))
      for (const segment of own) {
        if (isBeyondReach(graph, node, segment)) continue;
        const side = sideOf(graph, node, segment.normal) > 0;
        const end = graph.firstLeg[node + 1] as number;
        for (let leg = graph.firstLeg[node] as number; leg < end; leg++) {
          const other = graph.target[leg] as number;
          if (sideOf(graph, other, segment.normal) > 0 === side) continue;
          if (!arcsCross(vectorOf(graph, node), vectorOf(graph, other), segment)) continue;
          const gates = crossed.get(leg);
          if (gates) gates.add(gate);
          else crossed.set(leg, new Set([gate]));
        }
      }
  }
  for (const [leg, gates] of crossed) {
    const members = [...gates].sort((a, b) => a - b);
    const key = members.join();
    let number = numberOf.get(key);
    if (number === undefined) {
      number = sets.length;
      numberOf.set(key, number);
      sets.push(members);
    }
    setOfLeg[leg] = number;
  }
  return { list, segments, setOfLeg, sets };
}

/** Whether the longest leg of a node is too short to meet a segment. Chords are compared, which are shorter than arcs. */
function isBeyondReach(
  { vectors, longestNm }: SeaGraph,
  node: number,
  { middle, halfNm }: GateSegment,
): boolean {
  const dx = (vectors[3 * node] as number) - middle[0];
  const dy = (vectors[3 * node + 1] as number) - middle[1];
  const dz = (vectors[3 * node + 2] as number) - middle[2];
  const reach = ((longestNm[node] as number) + halfNm) / nmPerRadian;
  return dx * dx + dy * dy + dz * dz > reach * reach;
}

/** On which side of a plane through the center of the Earth a node lies. */
const sideOf = ({ vectors }: SeaGraph, node: number, [x, y, z]: Vector): number =>
  (vectors[3 * node] as number) * x +
  (vectors[3 * node + 1] as number) * y +
  (vectors[3 * node + 2] as number) * z;

/** All nodes from which a leg may reach a line. */
function* nodesAround({ firstInCell, cellNodes }: SeaGraph, line: Gate['line']): Generator<number> {
  const lngs = line.map(([lng]) => lng);
  const lats = line.map(([, lat]) => lat);
  const south = Math.floor(Math.min(...lats) - longestLegDegrees);
  const north = Math.floor(Math.max(...lats) + longestLegDegrees);
  const wide = longestLegDegrees / Math.max(0.3, Math.cos((Math.max(...lats.map(Math.abs)) * Math.PI) / 180));
  for (let lat = south; lat <= north; lat++)
    for (let lng = Math.floor(Math.min(...lngs) - wide); lng <= Math.max(...lngs) + wide; lng++) {
      const cell = cellOf(lng, lat);
      for (let slot = firstInCell[cell] as number; slot < (firstInCell[cell + 1] as number); slot++)
        yield cellNodes[slot] as number;
    }
}

/** The gates that a path of great-circle legs crosses, in order; one crossed twice in a row counts once. */
export function gatesAlong({ segments }: Gates, path: readonly Vector[]): number[] {
  const passed: number[] = [];
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (!from) continue;
    const here = segments
      .filter((segment) => arcsCross(from, to, segment))
      .map((segment) => ({ gate: segment.gate, along: crossingShare(from, to, segment) }))
      .sort((p, q) => p.along - q.along);
    for (const { gate } of here) if (passed.at(-1) !== gate) passed.push(gate);
  }
  return passed;
}

/** Whether a leg crosses any gate for which a test holds. */
export const crossesGate = (
  { segments }: Gates,
  from: Vector,
  to: Vector,
  isMeant: (gate: number) => boolean,
): boolean => segments.some((segment) => isMeant(segment.gate) && arcsCross(from, to, segment));

/** Whether two arcs, each shorter than half a circle, cross: each circle's plane parts the ends of the other arc. */
function arcsCross(from: Vector, to: Vector, { a, b, normal }: GateSegment): boolean {
  const sideFrom = dot(normal, from);
  const sideTo = dot(normal, to);
  if (sideFrom > 0 === sideTo > 0) return false;
  const legNormal = cross(from, to);
  if (dot(legNormal, a) > 0 === dot(legNormal, b) > 0) return false;
  // The circles meet in two opposite points; both arcs must hold the same one.
  const meet = sideFrom > 0 ? cross(normal, legNormal) : cross(legNormal, normal);
  return dot(meet, from) + dot(meet, to) > 0 === dot(meet, a) + dot(meet, b) > 0;
}

/** How far along a leg a gate is crossed, for sorting only. */
function crossingShare(from: Vector, to: Vector, { normal }: GateSegment): number {
  const [p, q] = [Math.abs(dot(normal, from)), Math.abs(dot(normal, to))];
  return p / (p + q || 1);
}

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
