import type { CompassPoint } from '#domain/geo/compass.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';

/*
 * What may be asked of the routing engine, and what it answers. Everything here is plain data that crosses to a worker
 * and back. Positions are [longitude, latitude] in degrees; longitudes may run past 180°.
 */

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

/** Rings of a GeoJSON polygon or of several, even-odd. */
export type Area = readonly (readonly LngLat[])[];

export interface CostlyArea {
  readonly area: Area;
  /** A mile in it counts as this many, at least 1. */
  readonly factor: number;
}

/** What is not given is not judged. */
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
  /** Speed through the water, over 0 and up to 100 kn; 14 kn where none is given. */
  readonly speedKn?: number;
  /** What to make least of; distance where nothing is said. By time, waiting in canals and straits counts. */
  readonly least?: 'distance' | 'time';
}

export type RoutingQuestion =
  | RouteQuestion
  | AlternativesQuestion
  | ReachQuestion
  | MatrixQuestion
  | LanesQuestion
  | NearestQuestion;

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
  /** At most this many, the best one included; 1 to 10. */
  readonly count: number;
  readonly conditions?: Conditions;
}

/** How far a ship gets in so many days: lines of equal time. */
export interface ReachQuestion {
  readonly ask: 'reach';
  readonly from: LngLat;
  /** Each over 0 and up to 60. */
  readonly days: readonly number[];
  readonly conditions?: Conditions;
}

/** Distances from each place to each other: a row for every `from`, a column for every `to`. */
export interface MatrixQuestion {
  readonly ask: 'matrix';
  readonly from: readonly LngLat[];
  /** The same places as `from` where none are given: then half the work is done. */
  readonly to?: readonly LngLat[];
  readonly conditions?: Conditions;
  /** A ship for each `from`, in place of that of the conditions; they then sail from there, so that `to` must be given. */
  readonly ships?: readonly ShipLimits[];
}

/** The ways between all pairs of places, laid over each other. */
export interface LanesQuestion {
  readonly ask: 'lanes';
  readonly places: readonly LngLat[];
  readonly conditions?: Conditions;
}

/** Which of the places is the nearest by sea time, wherever a ship is: least time, waits at straits and canals included. */
export interface NearestQuestion {
  readonly ask: 'nearest';
  /** At least one. Of places that are as far away the first one named has the water. */
  readonly places: readonly LngLat[];
  /** Water farther away from all places belongs to none; no end where nothing is said. */
  readonly maxDays?: number;
  /** Degrees; all the sea from 66°S to 72°N where nothing is said, from the meridian of Greenwich on. */
  readonly within?: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
  readonly conditions?: Conditions;
}

/** Which end of the route an answer speaks of: 0 is the start, then the places called at, then the goal. */
export type Stop = number;

/** Why there is no answer. */
export type NoRoute =
  /** A number that is none, a latitude over 90, an area of two corners: `what` names the field of the question. */
  | { readonly found: false; readonly because: 'bad-input'; readonly what: string }
  | { readonly found: false; readonly because: 'same-place'; readonly where: Stop }
  /** The nearest water that ships use is farther than 60 km: inland, or on a closed sea like the Caspian. */
  | {
      readonly found: false;
      readonly because: 'too-far-from-sea';
      readonly where: Stop;
      /** Null when there is none for hundreds of miles around. */
      readonly nearestNm: number | null;
    }
  | { readonly found: false; readonly because: 'in-closed-area'; readonly where: Stop }
  | { readonly found: false; readonly because: 'unknown-strait'; readonly where: readonly StraitId[] }
  /** `where` names the closed straits that shut the ship in; none when only drawn areas are in the way. */
  | { readonly found: false; readonly because: 'closed'; readonly where: readonly StraitId[] }
  /** There is a way, but not for this ship: `where` names the straits that stop it. */
  | {
      readonly found: false;
      readonly because: 'too-deep' | 'too-high' | 'too-wide' | 'too-long';
      readonly where: readonly StraitId[];
    }
  /** No water joins the places, with nothing closed at all. */
  | { readonly found: false; readonly because: 'no-water' };

/** What a leg of a path is: at sea, along a fixed channel or port approach, or the last bit to a point ashore. */
export type LegKind = 'sea' | 'channel' | 'snap';

export interface Route {
  readonly found: true;
  readonly distanceNm: number;
  /** From end to end as the crow flies; through the places called at, where there are some. */
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
  /** What the closures of the question change; null when nothing is closed and no ship is too large anywhere. */
  readonly effect: Effect | null;
}

