/** What is known of a score: it lies between the two, from 0 (worst) to 1 (best). Not known at all is 0 to 1. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

export const unknownBand: Band = { low: 0, high: 1 };

export const surely = (score: number): Band => ({ low: score, high: score });

export const middleOf = ({ low, high }: Band): number => (low + high) / 2;

/** Something to rank: a band for each criterion, in the order of the weights. */
export type Scores = readonly Band[];

/** Weights that add up to 1; where all are 0, every criterion counts the same. */
export function normalized(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
}

/** The weighted sum: as wide as what is not known, by its weight. */
export function totalOf(scores: Scores, weights: readonly number[]): Band {
  const shares = normalized(weights);
  const sum = (side: keyof Band) =>
    scores.reduce((total, band, at) => total + band[side] * (shares[at] ?? 0), 0);
  return { low: sum('low'), high: sum('high') };
}
