import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { legTouches, shareInside, type Zone, zoneHolds, zoneOf } from './areas.ts';
import type { Conditions, NoRoute } from './contract.ts';
import { crossesGate, type Gates } from './gates.ts';
import { misfit, type TooSmall } from './misfit.ts';
import type { PullRules } from './pull.ts';
import { cellOf, longestLegDegrees, type SeaGraph, vectorOf } from './sea-graph.ts';
import type { LegRules } from './search.ts';
import { arcNm, type Vector } from './sphere.ts';

/** Conditions of a voyage, worked out for one graph. */
export interface Rules {
  readonly search: LegRules;
  readonly pull: PullRules;
  readonly isClosedAt: (position: LngLat) => boolean;
  /** Gate numbers that are shut by decision, and those this ship does not fit through. */
  readonly shut: ReadonlySet<number>;
  readonly tooSmall: ReadonlyMap<number, TooSmall>;
  readonly zones: readonly Zone[];
  /** Neither time nor costly water counts: of two ways the shorter one is better. */
  readonly isByLength: boolean;
  /** Anything closed at all, so that a comparison with the open sea makes sense. */
  readonly isRestricted: boolean;
}

export const defaultSpeedKn = 14;

type Refusal = Extract<NoRoute, { readonly because: 'unknown-strait' }>;

export const withoutShip = ({ ship: _ship, draftLimitsM: _limits, ...rest }: Conditions): Conditions => rest;

export const withoutClosures = (conditions: Conditions): Conditions => {
  const { closedStraits: _straits, closedAreas: _areas, ...rest } = withoutShip(conditions);
  return rest;
};

/** Conditions must have passed `problemWith`. */
export function rulesFor(graph: SeaGraph, gates: Gates, conditions: Conditions): Rules | Refusal {
  const numberOf = new Map(gates.list.map(({ id }, gate) => [id, gate]));
  const limits = Object.entries(conditions.draftLimitsM ?? {}) as [StraitId, number][];
  const named = [...(conditions.closedStraits ?? []), ...limits.map(([id]) => id)];
  const unknown = named.filter((id) => !numberOf.has(id));
  if (unknown.length > 0) return { found: false, because: 'unknown-strait', where: unknown };
  const zones = (conditions.closedAreas ?? []).map(zoneOf);
  const dear = (conditions.costlyAreas ?? []).flatMap(({ area, factor }) =>
    factor > 1 ? [{ zone: zoneOf(area), factor }] : [],
  );
  const shut = new Set((conditions.closedStraits ?? []).flatMap((id) => numberOf.get(id) ?? []));
  const lowered = new Map(limits.flatMap(([id, draftM]) => [[numberOf.get(id) ?? -1, draftM] as const]));
  const tooSmall = new Map<number, TooSmall>();
  for (const [number, gate] of gates.list.entries()) {
    const why = misfit(gate, lowered.get(number), conditions.ship ?? {});
    if (why) tooSmall.set(number, why);
  }
  const delays = conditions.least === 'time' ? delaysNm(gates, conditions.speedKn ?? defaultSpeedKn) : null;
  const isShut = (gate: number) => shut.has(gate) || tooSmall.has(gate);
  return {
    search: { cost: legCost(graph, gates, { isShut, zones, dear, delays }) },
    pull: {
      isOpen: shut.size + tooSmall.size + zones.length > 0 ? openTest(gates, isShut, zones) : null,
      costNm: dear.length > 0 ? (from, to) => arcNm(from, to) * factorOf(dear, from, to) : null,
    },
    isClosedAt: (position) => zones.some((zone) => zoneHolds(zone, position)),
    shut,
    tooSmall,
    zones,
    isByLength: dear.length === 0 && delays === null,
    isRestricted: shut.size + tooSmall.size + zones.length > 0,
  };
}

interface Dear {
  readonly zone: Zone;
  readonly factor: number;
}

interface LegTests {
  readonly isShut: (gate: number) => boolean;
  readonly zones: readonly Zone[];
  readonly dear: readonly Dear[];
  /** Miles to add at each gate, or null. */
  readonly delays: Float64Array | null;
}

/** Null where nothing changes the length of any leg. */
function legCost(graph: SeaGraph, gates: Gates, tests: LegTests): LegRules['cost'] {
  const { zones, dear } = tests;
  const surcharge = Float64Array.from(gates.sets, (set) =>
    set.reduce((sum, gate) => sum + (tests.isShut(gate) ? Infinity : (tests.delays?.[gate] ?? 0)), 0),
  );
  const hasZones = zones.length + dear.length > 0;
  if (!hasZones && surcharge.every((nm) => nm === 0)) return null;
  const { legNm } = graph;
  const { setOfLeg } = gates;
  const byGates = (leg: number) => (legNm[leg] as number) + (surcharge[setOfLeg[leg] as number] as number);
  if (!hasZones) return byGates;
  const isNear = nodesNearZones(graph, [...zones, ...dear.map(({ zone }) => zone)]);
  return (leg, from, to) => {
    const nm = byGates(leg);
    if (isNear[from] === 0 && isNear[to] === 0) return nm;
    const [a, b] = [vectorOf(graph, from), vectorOf(graph, to)];
    if (zones.some((zone) => legTouches(zone, a, b))) return Infinity;
    return dear.length > 0 ? nm * factorOf(dear, a, b) : nm;
  };
}

/** Nodes from which a leg may reach a zone: all in the degrees of its box, and some around. */
function nodesNearZones({ nodes, firstInCell, cellNodes }: SeaGraph, zones: readonly Zone[]): Uint8Array {
  const isNear = new Uint8Array(nodes);
  for (const { west, south, east, north } of zones) {
    const wide =
      longestLegDegrees /
      Math.max(0.3, Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180));
    for (let lat = Math.floor(south - longestLegDegrees); lat <= north + longestLegDegrees; lat++)
      for (let lng = Math.floor(west - wide); lng <= Math.min(east + wide, west - wide + 360); lng++) {
        const cell = cellOf(lng, lat);
        for (let slot = firstInCell[cell] as number; slot < (firstInCell[cell + 1] as number); slot++)
          isNear[cellNodes[slot] as number] = 1;
      }
  }
  return isNear;
}

/** Where zones overlap, the dearest counts. */
const factorOf = (dear: readonly Dear[], from: Vector, to: Vector): number =>
  dear.reduce((most, { zone, factor }) => Math.max(most, 1 + (factor - 1) * shareInside(zone, from, to)), 1);

function delaysNm({ list }: Gates, speedKn: number): Float64Array {
  return Float64Array.from(list, ({ delayHours }) => delayHours * speedKn);
}

const openTest =
  (gates: Gates, isShut: (gate: number) => boolean, zones: readonly Zone[]) =>
  (from: Vector, to: Vector): boolean =>
    !crossesGate(gates, from, to, isShut) && !zones.some((zone) => legTouches(zone, from, to));
