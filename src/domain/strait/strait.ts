import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Fact, Measure } from '#domain/provenance/fact.ts';
import type { SourceId } from '#domain/provenance/source.ts';

/** `malacca`, `bab-el-mandeb`: chosen once, never reused. */
export type StraitId = string & { readonly __brand: 'StraitId' };

/** A narrow water that routes pass through, and that can be closed. */
export interface Strait {
  readonly id: StraitId;
  readonly name: string;
  readonly region: string;
  /** The middle of the narrows. */
  readonly position: LngLat;
  /** From shore to shore at the narrowest: what the chart draws. */
  readonly gate: readonly LngLat[];
  /** A line that every way through the strait crosses, over islands where there are some: what a closure cuts. */
  readonly barrier: readonly LngLat[];
  readonly widthM: Measure;
  /** Least depth on the way through. */
  readonly depthM: Measure;
  readonly maxDraftM: Measure;
  readonly maxAirDraftM: Measure;
  readonly maxBeamM: Measure;
  readonly maxLengthM: Measure;
  /** Hours lost over the passage at sea speed: convoys, locks, waiting. */
  readonly delayHours: Fact<number>;
  /** Ships a day, mean of the year that the note names. */
  readonly transitsPerDay: Fact<number>;
  /** Ships a year, as reported by the authority that counts them. */
  readonly transitsPerYear: Fact<number>;
  /** Million barrels a day. */
  readonly oilMbd: Fact<number>;
  /** What the law of the sea says of the passage; shown, never routed by. */
  readonly legalRegime: Fact<string>;
  readonly note: string;
  readonly sources: readonly SourceId[];
}

/** The name without what stands in brackets behind it: `Strait of Malacca`. */
export const shortName = ({ name }: Pick<Strait, 'name'>): string => name.replace(/ \([^()]*\)$/, '');
