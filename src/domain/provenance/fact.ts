import type { SourceId } from './source.ts';

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** A value and where it was read. Nothing shown to the user is held any other way. */
export interface Known<Value> {
  readonly value: Value;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** Date of the reading (the newest cited page), to the precision printed; null when undated. */
  readonly asOf: string | null;
  /** What the source measured, or a caution, in one phrase. */
  readonly note?: string;
  /** How it was worked out, when it was computed and not read. */
  readonly derivation?: Derivation;
}

export const missingReasons = ['not-published', 'not-applicable', 'not-recorded'] as const;

/** Missing, with the reason. Never zero, never blank. */
export interface Missing {
  readonly missing: (typeof missingReasons)[number];
  readonly note?: string;
}

export type Fact<Value> = Known<Value> | Missing;

/** The formula of a computed value, with the facts that went in. */
export interface Derivation {
  readonly formula: string;
  readonly parts: readonly (readonly [label: string, fact: AnyFact])[];
}

export const units = ['m', 't', 'dwt', 'kn', 'nm', 'd', 'deg', 'count'] as const;
export type Unit = (typeof units)[number];

/** Another printed value for the same thing, with its own source. */
export interface Reading {
  readonly value: number;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/**
 * A number as printed, with its unit.
 * `reads` says what it proves: an outside width is only an upper bound of the usable one (`at-most`),
 * the heaviest ship seen lifted only a lower bound of the lift (`at-least`).
 */
export interface Quantity extends Known<number> {
  readonly unit: Unit;
  readonly reads: 'exact' | 'at-most' | 'at-least';
  /** Upper end, when the source prints a range whose lower end is `value`. */
  readonly to?: number;
  readonly conflicts: readonly Reading[];
}

export type Measure = Quantity | Missing;
export type AnyFact = Fact<string | number | boolean> | Measure;

export const isMissing = (fact: Fact<unknown>): fact is Missing => 'missing' in fact;

export const isQuantity = (fact: AnyFact): fact is Quantity => !isMissing(fact) && 'unit' in fact;

export const knownOrNull = <Value>(fact: Fact<Value>): Value | null => (isMissing(fact) ? null : fact.value);

export const notPublished: Missing = { missing: 'not-published' };
export const notApplicable: Missing = { missing: 'not-applicable' };

/** What is certain about a number: it lies between `low` and `high`; null where nothing bounds it. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

const unbounded: Bounds = { low: null, high: null };

/** The interval that all printed readings span; open on the side that the reading doesn't prove. */
export function boundsOf(measure: Measure): Bounds {
  if (isMissing(measure)) return unbounded;
  const readings = [
    measure.value,
    measure.to ?? measure.value,
    ...measure.conflicts.map(({ value }) => value),
  ];
  const low = Math.min(...readings);
  const high = Math.max(...readings);
  switch (measure.reads) {
    case 'exact':
      return { low, high };
    case 'at-most':
      return { low: null, high };
    case 'at-least':
      return { low, high: null };
  }
}

/** The larger end of what a measure may be; null when it is missing. */
export function largest(measure: Measure): number | null {
  const { low, high } = boundsOf(measure);
  return high ?? low;
}

const ladder: readonly Confidence[] = confidences;

/** The weakest of several confidences. */
export const weakest = (all: readonly Confidence[]): Confidence =>
  ladder.find((step) => all.includes(step)) ?? 'low';

/** A number computed from others: cites every part and is trusted no more than the weakest. */
export function derived(
  value: number,
  unit: Unit,
  formula: string,
  parts: readonly (readonly [label: string, fact: AnyFact])[],
  reads: Quantity['reads'] = 'exact',
): Quantity {
  const known = parts.flatMap(([, fact]) => (isMissing(fact) ? [] : [fact]));
  return {
    value,
    unit,
    reads,
    conflicts: [],
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
    confidence: weakest(known.map(({ confidence }) => confidence)),
    asOf: known.reduce<string | null>(
      (newest, { asOf }) => (asOf && (!newest || asOf > newest) ? asOf : newest),
      null,
    ),
    derivation: { formula, parts },
  };
}

/** A number that is ours to choose: a working assumption, or what the user typed. */
export const assumed = (value: number, unit: Unit, source: SourceId, note: string): Quantity => ({
  value,
  unit,
  reads: 'exact',
  conflicts: [],
  sources: [source],
  confidence: 'low',
  asOf: null,
  note,
});
