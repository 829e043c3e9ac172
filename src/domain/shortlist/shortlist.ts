import { middleOf, normalized, totalOf, type Band } from '#domain/ranking/band.ts';
import { firstShares, type FirstShares } from '#domain/ranking/first-shares.ts';
import { swapsOf, type Swap } from '#domain/ranking/swaps.ts';
import {
  scoresOf,
  silenceOf,
  standingOf,
  type Candidate,
  type Score,
  type Silence,
  type Standing,
  type Wanted,
} from './criteria.ts';
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
  /** Criteria of which nothing is known at any yard in the running. */
  readonly silent: readonly Silence[];
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
  const running = entries.filter(({ standing }) => standing !== 'out');
  return {
    running,
    silent: silentOf(running),
    out: entries.filter(({ standing }) => standing === 'out').sort(nearestFirst),
  };
}

const nearer = (a: number, b: number): number => (a === b ? 0 : a - b);

/** By the days at sea; where they are not known last. */
export const nearestFirst = (a: Candidate, b: Candidate): number =>
  nearer(daysOf(a), daysOf(b)) || byId(a, b);

const isOpen = ({ low, high }: Band) => low === 0 && high === 1;

function silentOf(running: readonly Entry[]): readonly Silence[] {
  return criteria.flatMap((criterion, at): readonly Silence[] => {
    const scores = running.flatMap(({ scores: all }) => all[at] ?? []);
    return scores.length > 0 && scores.every(isOpen) ? [silenceOf(criterion, scores)] : [];
  });
}

/** Criteria whose weight is not 0; all where every weight is. */
function inUse(weights: Weights): readonly Criterion[] {
  const used = criteria.filter((criterion) => weights[criterion] > 0);
  return used.length > 0 ? used : criteria;
}

/**
 * Criteria that take part: those in use of which something is known of some yard. Where nothing is known of any in use
 * they all do, and every total spans 0 to 1.
 */
export function takingPart({ silent }: Field, weights: Weights): readonly Criterion[] {
  const used = inUse(weights);
  const telling = used.filter((each) => silent.every(({ criterion }) => criterion !== each));
  return telling.length > 0 ? telling : used;
}

/** Criteria that take no part since nothing is known of them. */
export function silencedIn(field: Field, weights: Weights): readonly Silence[] {
  const part = takingPart(field, weights);
  return field.silent.filter(({ criterion }) => !part.includes(criterion));
}

/** The weights of those that take part, as shares that add up to 1; 0 of all others. In the order of `criteria`. */
export function weightShares(field: Field, weights: Weights): readonly number[] {
  const part = takingPart(field, weights);
  const isAllZero = criteria.every((criterion) => weights[criterion] === 0);
  return normalized(
    criteria.map((criterion) => (part.includes(criterion) ? (isAllZero ? 1 : weights[criterion]) : 0)),
  );
}

/** Best first: by the middle of the band, or by the days at sea. Ties by the better worst case, then by id. */
export function rank(field: Field, weights: Weights, order: Order): readonly Ranked[] {
  const shares = weightShares(field, weights);
  return field.running
    .map((entry): Ranked => ({ ...entry, total: totalOf(entry.scores, shares) }))
    .sort(
      (a, b) =>
        (order === 'days' ? nearer(daysOf(a), daysOf(b)) : 0) ||
        middleOf(b.total) - middleOf(a.total) ||
        b.total.low - a.total.low ||
        byId(a, b),
    );
}

/** First shares of those in the running, over all weightings of the criteria that take part. */
export function robustness({ running }: Field, part: readonly Criterion[]): FirstShares {
  const at = part.map((criterion) => criteria.indexOf(criterion));
  return firstShares(running.map(({ scores }) => at.flatMap((index) => scores[index] ?? [])));
}

/** What would have to change in the weights for another yard to come first in `rank(field, weights, 'score')`. */
export function overtakers(field: Field, weights: Weights): readonly Swap[] {
  const part = takingPart(field, weights);
  return swapsOf(
    rank(field, weights, 'score').map(({ scores }) => scores),
    weightShares(field, weights),
    0,
  ).filter(({ criterion }) => part.includes(criteria[criterion] ?? 'days'));
}
