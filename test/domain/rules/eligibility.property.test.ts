import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityOf, turningDays } from '#domain/rules/eligibility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKinds, type Job } from '#domain/rules/job.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { addDays, addMonths, dayNumber, daysBetween, isoDay } from '#domain/time/calendar.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import { world } from '../../fixtures/rules.ts';

const days = fc.integer({ min: dayNumber('1980-01-01'), max: dayNumber('2040-12-31') }).map(isoDay);
const told = fc.constantFrom(true, false, null);

const jobs: fc.Arbitrary<Job> = fc.record({
  ship: fc.constantFrom(...world.shipClasses.values()).map((each) => jobShipOf(each)),
  homeport: fc.constantFrom(...homeports),
  kind: fc.constantFrom(...jobKinds),
  startDay: days,
  durationDays: fc.option(fc.integer({ min: 1, max: 400 })),
  deployed: told,
  move: fc.option(fc.record({ day: days, to: fc.constantFrom(...homeports) })),
  abroadSince: fc.option(days),
  determinations: fc.record({
    capReached: told,
    aukusYardPicked: told,
    coveredYard: told,
    buildingAllowed: told,
    basingWaived: told,
    usPersonnel: told,
    touchesReactor: told,
  }),
});
const withAgreements = [...world.facilities.values()].filter(({ agreements }) => agreements.length > 0);
const yards = fc.oneof(fc.constantFrom(...withAgreements), fc.constantFrom(...world.facilities.values()));

describe('eligibility', () => {
  it('stands still between turning days', () => {
    fc.assert(
      fc.property(jobs, yards, days, (job, yard, other) => {
        const [from, to] = [job.startDay, other].sort() as [string, string];
        const turns = turningDays(world, job, yard).some((day) => from < day && day <= to);
        fc.pre(!turns);
        const [a, b] = [from, to].map((startDay) => eligibilityOf(world, { ...job, startDay }, yard).verdict);
        expect(a).toBe(b);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('turns on no day but those, walked day by day', () => {
    fc.assert(
      fc.property(jobs, yards, (job, yard) => {
        const turns = new Set(turningDays(world, job, yard));
        const stray: string[] = [];
        let before = eligibilityOf(world, job, yard).verdict;
        for (let at = 1; at < 120; at++) {
          const startDay = addDays(job.startDay, at);
          const { verdict } = eligibilityOf(world, { ...job, startDay }, yard);
          if (verdict !== before && !turns.has(startDay)) stray.push(startDay);
          before = verdict;
        }
        expect(stray).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is decided by a rule whenever it is not allowed, and every rule it shows cites a page', () => {
    fc.assert(
      fc.property(jobs, yards, (job, yard) => {
        const { verdict, deciding, branches, caveats } = eligibilityOf(world, job, yard);
        if (verdict === 'allowed') expect(deciding).toBeNull();
        else if (deciding) expect(deciding.left).toBe(verdict);
        else expect(caveats.length).toBeGreaterThan(0);
        if (verdict !== 'allowed' && deciding?.rule.effect !== 'bars') expect(branches.length).toBe(4);
        for (const { nodes } of branches)
          for (const { rule } of nodes) expect(rule.sources.length).toBeGreaterThan(0);
      }),
      { numRuns: 800 },
    );
  }, 60_000);

  it('asks nothing of where in the list the yard stands, nor of its name', () => {
    fc.assert(
      fc.property(jobs, yards, fc.string(), (job, yard, name) => {
        expect(eligibilityOf(world, job, { ...yard, name }).verdict).toBe(
          eligibilityOf(world, job, yard).verdict,
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('never lets the longer of two plans do what the shorter may not', () => {
    const rank = { allowed: 0, 'not-settled': 1, barred: 2 } as const;
    fc.assert(
      fc.property(
        jobs,
        yards,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 200 }),
        (job, yard, short, more) => {
          const at = (durationDays: number) =>
            rank[eligibilityOf(world, { ...job, durationDays }, yard).verdict];
          expect(at(short)).toBeLessThanOrEqual(at(short + more));
        },
      ),
      { numRuns: 800 },
    );
  }, 60_000);
});

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const other = addDays(day, count);
        expect(isIsoDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(isoDay(dayNumber(day))).toBe(day);
      }),
    );
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  });

  it('counts months to the same date or the last of the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-06-01', -15)).toBe('2026-03-01');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2016-02-29', 120)).toBe('2026-02-28');
  });
});
