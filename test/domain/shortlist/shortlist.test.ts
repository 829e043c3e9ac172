import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { wantedFor, type Candidate } from '#domain/shortlist/criteria.ts';
import { fieldOf, overtakers, rank, robustness } from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights } from '#domain/shortlist/weights.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { aJob, theYard, world } from '../../fixtures/rules.ts';

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
}));
const field = fieldOf(candidates, wanted);

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
    const swaps = overtakers(ranked, defaultWeights);
    for (const { at } of swaps) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
  });

  it('asks for work that fits the ship', () => {
    expect(wantedFor('overhaul', 'auxiliary')).toEqual(['auxiliary-mro']);
    expect(wantedFor('voyage-repair', 'destroyer')).toContain('voyage-repair');
    expect(wantedFor('build', 'submarine')).toEqual(['submarine-build']);
  });
});
