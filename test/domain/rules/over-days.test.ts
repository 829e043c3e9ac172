import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility/facility.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKinds } from '#domain/rules/job.ts';
import { eligibilityOverDays, type AskedJob } from '#domain/rules/over-days.ts';
import { addDays } from '#domain/time/calendar.ts';
import { aJob, theYard, world } from '../../fixtures/rules.ts';

const asked = (wish: Parameters<typeof aJob>[0] = {}): AskedJob => {
  const { ship, homeport, kind, durationDays, deployed } = aJob(wish);
  return { ship, homeport, kind, durationDays, deployed };
};
const [first, end] = ['2026-11-22', '2027-11-22'];

/** A yard whose only MSRA runs from one day to another. */
const holding = (from: string, to: string): Facility => ({
  ...theYard('kr-hanwha-geoje'),
  agreements: [{ type: 'MSRA', from, to, sources: theYard('kr-hanwha-geoje').sources }] as never,
});

describe('the verdict while the start moves', () => {
  it('is the verdict of each day, for all days of a year', () => {
    const yard = holding('2027-02-10', '2027-06-30');
    for (const kind of jobKinds) {
      const job = asked({ kind, durationDays: 30 });
      const stretches = eligibilityOverDays(world, job, yard, first, end);
      for (let day = first; day < end; day = addDays(day, 1)) {
        const told = stretches.filter(({ fromDay, toDay }) => fromDay <= day && day < toDay);
        expect([day, told.length]).toEqual([day, 1]);
        const one = eligibilityOf(world, aJob({ kind, durationDays: 30, startDay: day }), yard);
        expect([kind, day, told[0]?.verdict]).toEqual([kind, day, one.verdict]);
      }
    }
  });

  it('turns on the first day of an agreement and the day after its last', () => {
    const told = eligibilityOverDays(world, asked(), holding('2027-02-10', '2027-06-30'), first, end);
    expect(told.map(({ fromDay, toDay, verdict, rule }) => [fromDay, toDay, verdict, rule])).toEqual([
      ['2026-11-22', '2027-02-10', 'barred', 'msra'],
      ['2027-02-10', '2027-07-01', 'allowed', null],
      ['2027-07-01', '2027-11-22', 'barred', 'msra'],
    ]);
  });

  it('names the ban of a ship homeported at home, and not of one homeported abroad', () => {
    const geoje = theYard('kr-hanwha-geoje');
    const told = (homeport: string) =>
      eligibilityOverDays(world, asked({ homeport, kind: 'overhaul' }), geoje, first, end);
    expect(told('San Diego')).toMatchObject([{ verdict: 'barred', rule: 'usc-8680-a1', unsaid: null }]);
    expect(told('Yokosuka').every(({ rule }) => rule !== 'usc-8680-a1')).toBe(true);
  });
});

describe('what was not said', () => {
  it.each([
    ['homeport', { homeport: null }],
    ['operator', { ship: null }],
    ['kind', { kind: null }],
  ] as const)('leaves every yard open: %s', (unsaid, without) => {
    for (const id of ['us-phnsy-pearl', 'jp-usn-srf-yokosuka'])
      expect(eligibilityOverDays(world, { ...asked(), ...without }, theYard(id), first, end)).toMatchObject([
        { fromDay: first, toDay: end, verdict: 'not-settled', unsaid, rule: null },
      ]);
  });

  it('bars without a homeport only where every homeport bars', () => {
    for (const yard of [...world.facilities.values()].slice(0, 60))
      for (const kind of ['build', 'planned-maintenance'] as const) {
        const job = asked({ kind, durationDays: 90, deployed: false });
        const [open] = eligibilityOverDays(world, { ...job, homeport: null }, yard, first, end);
        const known = homeports.map(
          (homeport) => eligibilityOverDays(world, { ...job, homeport }, yard, first, end)[0]?.verdict,
        );
        expect([yard.id, open?.verdict]).toEqual([
          yard.id,
          known.every((verdict) => verdict === 'barred') ? 'barred' : 'not-settled',
        ]);
      }
  });
});
