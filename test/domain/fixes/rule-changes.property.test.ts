import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, effortOf, type Change } from '#domain/fixes/change.ts';
import { changesAtHand, ruleWay } from '#domain/fixes/rule-changes.ts';
import { mayDoJob, type Situation } from '#domain/fixes/situation.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKinds, nothingDetermined } from '#domain/rules/job.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { dayNumber, isoDay } from '#domain/time/calendar.ts';
import { world } from '../../fixtures/rules.ts';

const days = fc.integer({ min: dayNumber('2016-01-01'), max: dayNumber('2033-12-31') }).map(isoDay);

const situations: fc.Arbitrary<Situation> = fc
  .record({
    ship: fc
      .constantFrom(...[...world.shipClasses.values()].filter(({ country }) => country === 'US'))
      .map((each) => jobShipOf(each)),
    homeport: fc.constantFrom(...homeports),
    kind: fc.constantFrom(...jobKinds),
    startDay: days,
    durationDays: fc.option(fc.integer({ min: 1, max: 300 })),
    deployed: fc.constantFrom(true, false, null),
    move: fc.option(fc.record({ day: days, to: fc.constantFrom(...homeports) })),
    facility: fc.constantFrom(...world.facilities.values()),
  })
  .map(({ facility, ...rest }) => ({
    world,
    facility,
    fit: null,
    job: { ...rest, abroadSince: null, determinations: nothingDetermined },
    ways: null,
  }));

function subsets(changes: readonly Change[]): readonly (readonly Change[])[] {
  const [first, ...rest] = changes;
  if (!first) return [[]];
  const without = subsets(rest);
  return without.concat(without.map((set) => [first].concat(set)));
}

describe('the cheapest way through the rules', () => {
  it('is as cheap as the cheapest of all sets of changes', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const found = ruleWay(situation);
        const allowed = subsets(changesAtHand(situation)).filter((set) =>
          mayDoJob(applyChanges(situation, set)),
        );
        const least = allowed.length === 0 ? null : Math.min(...allowed.map(effortOf));
        expect(found && effortOf(found)).toBe(least);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
