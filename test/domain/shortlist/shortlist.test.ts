import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { middleOf, totalOf } from '#domain/ranking/band.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import type { Wait } from '#domain/shortlist/availability.ts';
import { silenceOf, silenceSentence, wantedFor, type Candidate } from '#domain/shortlist/criteria.ts';
import {
  fieldOf,
  overtakers,
  rank,
  robustness,
  silencedIn,
  takingPart,
  weightShares,
} from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights, type Weights } from '#domain/shortlist/weights.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { aJob, theYard, world } from '../../fixtures/rules.ts';

const [anyDock] = theYard('kr-hanwha-geoje').docks;
if (!anyDock) throw new Error('no dock');
const aWait = (least: number, most: number): Wait => ({
  least,
  most,
  dock: anyDock,
  freeDay: least,
  readyDay: 0,
});

const shipClass = world.shipClasses.get('t-ake' as ShipClassId);
if (!shipClass) throw new Error('no such class');
const question: Question = {
  hull: hullOfClass(shipClass),
  allowances: defaultAllowances,
  day: '2026-11-22',
};
const wanted = { question, kind: 'voyage-repair', type: 'auxiliary' } as const;
const job = aJob({ class: 't-ake', homeport: 'Guam', kind: 'voyage-repair' });
const candidates: readonly Candidate[] = [...world.facilities.values()].map((facility, at) => ({
  facility,
  fit: fitYard(facility, question),
  eligibility: eligibilityOf(world, job, facility),
  days: at % 7 === 0 ? null : at % 11 === 0 ? 'no-way' : (at * 7) % 31,
  wait: at % 3 === 0 ? aWait((at * 13) % 120, (at * 13) % 120) : at % 5 === 0 ? aWait(4, Infinity) : null,
}));
const field = fieldOf(candidates, wanted);

const waiting = (candidate: Candidate, wait: Wait | null): Candidate => ({ ...candidate, wait });
const silence = fieldOf(
  candidates.map((each) => waiting(each, null)),
  wanted,
);

