import type { LngLat } from '#domain/geo/lng-lat.ts';
import { laneCode } from './chart-codes.ts';
import { leastCode } from './chart.ts';
import { isPlace } from './check.ts';
import type { LegKind, NoRoute, Stop } from './contract.ts';
import { gatesAlong } from './gates.ts';
import { moor, type Mooring } from './moor.ts';
import { pullStraight } from './pull.ts';
import type { Rules } from './rules.ts';
import { vectorOf } from './sea-graph.ts';
import type { Sea } from './sea.ts';
import type { Found, Link } from './search.ts';
import { arcNm, pathNm, type Vector } from './sphere.ts';

/** Ties every stop to the sea, or says which one cannot be tied and why. */
export function moorAll({ graph }: Sea, stops: readonly LngLat[], rules: Rules): Mooring[] | NoRoute {
  const moorings: Mooring[] = [];
  for (const [where, stop] of stops.entries()) {
    if (!isPlace(stop)) return { found: false, because: 'bad-input', what: stopName(where, stops.length) };
    const previous = moorings.at(-1);
    if (previous && isSame(previous.position, stop)) {
      // A call where the ship already is takes nothing; a voyage that leads nowhere is none.
      if (where < stops.length - 1 || moorings.length > 1) continue;
      return { found: false, because: 'same-place', where };
    }
    if (rules.isClosedAt(stop)) return { found: false, because: 'in-closed-area', where };
    const mooring = moor(graph, stop);
    if ('nearestNm' in mooring)
      return { found: false, because: 'too-far-from-sea', where, nearestNm: mooring.nearestNm };
    moorings.push(mooring);
  }
  return moorings;
}

const stopName = (stop: Stop, stops: number): string =>
  stop === 0 ? 'from' : stop === stops - 1 ? 'to' : `via[${stop - 1}]`;

