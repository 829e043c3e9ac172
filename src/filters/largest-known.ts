import { isMissing, type Measure } from '#domain/provenance/fact.ts';

/** The largest value printed among several measures; null when none is known. */
export function largestKnown(measures: readonly Measure[]): number | null {
  let largest: number | null = null;
  for (const measure of measures)
    if (!isMissing(measure) && (largest === null || measure.value > largest)) largest = measure.value;
  return largest;
}
