import { middleOf, totalOf, type Band } from '#domain/ranking/band.ts';
import { firstShares, type FirstShares } from '#domain/ranking/first-shares.ts';
import { swapsOf, type Swap } from '#domain/ranking/swaps.ts';
import { scoresOf, standingOf, type Candidate, type Score, type Standing, type Wanted } from './criteria.ts';
import { criteria, type Criterion, type Weights } from './weights.ts';

export interface Entry extends Candidate {
  readonly standing: Standing;
  readonly scores: readonly Score[];
}

export interface Ranked extends Entry {
  readonly total: Band;
}

/** What the yards come to whatever the weights are. */
export interface Field {
  /** Neither out nor without a dock. */
  readonly running: readonly Entry[];
  /** Out, nearest first. */
  readonly out: readonly Entry[];
}

export const orders = ['score', 'days'] as const;
export type Order = (typeof orders)[number];

const daysOf = ({ days }: Candidate) => (typeof days === 'number' ? days : Infinity);
const byId = (a: Candidate, b: Candidate) => (a.facility.id < b.facility.id ? -1 : 1);

/** Divides the yards, and scores those in the running. */
export function fieldOf(candidates: readonly Candidate[], wanted: Wanted): Field {
  const entries = candidates.map((candidate): Entry => ({
    ...candidate,
    standing: standingOf(candidate),
    scores: scoresOf(candidate, wanted),
  }));
  return {
    running: entries.filter(({ standing }) => standing !== 'out'),
    out: entries
      .filter(({ standing }) => standing === 'out')
      .sort((a, b) => nearer(daysOf(a), daysOf(b)) || byId(a, b)),
  };
}

const nearer = (a: number, b: number): number => (a === b ? 0 : a - b);

const weightList = (weights: Weights) => criteria.map((criterion) => weights[criterion]);

/** Best first: by the middle of the band, or by the days at sea. Ties by the better worst case, then by id. */
export function rank({ running }: Field, weights: Weights, order: Order): readonly Ranked[] {
  const list = weightList(weights);
  return running
    .map((entry): Ranked => ({ ...entry, total: totalOf(entry.scores, list) }))
    .sort(
      (a, b) =>
        (order === 'days' ? nearer(daysOf(a), daysOf(b)) : 0) ||
        middleOf(b.total) - middleOf(a.total) ||
        b.total.low - a.total.low ||
        byId(a, b),
    );
}

/** Criteria that take part: those whose weight is not 0. */
export const inUse = (weights: Weights): readonly Criterion[] => {
  const used = criteria.filter((criterion) => weights[criterion] > 0);
  return used.length > 0 ? used : criteria;
};

/** First shares of those in the running, over all weightings of the criteria in use. */
export function robustness({ running }: Field, used: readonly Criterion[]): FirstShares {
  const at = used.map((criterion) => criteria.indexOf(criterion));
  return firstShares(running.map(({ scores }) => at.flatMap((index) => scores[index] ?? [])));
}

/** What would have to change in the weights for another yard to come first. */
export function overtakers(ranked: readonly Ranked[], weights: Weights): readonly Swap[] {
  return swapsOf(
    ranked.map(({ scores }) => scores),
    weightList(weights),
    0,
  ).filter(({ criterion }) => inUse(weights).includes(criteria[criterion] ?? 'days'));
}