const isSame = ([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): boolean =>
  Math.abs(lat1 - lat2) < 1e-9 && Math.abs(((((lng1 - lng2) % 360) + 540) % 360) - 180) < 1e-9;

/** A way over the sea, before it is put in words. */
export interface Way {
  readonly points: readonly Vector[];
  readonly kinds: readonly LegKind[];
  readonly snapNm: { readonly from: number; readonly to: number };
}

/** The stretch of a voyage that can't be sailed. */
export interface Gap {
  readonly gapFrom: Mooring;
  readonly gapTo: Mooring;
}

/** From mooring to mooring in a row; there are at least two. */
export function voyage(sea: Sea, moorings: readonly Mooring[], rules: Rules): Way | Gap {
  let whole: Way = { points: [], kinds: [], snapNm: { from: 0, to: 0 } };
  for (const [index, to] of moorings.entries()) {
    const from = moorings[index - 1];
    if (!from) continue;
    const part = passage(sea, from, to, rules);
    if (!part) return { gapFrom: from, gapTo: to };
    whole = index === 1 ? part : join(whole, part);
  }
  return whole;
}

const join = (first: Way, second: Way): Way => ({
  points: [...first.points, ...second.points.slice(1)],
  kinds: [...first.kinds, ...second.kinds],
  snapNm: { from: first.snapNm.from, to: second.snapNm.to },
});

/**
 * The shortest way between two moorings. It is always worked out from the end that lies farther west or south, so that
 * there and back are the same way.
 */
export function passage(sea: Sea, from: Mooring, to: Mooring, rules: Rules): Way | null {
  const isForward = from.position[0] - to.position[0] || from.position[1] - to.position[1];
  if (isForward <= 0) return oneWay(sea, from, to, rules);
  const back = oneWay(sea, to, from, rules);
  return (
    back && {
      points: back.points.toReversed(),
      kinds: back.kinds.toReversed(),
      snapNm: { from: back.snapNm.to, to: back.snapNm.from },
    }
  );
}

function oneWay(sea: Sea, from: Mooring, to: Mooring, rules: Rules): Way | null {
  const straight = sailStraight(sea, from, to, rules);
  if (straight) return straight;
  const ends = openEnds(sea, from, to, rules);
  const found = ends && sea.search.find(ends.starts, ends.goals, to.vector, rules.search);
  if (!found) return null;
  const first = pullWay(sea, from, to, found.nodes, rules);
  const firstNm = pathNm(first.points);
  if (!rules.isByLength || firstNm < arcNm(from.vector, to.vector) * (1 + leastDoubt)) return first;
  const second = secondOpinion(sea, ends, to, first, found.cost, rules);
  if (!second || isSameWay(second.nodes, found.nodes)) return first;
  const other = pullWay(sea, from, to, second.nodes, rules);
  return pathNm(other.points) < firstNm ? other : first;
}

const isSameWay = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((node, index) => node === b[index]);

/** How much the legs of the graph may mislead: what a way by other straits may cost more over the graph, by share. */
const doubt = 0.015;
/** A way this near to the great circle needs no second opinion. */
const leastDoubt = 0.006;

/**
 * The way over the graph when the straits of the first one cost a little more. Legs run in some directions better than in
 * others, so of two ways nearly as long the graph may hold the wrong one for shorter; pulled straight, they tell.
 */
function secondOpinion(
  { gates, search }: Sea,
  { starts, goals }: Ends,
  to: Mooring,
  first: Way,
  costNm: number,
  rules: Rules,
): Found | null {
  const passed = new Set(gatesAlong(gates, first.points));
  if (passed.size === 0) return null;
  // Spread over the straits, so that the search stays about as narrow as the first.
  const toll = (costNm * doubt) / passed.size;
  const nmOfSet = Float64Array.from(gates.sets, (set) => (set.some((gate) => passed.has(gate)) ? toll : 0));
  return search.find(starts, goals, to.vector, {
    cost: rules.search.cost,
    toll: { setOfLeg: gates.setOfLeg, nmOfSet },
  });
}

interface Ends {
  readonly starts: readonly Link[];
  readonly goals: readonly Link[];
}

/** With nothing in between, the great circle is the way. */
function sailStraight({ graph }: Sea, from: Mooring, to: Mooring, { pull }: Rules): Way | null {
  if (!from.isAfloat || !to.isAfloat || pull.costNm) return null;
  if (leastCode(graph.chart, from.vector, to.vector, laneCode) < 0) return null;
  if (pull.isOpen && !pull.isOpen(from.vector, to.vector)) return null;
  return { points: [from.vector, to.vector], kinds: ['sea'], snapNm: { from: 0, to: 0 } };
}

/** The links of both ends that no closure cuts. */
function openEnds({ graph }: Sea, from: Mooring, to: Mooring, { pull }: Rules): Ends | null {
  const { isOpen } = pull;
  const open = ({ vector, links }: Mooring) =>
    isOpen ? links.filter(({ node }) => isOpen(vector, vectorOf(graph, node))) : links;
  const [starts, goals] = [open(from), open(to)];
  return starts.length > 0 && goals.length > 0 ? { starts, goals } : null;
}

/** The nodes of the graph between two moorings, pulled straight wherever the way is not fixed. */
function pullWay(
  { graph, legCodes }: Sea,
  from: Mooring,
  to: Mooring,
  nodes: readonly number[],
  rules: Rules,
): Way {
  const points: Vector[] = [];
  const kinds: LegKind[] = [];
  const add = (point: Vector, kind: LegKind) => {
    const last = points.at(-1);
    if (last && arcNm(last, point) < 1e-6) return;
    if (last) kinds.push(kind);
    points.push(point);
  };
  let run: Vector[] = [from.vector];
  let codes: number[] = [];
  const finishRun = () => {
    for (const point of pullStraight(graph.chart, run, codes, rules.pull)) add(point, 'sea');
    [run, codes] = [[], []];
  };
  const [first, last] = [nodes[0] as number, nodes.at(-1) as number];
  if (!from.isAfloat) {
    add(from.vector, 'snap');
    add(vectorOf(graph, first), 'snap');
    run = [];
  }
  for (const [index, node] of nodes.entries()) {
    const before = index > 0 ? (nodes[index - 1] as number) : -1;
    const vector = vectorOf(graph, node);
    if (before >= 0 && graph.isChannel[node] === 1 && graph.isChannel[before] === 1) {
      finishRun();
      add(vector, 'channel');
      run = [vector];
    } else {
      if (run.length > 0)
        codes.push(
          before < 0 ? leastCode(graph.chart, from.vector, vector, 0) : legCodes.between(before, node),
        );
      run.push(vector);
    }
  }
  if (to.isAfloat) {
    codes.push(leastCode(graph.chart, vectorOf(graph, last), to.vector, 0));
    run.push(to.vector);
  }
  finishRun();
  if (!to.isAfloat) add(to.vector, 'snap');
  return {
    points,
    kinds,
    snapNm: {
      from: from.isAfloat ? 0 : arcNm(from.vector, vectorOf(graph, first)),
      to: to.isAfloat ? 0 : arcNm(to.vector, vectorOf(graph, last)),
    },
  };
}