/** The same voyage with and without the closures. */
export interface Effect {
  /** False: the voyage uses nothing that is closed. */
  readonly isChanged: boolean;
  readonly openNm: number;
  readonly extraNm: number;
  readonly extraDays: number;
  /** Closed straits that the voyage would use. */
  readonly avoided: readonly StraitId[];
  /** Closed areas that the open voyage would cross, by their place in the question. */
  readonly areas: readonly number[];
  /** Straits that it passes instead: how the traffic leaks round the closure. */
  readonly by: readonly StraitId[];
  /** Where it is farthest from the open voyage, null where nothing changes: names the leak where no strait does. */
  readonly around: LngLat | null;
  /** Straits of which reopening each alone would shorten the voyage, dearest first; not told of alternatives. */
  readonly worth: readonly StraitWorth[];
}

/** What a closed strait, or one too shallow by a what-if, costs a voyage by itself. */
export interface StraitWorth {
  readonly strait: StraitId;
  /** How much shorter the voyage would be with this one open and all else as it is, nautical miles. */
  readonly savesNm: number;
  /** Where the voyage passes close by it through water without a name; null where it doesn't. */
  readonly passed: { readonly nm: number; readonly toward: CompassPoint } | null;
}

export interface Alternatives {
  readonly found: true;
  /** Best first. Each runs through other water than the others for a good part of its length. */
  readonly routes: readonly Route[];
}

export interface Reach {
  readonly found: true;
  /** One a day asked for, in the order of the question. */
  readonly bands: readonly ReachBand[];
  readonly snapNm: number;
}

export interface ReachBand {
  readonly days: number;
  readonly distanceNm: number;
  /** Coordinates of a GeoJSON MultiPolygon: the water reached. Longitudes run on across 180°, within half a turn of the start. */
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
  /** Coordinates of a GeoJSON MultiLineString: the rim of it at sea, without the coast. */
  readonly lines: readonly (readonly LngLat[])[];
}

export interface Matrix {
  readonly found: true;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; NaN where there is no way, 0 between a place and itself. */
  readonly distanceNm: Float64Array;
  readonly days: Float64Array;
  /** Why a pair has no number. A fault of a place is told for every pair it is in. */
  readonly refused: readonly { readonly row: number; readonly column: number; readonly why: NoRoute }[];
}

export interface Lanes {
  readonly found: true;
  readonly lanes: readonly Lane[];
  /** Pairs of places that have a way. */
  readonly pairs: number;
}

export interface Lane {
  /** Corners of great-circle legs; longitudes run on across 180°. */
  readonly path: readonly LngLat[];
  /** How many pairs of places use it. */
  readonly pairs: number;
}

export interface Nearest {
  readonly found: true;
  /** By place, in the order of the question. A place that has no water to itself has none. */
  readonly regions: readonly NearestRegion[];
  /** Where two places are as far away: lines between regions. */
  readonly borders: readonly {
    readonly places: readonly [number, number];
    readonly line: readonly LngLat[];
  }[];
  /** Places that can't be sailed to, and why; the others are answered for. */
  readonly refused: readonly { readonly place: number; readonly why: NoRoute }[];
}

/** The water from which a place is nearer than all others. */
export interface NearestRegion {
  /** Number of the place in the question. */
  readonly place: number;
  /** Coordinates of a GeoJSON MultiPolygon, carried a little way ashore. Longitudes run on from the west of the question. */
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
  /** From the farthest of this water to the place, about. */
  readonly farthestDays: number;
  /** Where its name can stand: the roomiest place first, then places ever nearer to those before. None where only land is. */
  readonly labels: readonly RegionLabel[];
  /** Places whose regions touch this one. */
  readonly neighbors: readonly number[];
}

export interface RegionLabel {
  readonly at: LngLat;
  /** Of the same region, to either side, and half as much up and down. */
  readonly roomDegrees: number;
  /** No place before it is nearer than this, to either side on a Mercator chart: degrees of longitude, 360 for the first. */
  readonly apartDegrees: number;
}

export type RoutingAnswer = Route | Alternatives | Reach | Matrix | Lanes | Nearest | NoRoute;

/** The answer to one kind of question. */
export type AnswerTo<Question extends RoutingQuestion> =
  | NoRoute
  | (Question extends RouteQuestion
      ? Route
      : Question extends AlternativesQuestion
        ? Alternatives
        : Question extends ReachQuestion
          ? Reach
          : Question extends MatrixQuestion
            ? Matrix
            : Question extends LanesQuestion
              ? Lanes
              : Nearest);
