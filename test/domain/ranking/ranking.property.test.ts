import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf, surely, totalOf, type Scores } from '#domain/ranking/band.ts';
import { firstShares } from '#domain/ranking/first-shares.ts';
import { evenWeightings } from '#domain/ranking/simplex.ts';
import { swapsOf } from '#domain/ranking/swaps.ts';
import { firstSentence, methodSentence, percentOf, swapSentence } from '#domain/ranking/words.ts';

const score = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const band = fc.tuple(score, score).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const rankings = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((count) =>
      fc.array(fc.array(band, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 9 }),
    );
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sure = (...scores: readonly number[]): Scores => scores.map(surely);

describe('first shares', () => {
  it('add up to one, and lie between the worst and the best case', () => {
    fc.assert(
      fc.property(rankings(1, 6), (ranked) => {
        const { shares } = firstShares(ranked, 256);
        expect(sum(shares.map(({ middle }) => middle))).toBeCloseTo(1, 6);
        for (const { worst, middle, best } of shares) {
          expect(worst).toBeLessThanOrEqual(middle + 1e-9);
          expect(middle).toBeLessThanOrEqual(best + 1e-9);
        }
      }),
    );
  });

  it('never name a dominated one first', () => {
    fc.assert(
      fc.property(rankings(1, 6), fc.nat(), (ranked, pick) => {
        const chosen = ranked[pick % ranked.length] as Scores;
        const better = chosen.map(({ low, high }) => ({ low: low + 0.05, high: high + 0.05 }));
        const all = [...ranked, better];
        expect(firstShares(all, 256).shares[pick % ranked.length]?.middle).toBe(0);
      }),
    );
  });

  it('follow those ranked wherever they stand in the list', () => {
    fc.assert(
      fc.property(rankings(2, 6), (ranked) => {
        const there = firstShares(ranked, 128).shares.map(({ middle }) => middle);
        const back = firstShares(ranked.toReversed(), 128).shares.map(({ middle }) => middle);
        for (const [at, share] of there.entries()) expect(back.at(-1 - at)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('are exact lengths with two criteria, and areas with three', () => {
    const two = firstShares([sure(1, 0), sure(0, 0.5)]);
    expect(two.sampled).toBeNull();
    expect(two.shares[0]?.middle).toBeCloseTo(2 / 3, 12);
    const three = firstShares([sure(1, 0, 0), sure(0, 1, 0), sure(0, 0, 1)]);
    for (const { middle } of three.shares) expect(middle).toBeCloseTo(1 / 3, 12);
  });

  it('are met by the sampled weightings to within the error that is stated', () => {
    fc.assert(
      fc.property(rankings(3, 3), (ranked) => {
        // A fourth criterion told apart by a hair makes it sample; its weight is out of the others' proportions.
        const exact = firstShares(ranked);
        const wide = ranked.map((scores, at) => [...scores, surely(at === 0 ? 0.5 + 1e-9 : 0.5)]);
        const sampled = firstShares(wide);
        if (sampled.sampled === null || exact.sampled !== null) return;
        for (const [at, { middle }] of exact.shares.entries())
          expect(Math.abs((sampled.shares[at]?.middle ?? 0) - middle)).toBeLessThan(
            sampled.sampled.error * 1.5,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('leave out a criterion in which all are equal: it moves nobody', () => {
    const ranked = [sure(1, 0, 0.5), sure(0, 0.5, 0.5)];
    expect(firstShares(ranked).shares[0]?.middle).toBeCloseTo(2 / 3, 12);
  });

  it('split between twins, and between all where nothing tells them apart', () => {
    expect(firstShares([sure(1, 0), sure(1, 0), sure(0, 0)]).shares.map(({ middle }) => middle)).toEqual([
      0.5, 0.5, 0,
    ]);
    expect(firstShares([sure(0.3), sure(0.3)]).shares[0]?.middle).toBe(0.5);
  });

  it('widen with what is not known', () => {
    const [open] = firstShares([[surely(0.5), { low: 0, high: 1 }], sure(0.5, 0.6)]).shares;
    expect(open).toEqual({ worst: 0, middle: 0, best: 1 });
  });
});

describe('a criterion of which nothing is known', () => {
  const open = { low: 0, high: 1 };

  it('makes no first place surer: it only widens', () => {
    fc.assert(
      fc.property(rankings(1, 3), (ranked) => {
        const wide = ranked.map((scores) => [...scores, open]);
        const [narrow, wider] = [firstShares(ranked, 256), firstShares(wide, 4096)];
        const error = (wider.sampled?.error ?? 0) * 2 + 1e-9;
        for (const [at, { worst, best }] of narrow.shares.entries()) {
          const there = wider.shares[at];
          expect(there?.worst ?? 0).toBeLessThanOrEqual(worst + error);
          expect(there?.best ?? 0).toBeGreaterThanOrEqual(best - error);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shifts every total alike: the order stands', () => {
    fc.assert(
      fc.property(
        rankings(2, 5),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        (ranked, all) => {
          const weights = all.slice(0, ranked[0]?.length);
          const leads = (list: readonly Scores[], given: readonly number[]) =>
            list.map((scores) => middleOf(totalOf(scores, given)) - middleOf(totalOf(list[0] ?? [], given)));
          const without = leads(ranked, weights);
          const withIt = leads(
            ranked.map((scores) => [...scores, open]),
            [...weights, all[5] ?? 1],
          );
          const share = sum(weights) / (sum(weights) + (all[5] ?? 1));
          for (const [at, lead] of without.entries()) expect(withIt[at]).toBeCloseTo(lead * share, 9);
        },
      ),
    );
  });
});

describe('weightings', () => {
  it('lie on the simplex and around its middle', () => {
    const mean = new Float64Array(5);
    for (const weights of evenWeightings(5, 2000)) {
      expect(sum([...weights])).toBeCloseTo(1, 12);
      for (const [at, weight] of weights.entries()) mean[at] = (mean[at] ?? 0) + weight / 2000;
    }
    for (const each of mean) expect(each).toBeCloseTo(0.2, 2);
  });
});

describe('a swap', () => {
  const weighted = (weights: readonly number[], criterion: number, at: number) => {
    const rest = sum(weights) - (weights[criterion] ?? 0);
    return weights.map((weight, index) => (index === criterion ? at : (weight / rest) * (1 - at)));
  };

  it('is level at its weight, and turned beyond it', () => {
    fc.assert(
      fc.property(
        rankings(2, 6),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        (ranked, all) => {
          const weights = all.slice(0, ranked[0]?.length);
          const middle = (scores: Scores, given: readonly number[]) => middleOf(totalOf(scores, given));
          const totals = ranked.map((scores) => middle(scores, weights));
          const first = totals.indexOf(Math.max(...totals));
          for (const { criterion, by, at, rises } of swapsOf(ranked, weights, first)) {
            const [leader, other] = [ranked[first] as Scores, ranked[by] as Scores];
            const level = weighted(weights, criterion, at);
            expect(middle(leader, level)).toBeCloseTo(middle(other, level), 9);
            const beyond = Math.min(1, Math.max(0, at + (rises ? 0.01 : -0.01)));
            const turned = weighted(weights, criterion, beyond);
            expect(middle(other, turned)).toBeGreaterThanOrEqual(middle(leader, turned) - 1e-9);
          }
        },
      ),
    );
  });
});

describe('the words', () => {
  it('say what A-5 asks for', () => {
    expect(firstSentence('Yard A', { middle: 0.83, worst: 0.83, best: 0.83 })).toBe(
      'Yard A is first in 83 % of all weightings.',
    );
    expect(swapSentence('B', 'Days by sea', { criterion: 0, by: 1, at: 0.411, rises: true })).toBe(
      'B overtakes when the weight of Days by sea exceeds 0.41.',
    );
    expect(percentOf(0.001)).toBe('under 1 %');
    expect(percentOf(0.999)).toBe('over 99 %');
    expect(methodSentence(firstShares([sure(1, 0), sure(0, 1)]))).toContain('Exact');
    expect(methodSentence({ shares: [], sampled: { points: 4096, error: 0.0153 } })).toContain(
      'off by 1.5 percentage points',
    );
  });
});
