export const criteria = [
  'days',
  'margin',
  'eligibility',
  'capability',
  'availability',
  'confidence',
] as const;
export type Criterion = (typeof criteria)[number];

/** How much each criterion counts, from 0 to 1: only their proportions matter. */
export type Weights = Readonly<Record<Criterion, number>>;

/** An assumption, to be changed. */
export const defaultWeights: Weights = {
  days: 0.4,
  margin: 0.2,
  eligibility: 0.2,
  capability: 0.1,
  availability: 0.1,
  confidence: 0.1,
};
