import { unwrapPath } from '#domain/geo/dateline.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Engine, Work } from '../runtime/engine.ts';
import { alternativesTo } from './alternatives.ts';
import { leastCode } from './chart.ts';
import { laneCode } from './chart-codes.ts';
import type {
  Conditions,
  Effect,
  LegKind,
  NoRoute,
  Route,
  RouteQuestion,
  RoutingAnswer,
  RoutingBase,
  RoutingQuestion,
} from './contract.ts';
import { type Gates, gatesAlong, placeGates } from './gates.ts';
import { tabulateLandmarks } from './landmarks.ts';
import { matrixOf } from './matrix.ts';
import { moor, type Mooring } from './moor.ts';
import { pullStraight } from './pull.ts';
import { reachFrom } from './reach.ts';
import { defaultSpeedKn, type Rules, rulesFor, type TooSmall } from './rules.ts';
import { readSeaGraph, type SeaGraph, vectorOf } from './sea-graph.ts';
import { LegCodes } from './leg-codes.ts';
import { type LegRules, Search } from './search.ts';
import { arcNm, pathNm, toLngLat, type Vector } from './sphere.ts';

/** The sea with all that a question needs: built once, then asked often. */
export interface Sea {
  readonly graph: SeaGraph;
  readonly gates: Gates;
  readonly search: Search;
  readonly legCodes: LegCodes;
  readonly rulesFor: (conditions: Conditions) => Rules | NoRoute;
}

export const routing: Engine<RoutingBase, RoutingQuestion, RoutingAnswer> = {
  name: 'routing',
  prepare: async (base) => {
    const sea = await openSea(base);
    return (question, work) => answer(sea, question, work);
  },
};

export async function openSea({ graph: file, gates: list }: RoutingBase): Promise<Sea> {
  const graph = await readSeaGraph(file);
  const gates = placeGates(graph, list);
  return {
    graph,
    gates,
    search: new Search(graph, tabulateLandmarks(graph)),
    legCodes: new LegCodes(graph),
    rulesFor: rememberRules(graph, gates),
  };
}

/** Questions come in series under the same conditions: the rules of the last few are kept. */
function rememberRules(graph: SeaGraph, gates: Gates): Sea['rulesFor'] {
  const remembered = new Map<string, Rules | NoRoute>();
  return (conditions) => {
    const key = JSON.stringify(conditions);
    let rules = remembered.get(key);
    if (!rules) {
      rules = rulesFor(graph, gates, conditions);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, rules);
    }
    return rules;
  };
}

const mostRemembered = 16;

function answer(sea: Sea, question: RoutingQuestion, work: Work): RoutingAnswer | Promise<RoutingAnswer> {
  switch (question.ask) {
    case 'route':
      return route(sea, question);
    case 'alternatives':
      return alternativesTo(sea, question);
    case 'reach':
      return reachFrom(sea, question);
    case 'matrix':
      return matrixOf(sea, question, work);
  }
}

/** A voyage from place to place, and what its closures change. */
export function route(sea: Sea, { from, to, via = [], conditions = {} }: RouteQuestion): Route | NoRoute {
  const rules = sea.rulesFor(conditions);
  if ('found' in rules) return rules;
  const stops = [from, ...via, to];
  const moorings = moorAll(sea, stops, rules);
  if ('found' in moorings) return moorings;
  const way = voyage(sea, moorings, rules);
  if ('found' in way) return way;
  const effect = rules.isRestricted ? effectOf(sea, moorings, way, rules, conditions) : null;
  return describe(sea, way, conditions, effect);
}

/** Ties every stop to the sea, or says which one cannot be tied and why. */
export function moorAll({ graph }: Sea, stops: readonly LngLat[], rules: Rules): Mooring[] | NoRoute {
  const moorings: Mooring[] = [];
  for (const [where, stop] of stops.entries()) {
    if (!isPlace(stop)) return { found: false, because: 'not-a-place', where };
    const previous = moorings.at(-1);
    if (previous && isSame(previous.position, stop)) return { found: false, because: 'same-place', where };
    if (rules.isClosedAt(stop)) return { found: false, because: 'in-closed-area', where };
    const mooring = moor(graph, stop);
    if ('nearestNm' in mooring)
      return { found: false, because: 'too-far-from-sea', where, nearestNm: mooring.nearestNm };
    moorings.push(mooring);
  }
  return moorings;
}

