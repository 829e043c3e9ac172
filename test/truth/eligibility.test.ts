import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { whyOf } from '#domain/rules/explain.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { aJob, theYard, world, type JobWish } from '../fixtures/rules.ts';

const of = (yard: string, job: JobWish) => eligibilityOf(world, aJob(job), theYard(yard));

describe('P-2: certified on the day', () => {
  it.each([
    ['2026-01-22', 'barred', 'begins on 2026-01-23'],
    ['2026-01-23', 'allowed', 'outside the ban'],
    ['2031-01-22', 'allowed', 'outside the ban'],
    ['2031-01-23', 'barred', 'expired on 2031-01-22'],
  ])('HJ at Yeongdo on %s: %s', (startDay, verdict, because) => {
    const proof = of('kr-hj-yeongdo', { startDay });
    expect(proof.verdict).toBe(verdict);
    expect(whyOf(proof)).toContain(because);
  });

  it('counts one yard more on the 23rd, and it is HJ', () => {
    const allowed = (startDay: string) =>
      [...world.facilities.values()]
        .filter(({ country, roles }) => country === 'KR' && roles.includes('repair'))
        .filter(({ id }) => of(id, { startDay }).verdict === 'allowed')
        .map(({ id }) => String(id));
    const [before, on] = [allowed('2026-01-22'), allowed('2026-01-23')];
    expect(on.filter((id) => !before.includes(id))).toEqual(['kr-hj-yeongdo']);
    expect(on).toHaveLength(before.length + 1);
  });
});

describe('P-3: the law says no', () => {
  it.each(['San Diego', 'Guam', 'Saipan'])(
    'a ship of %s may not be overhauled in any foreign yard',
    (homeport) => {
      const foreign = [...world.facilities.values()].filter(
        ({ country, roles }) =>
          country !== 'US' && (roles.includes('repair') || roles.includes('new-construction')),
      );
      expect(foreign.length).toBeGreaterThan(50);
      const wrong = foreign.filter(({ id }) => {
        const { verdict, deciding } = of(id, { homeport, kind: 'overhaul' });
        return verdict !== 'barred' || deciding?.rule.id !== 'usc-8680-a1';
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );

  it('cites the section with a link and a day, and says what it is', () => {
    const { deciding, notice } = of('kr-hanwha-geoje', { homeport: 'Guam', kind: 'overhaul' });
    expect(deciding?.rule.citation).toBe('10 USC 8680(a)(1)');
    expect(deciding?.rule.asOf).toBe('2026-03-29');
    expect(world.sources.get(deciding?.rule.sources[0] ?? ('' as never))?.url).toMatch(/section-8680/);
    expect(notice).toBe(PLANNING_AID);
    expect(PLANNING_AID).toBe('Planning aid, not legal advice');
  });

  it('hears a voyage repair, and a homeport at Yokosuka', () => {
    expect(of('kr-hanwha-geoje', { homeport: 'Guam', kind: 'voyage-repair' }).verdict).toBe('allowed');
    expect(of('kr-hanwha-geoje', { homeport: 'Yokosuka', kind: 'overhaul' }).verdict).toBe('allowed');
  });
});

describe('what was done is never barred', () => {
  // Each job took place: a rule that bars it is read wrongly.
  it.each([
    [
      'Wally Schirra overhauled at Geoje',
      'kr-hanwha-geoje',
      { class: 't-ake', homeport: 'San Diego', kind: 'overhaul', startDay: '2024-09-02', durationDays: 180 },
    ],
    [
      'a support ship at HJ before its MSRA',
      'kr-hj-yeongdo',
      { class: 't-ake', homeport: 'San Diego', startDay: '2026-01-12' },
    ],
    [
      'Vermont at Stirling',
      'au-ran-stirling',
      {
        class: 'ssn-virginia-i-iv',
        homeport: 'Pearl Harbor',
        deployed: true,
        startDay: '2025-11-03',
      },
    ],
    [
      'destroyers of Yokosuka modernized in Japan',
      'jp-usn-srf-yokosuka',
      { kind: 'overhaul', startDay: '2014-01-06' },
    ],
  ] as const)('%s', (_, yard, job) => {
    expect(of(yard, job).verdict).not.toBe('barred');
  });
});
