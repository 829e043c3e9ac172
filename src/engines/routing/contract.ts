import type { LngLat } from '#domain/geo/lng-lat.ts';

/** `malacca`, `bab-el-mandeb`: the ids of `data/straits/straits.json`. */
export type StraitId = string & { readonly __brand: 'StraitId' };

/** A strait as the router needs it: a line that every way through it crosses, and what ships may pass. */
export interface Gate {
  readonly id: StraitId;
  readonly name: string;
  /** From shore to shore, over islands where there are some. */
  readonly line: readonly LngLat[];
  /** Largest ship, where a limit is known; null where none is. */
  readonly maxDraftM: number | null;
  readonly maxAirDraftM: number | null;
  readonly maxBeamM: number | null;
  readonly maxLengthM: number | null;
  /** Hours lost to the passage over its length at sea speed: waiting, convoys, locks. */
  readonly delayHours: number;
}

/** What the desk is opened on. */
export interface RoutingBase {
  /** The file `public/sea-graph/sea-graph.bin`. */
  readonly graph: Uint8Array;
  readonly gates: readonly Gate[];
}

/** Rings of a GeoJSON polygon or of several, even-odd. Longitudes may run past 180°. */
export type Area = readonly (readonly LngLat[])[];

export interface CostlyArea {
  readonly area: Area;
  /** A mile in it counts as this many, at least 1. */
  readonly factor: number;
}

export interface ShipLimits {
  readonly draftM?: number;
  readonly airDraftM?: number;
  readonly beamM?: number;
  readonly lengthM?: number;
}

/** What holds for the whole voyage. */
export interface Conditions {
  readonly closedStraits?: readonly StraitId[];
  readonly closedAreas?: readonly Area[];
  readonly costlyAreas?: readonly CostlyArea[];
  /** A what-if: less draft in a strait than it has. */
  readonly draftLimitsM?: Readonly<Record<StraitId, number>>;
  readonly ship?: ShipLimits;
  /** Speed through the water; 14 kn where none is given. */
  readonly speedKn?: number;
  /** What to make least of; distance where nothing is said. */
  readonly least?: 'distance' | 'time';
}

export type RoutingQuestion =
  | RouteQuestion
  | AlternativesQuestion
  | ReachQuestion
  | MatrixQuestion;

export interface RouteQuestion {
  readonly ask: 'route';
  readonly from: LngLat;
  readonly to: LngLat;
  /** Places to call at on the way, in order. */
  readonly via?: readonly LngLat[];
  readonly conditions?: Conditions;
}

export interface AlternativesQuestion {
  readonly ask: 'alternatives';
  readonly from: LngLat;
  readonly to: LngLat;
  /** At most this many, the best one included. */
  readonly count: number;
  readonly conditions?: Conditions;
}

export interface ReachQuestion {
  readonly ask: 'reach';
  readonly from: LngLat;
  /** How far to look. */
  readonly mostNm: number;
  readonly conditions?: Conditions;
}

export interface MatrixQuestion {
  readonly ask: 'matrix';
  readonly places: readonly LngLat[];
  readonly conditions?: Conditions;
}

/** Which end of the route an answer speaks of: 0 is the start, then the places called at, then the goal. */
export type Stop = number;

/** Why there is no answer. */
export type NoRoute =
  | { readonly found: false; readonly because: 'not-a-place'; readonly where: Stop }
  | { readonly found: false; readonly because: 'same-place'; readonly where: Stop }
  /** The nearest water that ships use is farther than 60 km. */
  | { readonly found: false; readonly because: 'too-far-from-sea'; readonly where: Stop; readonly nearestNm: number }
  | { readonly found: false; readonly because: 'in-closed-area'; readonly where: Stop }
  | { readonly found: false; readonly because: 'unknown-strait'; readonly where: readonly StraitId[] }
  | { readonly found: false; readonly because: 'not-an-area' }
  /** `where` names the closed straits that the ship would have to pass; none when only drawn areas are in the way. */
  | { readonly found: false; readonly because: 'closed'; readonly where: readonly StraitId[] }
  /** There is a way, but not for this ship: `where` names the straits that stop it. */
  | { readonly found: false; readonly because: 'too-deep' | 'too-tall' | 'too-wide' | 'too-long'; readonly where: readonly StraitId[] }
  | { readonly found: false; readonly because: 'no-way' };

/** What a leg of a path is: at sea, along a fixed channel or port approach, or the last bit to a point ashore. */
export type LegKind = 'sea' | 'channel' | 'snap';

export interface Route {
  readonly found: true;
  readonly distanceNm: number;
  readonly greatCircleNm: number;
  readonly days: number;
  /** Corners of great-circle legs; longitudes run on across 180°. */
  readonly path: readonly LngLat[];
  /** One a leg, so one fewer than corners. */
  readonly legs: readonly LegKind[];
  /** Straits passed, in order. */
  readonly straits: readonly StraitId[];
  /** Straight lines between the ends and the sea graph that are no water on the chart, nautical miles. */
  readonly snapNm: { readonly from: number; readonly to: number };
  /** What the closures of the question change; null when nothing is closed. */
  readonly effect: Effect | null;
}

/** The same voyage with and without the closures. */
export interface Effect {
  /** False: the voyage uses nothing that is closed. */
  readonly isChanged: boolean;
  readonly openNm: number;
  readonly extraNm: number;
  /** Closed straits that the voyage would use. */
  readonly avoided: readonly StraitId[];
  /** Straits that it passes instead: how the traffic leaks round the closure. */
  readonly by: readonly StraitId[];
}

export interface Alternatives {
  readonly found: true;
  /** Best first. Each differs from those before it in its straits, or in the water it crosses. */
  readonly routes: readonly Route[];
}

/** Distances to all the sea, by points of it. */
export interface Reach {
  readonly found: true;
  /** Longitude and latitude in turn. */
  readonly points: Float32Array;
  /** Nautical miles to each point. */
  readonly nm: Float32Array;
  /** How far around each point its distance may be drawn, nautical miles. */
  readonly spacingNm: Float32Array;
}

export interface Matrix {
  readonly found: true;
  /** Row by row; NaN where there is no way, 0 on the diagonal. */
  readonly distanceNm: Float64Array;
  /** Why a place has no row, by its number. */
  readonly unreachable: readonly (readonly [place: number, why: NoRoute])[];
}

export type RoutingAnswer = Route | Alternatives | Reach | Matrix | NoRoute;

/** The answer to one kind of question. */
export type AnswerTo<Question extends RoutingQuestion> =
  | NoRoute
  | (Question extends RouteQuestion
      ? Route
      : Question extends AlternativesQuestion
        ? Alternatives
        : Question extends ReachQuestion
          ? Reach
          : Matrix);