export const isPlace = ([lng, lat]: LngLat): boolean =>
  Number.isFinite(lng) && Number.isFinite(lat) && Math.abs(lat) <= 90 && Math.abs(lng) <= 540;

const isSame = ([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): boolean =>
  Math.abs(lat1 - lat2) < 1e-9 && Math.abs(((((lng1 - lng2) % 360) + 540) % 360) - 180) < 1e-9;

/** A way over the sea, before it is put in words. */
export interface Way {
  readonly points: readonly Vector[];
  readonly kinds: readonly LegKind[];
  readonly snapNm: { readonly from: number; readonly to: number };
}

function voyage(sea: Sea, moorings: readonly Mooring[], rules: Rules): Way | NoRoute {
  let whole: Way | null = null;
  for (const [index, to] of moorings.entries()) {
    const from = moorings[index - 1];
    if (!from) continue;
    const part = passage(sea, from, to, rules);
    if (!part) return whyNot(sea, from, to, rules);
    whole = whole ? join(whole, part) : part;
  }
  return whole ?? { found: false, because: 'no-way' };
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
  const search = openEnds(sea, from, to, rules);
  const found = search && sea.search.find(search.starts, search.goals, to.vector, rules.search);
  return found ? pullWay(sea, from, to, found.nodes, rules) : null;
}

/** With nothing in between, the great circle is the way. */
function sailStraight({ graph }: Sea, from: Mooring, to: Mooring, { pull }: Rules): Way | null {
  if (!from.isAfloat || !to.isAfloat || pull.costNm) return null;
  if (leastCode(graph.chart, from.vector, to.vector, laneCode) < 0) return null;
  if (pull.isOpen && !pull.isOpen(from.vector, to.vector)) return null;
  return { points: [from.vector, to.vector], kinds: ['sea'], snapNm: { from: 0, to: 0 } };
}

/** The links of both ends that no closure cuts. */
export function openEnds({ graph }: Sea, from: Mooring, to: Mooring, { pull }: Rules) {
  const { isOpen } = pull;
  const open = ({ vector, links }: Mooring) =>
    isOpen ? links.filter(({ node }) => isOpen(vector, vectorOf(graph, node))) : links;
  const [starts, goals] = [open(from), open(to)];
  return starts.length > 0 && goals.length > 0 ? { starts, goals } : null;
}

/** The nodes of the graph between two moorings, pulled straight wherever the way is not fixed. */
export function pullWay({ graph, legCodes }: Sea, from: Mooring, to: Mooring, nodes: readonly number[], rules: Rules): Way {
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
        codes.push(before < 0 ? leastCode(graph.chart, from.vector, vector, 0) : legCodes.between(before, node));
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

/** Puts a way in words: its length, time, straits, and its corners as positions. */
export function describe(
  { gates }: Sea,
  { points, kinds, snapNm }: Way,
  { speedKn = defaultSpeedKn }: Conditions,
  effect: Effect | null,
): Route {
  const distanceNm = pathNm(points);
  const straits = gatesAlong(gates, points);
  const delayHours = straits.reduce((sum, gate) => sum + (gates.list[gate]?.delayHours ?? 0), 0);
  const [first, last] = [points[0] as Vector, points.at(-1) as Vector];
  return {
    found: true,
    distanceNm,
    greatCircleNm: arcNm(first, last),
    days: (distanceNm / speedKn + delayHours) / 24,
    path: unwrapPath(points.map(toLngLat)),
    legs: kinds,
    straits: straits.flatMap((gate) => gates.list[gate]?.id ?? []),
    snapNm,
    effect,
  };
}

/** The same voyage with nothing closed, compared. */
function effectOf(sea: Sea, moorings: readonly Mooring[], way: Way, rules: Rules, conditions: Conditions): Effect | null {
  const openRules = sea.rulesFor(withoutClosures(conditions));
  if ('found' in openRules) return null;
  const open = voyage(sea, moorings, openRules);
  if ('found' in open) return null;
  const [openNm, nm] = [pathNm(open.points), pathNm(way.points)];
  const before = gatesAlong(sea.gates, open.points);
  const after = gatesAlong(sea.gates, way.points);
  const idOf = (gate: number) => sea.gates.list[gate]?.id ?? [];
  const isClosed = (gate: number) => rules.shut.has(gate) || rules.tooSmall.has(gate);
  return {
    isChanged: Math.abs(nm - openNm) > 1e-6 || before.join() !== after.join(),
    openNm,
    extraNm: nm - openNm,
    avoided: before.filter(isClosed).flatMap(idOf),
    by: after.filter((gate) => !before.includes(gate)).flatMap(idOf),
  };
}

function withoutClosures({ closedStraits: _straits, closedAreas: _areas, draftLimitsM: _limits, ship: _ship, ...rest }: Conditions): Conditions {
  return rest;
}

/** Finds out what is in the way when no way was found. */
function whyNot(sea: Sea, from: Mooring, to: Mooring, rules: Rules): NoRoute {
  const idOf = (gate: number) => sea.gates.list[gate]?.id ?? [];
  const shutOnly = passableFor(sea, from, to, (gate) => rules.shut.has(gate), rules);
  if (shutOnly && rules.tooSmall.size > 0) {
    const passed = gatesAlong(sea.gates, shutOnly.map((node) => vectorOf(sea.graph, node)));
    const stops = passed.filter((gate) => rules.tooSmall.has(gate));
    const because: TooSmall = rules.tooSmall.get(stops[0] ?? -1) ?? 'too-deep';
    return { found: false, because, where: stops.filter((gate) => rules.tooSmall.get(gate) === because).flatMap(idOf) };
  }
  if (!rules.isRestricted) return { found: false, because: 'no-way' };
  const around = [fence(sea, from, rules), fence(sea, to, rules)].sort((a, b) => a.nodes - b.nodes)[0];
  return { found: false, because: 'closed', where: [...(around?.gates ?? [])].sort((a, b) => a - b).flatMap(idOf) };
}

/** The way when only some gates are shut and all areas are as they are. */
function passableFor(sea: Sea, from: Mooring, to: Mooring, isShut: (gate: number) => boolean, rules: Rules) {
  const { legNm } = sea.graph;
  const cost: LegRules['cost'] = (leg, a, b) => {
    const gates = sea.gates.sets[sea.gates.setOfLeg[leg] as number] ?? [];
    if (gates.some(isShut)) return Infinity;
    if (rules.hasClosedAreas && gates.length === 0) return rules.search.cost?.(leg, a, b) ?? (legNm[leg] as number);
    return legNm[leg] as number;
  };
  return sea.search.find(from.links, to.links, to.vector, { cost })?.nodes ?? null;
}

/** The water that a place is shut up in, and the closed gates around it. */
function fence(sea: Sea, { links }: Mooring, rules: Rules): { readonly nodes: number; readonly gates: ReadonlySet<number> } {
  const { graph, gates } = sea;
  const { cost } = sea.search.spread(links, rules.search);
  const around = new Set<number>();
  let nodes = 0;
  for (let node = 0; node < graph.nodes; node++) {
    if (cost[node] === Infinity) continue;
    nodes++;
    for (let leg = graph.firstLeg[node] as number; leg < (graph.firstLeg[node + 1] as number); leg++)
      if (cost[graph.target[leg] as number] === Infinity)
        for (const gate of gates.sets[gates.setOfLeg[leg] as number] ?? []) if (rules.shut.has(gate)) around.add(gate);
  }
  return { nodes, gates: around };
}