describe('the shortlist', () => {
  it('divides all yards into those in the running and those left out', () => {
    expect(field.running.length + field.out.length).toBe(candidates.length);
    for (const { fit, days, eligibility } of field.running) {
      expect(['fits', 'fits-with-overhang', 'unknown']).toContain(fit.verdict);
      expect(days).not.toBe('no-way');
      expect(eligibility?.verdict).not.toBe('barred');
    }
  });

  it('keeps every score between 0 and 1, and what is not known from 0 to 1', () => {
    for (const { scores, days } of field.running) {
      expect(scores).toHaveLength(criteria.length);
      for (const { low, high } of scores) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }
      if (days === null) expect(scores[0]).toMatchObject({ low: 0, high: 1 });
    }
  });

  it('ranks by days when asked to', () => {
    const days = rank(field, defaultWeights, 'days').map((each) => each.days ?? Infinity);
    expect(days).toEqual([...days].sort((a, b) => Number(a) - Number(b)));
  });

  it('gives a yard the same scores under another flag', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...candidates),
        fc.constantFrom(...world.countries.keys()),
        (one, country) => {
          const flagged = { ...one, facility: { ...one.facility, country } };
          expect(fieldOf([flagged], wanted).running.map(({ scores }) => scores)).toEqual(
            fieldOf([one], wanted).running.map(({ scores }) => scores),
          );
        },
      ),
    );
  });

  it('changes nothing when two yards trade their flags', () => {
    const [a, b] = [theYard('kr-hanwha-geoje'), theYard('in-lt-kattupalli')];
    const swapped = candidates.map((each) =>
      each.facility === a
        ? { ...each, facility: { ...a, country: b.country } }
        : each.facility === b
          ? { ...each, facility: { ...b, country: a.country } }
          : each,
    );
    const ids = (list: readonly Candidate[]) =>
      rank(fieldOf(list, wanted), defaultWeights, 'score').map(({ facility, total }) => [facility.id, total]);
    expect(ids(swapped)).toEqual(ids(candidates));
    expect(robustness(fieldOf(swapped, wanted), criteria)).toEqual(robustness(field, criteria));
  });

  it('takes the first place away at the weight it says', () => {
    const ranked = rank(field, defaultWeights, 'score');
    const swaps = overtakers(field, defaultWeights);
    expect(swaps.length).toBeGreaterThan(0);
    const shares = weightShares(field, defaultWeights);
    for (const { at, criterion, by } of swaps) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
      const level = shares.map((share, index) =>
        index === criterion ? at : (share / (1 - (shares[criterion] ?? 0))) * (1 - at),
      );
      const [first, other] = [ranked[0], ranked[by]].map((entry) =>
        middleOf(totalOf(entry?.scores ?? [], level)),
      );
      expect(first).toBeCloseTo(other ?? Number.NaN, 9);
    }
  });

  it('is turned by the weight of availability at the weight it says, where a later one waits less', () => {
    const ranked = rank(silence, defaultWeights, 'score');
    const [first] = ranked;
    const later = ranked.find((each) => first && middleOf(first.total) - middleOf(each.total) > 0.02);
    const between = new Set(ranked.slice(1, later && ranked.indexOf(later)).map(({ facility }) => facility));
    const turning = fieldOf(
      candidates
        .filter(({ facility }) => !between.has(facility))
        .map((each) => waiting(each, each.facility === later?.facility ? aWait(0, 0) : aWait(90, 90))),
      wanted,
    );
    const light = { ...defaultWeights, availability: 0.001 };
    expect(rank(turning, light, 'score')[0]?.facility).toBe(first?.facility);
    const swap = overtakers(turning, light).find(
      ({ criterion, rises }) => criteria[criterion] === 'availability' && rises,
    );
    if (!swap) throw new Error('no swap');
    // The other weights of the default add up to 1.
    const weighed = (share: number) =>
      rank(turning, { ...defaultWeights, availability: share / (1 - share) }, 'score')[0]?.facility;
    expect(weighed(swap.at - 0.001)).toBe(first?.facility);
    expect(weighed(swap.at + 0.001)).toBe(later?.facility);
  });

  it('scores the wait: none is 1, three months are 0, an open end goes down to 0', () => {
    const at = criteria.indexOf('availability');
    const [some] = field.running;
    const scored = (wait: Wait | null) => some && fieldOf([{ ...some, wait }], wanted).running[0]?.scores[at];
    expect(scored(aWait(0, 0))).toEqual({ low: 1, high: 1, because: 'no wait' });
    expect(scored(aWait(45, 45))).toEqual({ low: 0.5, high: 0.5, because: 'a wait of 45 days' });
    expect(scored(aWait(400, 400))).toMatchObject({ low: 0, high: 0 });
    expect(scored(aWait(Infinity, Infinity))).toEqual({ low: 0, high: 0, because: 'closed' });
    expect(scored(aWait(9, 90))).toEqual({ low: 0, high: 0.9, because: 'a wait of 9 to 90 days' });
    expect(scored(aWait(0, 1))).toMatchObject({ because: 'a wait of 1 day or less' });
    expect(scored(aWait(9, Infinity))).toEqual({ low: 0, high: 0.9, because: 'a wait of 9 days or more' });
    expect(scored(null)).toEqual({ low: 0, high: 1, because: 'no dock calendar is known' });
  });

  const weightings: fc.Arbitrary<Weights> = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: criteria.length, maxLength: criteria.length })
    .map(
      (all) =>
        Object.fromEntries(criteria.map((each, at) => [each, (all[at] ?? 0) / 4])) as unknown as Weights,
    );

  it('leaves out of all what nothing is known of anywhere, as if its weight were 0', () => {
    expect(silence.silent).toEqual([{ criterion: 'availability', because: 'no dock calendar is known' }]);
    expect(silence.silent.map(silenceSentence)).toEqual([
      'Availability takes no part: no dock calendar is known.',
    ]);
    const scored = (because: string) => ({ low: 0, high: 1, because });
    const differing = [scored('tightest margin 71.9 % or less'), scored('margin not known')];
    expect(silenceSentence(silenceOf('margin', differing))).toBe(
      'Fit margin takes no part: what is known of docks and ship leaves it open at every yard.',
    );
    expect(silenceSentence(silenceOf('availability', [scored('a wait of 134 days or less')]))).toBe(
      'Availability takes no part: the dock calendars known leave the wait open at every yard.',
    );
    fc.assert(
      fc.property(weightings, (weights) => {
        fc.pre(criteria.some((each) => each !== 'availability' && weights[each] > 0));
        const without = { ...weights, availability: 0 };
        expect(takingPart(silence, weights)).not.toContain('availability');
        expect(rank(silence, weights, 'score')).toEqual(rank(silence, without, 'score'));
        expect(overtakers(silence, weights)).toEqual(overtakers(silence, without));
        expect(takingPart(silence, weights)).toEqual(takingPart(silence, without));
        const shares = weightShares(silence, weights);
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 40 },
    );
  });

  it('takes it in as soon as one yard’s days are known, and keeps the others’ whole band', () => {
    const at = criteria.indexOf('availability');
    const [some] = silence.running;
    const one = fieldOf(
      candidates.map((each) => waiting(each, each.facility === some?.facility ? aWait(30, 30) : null)),
      wanted,
    );
    expect(one.silent).toEqual([]);
    expect(takingPart(one, defaultWeights)).toContain('availability');
    for (const { facility, scores } of one.running)
      if (facility !== some?.facility) expect(scores[at]).toMatchObject({ low: 0, high: 1 });
    const widthOf = (each: typeof one) =>
      rank(each, defaultWeights, 'score').map(({ total }) => total.high - total.low);
    expect(Math.max(...widthOf(one))).toBeGreaterThan(Math.max(...widthOf(silence)));
  });

  it('ranks by nothing where nothing asked for is known, and says so by bands from 0 to 1', () => {
    const only = { days: 0, margin: 0, eligibility: 0, capability: 0, availability: 1, confidence: 0 };
    expect(takingPart(silence, only)).toEqual(['availability']);
    expect(silencedIn(silence, only)).toEqual([]);
    for (const { total } of rank(silence, only, 'score')) expect(total).toEqual({ low: 0, high: 1 });
  });

  it('counts all that take part alike where every weight is 0', () => {
    const none = { days: 0, margin: 0, eligibility: 0, capability: 0, availability: 0, confidence: 0 };
    expect(weightShares(silence, none)).toEqual([0.2, 0.2, 0.2, 0.2, 0, 0.2]);
  });

  it('asks for work that fits the ship', () => {
    expect(wantedFor('overhaul', 'auxiliary')).toEqual(['auxiliary-mro']);
    expect(wantedFor('voyage-repair', 'destroyer')).toContain('voyage-repair');
    expect(wantedFor('build', 'submarine')).toEqual(['submarine-build']);
  });
});
