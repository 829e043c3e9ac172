import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { nothingDetermined } from '#domain/rules/job.ts';
import { register } from '#domain/rules/on-record/index.ts';
import type { RuleId } from '#domain/rules/rule.ts';
import { addDays } from '#domain/time/calendar.ts';
import { aJob, thePort, theYard, world, type JobWish } from '../../fixtures/rules.ts';

/** A job that flips on a day: how it stands the day before, and on it; and the rule that makes it. */
interface Flip {
  readonly what: string;
  readonly rule: string;
  readonly yard: string;
  readonly job: JobWish;
  readonly day: string;
  readonly before: string;
  readonly on: string;
}

const us = { homeport: 'San Diego' } as const;
const korea = 'kr-hanwha-geoje';
const toUs = { day: '2027-06-01', to: thePort('San Diego') };
const abroad = { day: '2027-06-01', to: thePort('Yokosuka') };

const flips: readonly Flip[] = [
  {
    what: 'the ban',
    rule: 'usc-8680-a1',
    yard: 'jp-ssk-sasebo',
    job: { ...us, kind: 'overhaul' },
    day: '1988-09-29',
    before: 'not-settled',
    on: 'barred',
  },
  {
    what: 'Guam as a homeport',
    rule: 'usc-8680-a1',
    yard: 'jp-usn-srf-yokosuka',
    job: { homeport: 'Guam', kind: 'overhaul' },
    day: '2006-10-17',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'Guam as a yard',
    rule: 'usc-8680-a1',
    yard: 'us-guam-srf-apra',
    job: { ...us, kind: 'overhaul' },
    day: '2006-10-17',
    before: 'barred',
    on: 'allowed',
  },
  {
    what: 'the Northern Marianas as a homeport',
    rule: 'usc-8680-a1',
    yard: 'jp-usn-srf-yokosuka',
    job: { homeport: 'Saipan', kind: 'overhaul' },
    day: '2025-12-18',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'support ships after the FY2018 act',
    rule: 'usc-8680-a1',
    yard: 'jp-usn-srf-yokosuka',
    job: { ...us, class: 't-ake', kind: 'overhaul' },
    day: '2017-12-12',
    before: 'barred',
    on: 'not-settled',
  },
  {
    what: 'battle damage',
    rule: 'usc-8680-a3-damage',
    yard: 'jp-usn-srf-yokosuka',
    job: { ...us, kind: 'battle-damage' },
    day: '2021-01-01',
    before: 'barred',
    on: 'allowed',
  },
  {
    what: '21 days while deployed',
    rule: 'usc-8680-a3-21days',
    yard: korea,
    job: { ...us, deployed: true, durationDays: 21 },
    day: '2024-12-23',
    before: 'barred',
    on: 'allowed',
  },
  {
    what: 'the cap, once used up',
    rule: 'usc-8680-a3-cap',
    yard: korea,
    job: { ...us, kind: 'voyage-repair', determinations: { ...nothingDetermined, capReached: true } },
    day: '2024-12-23',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'littoral combat ships',
    rule: 'usc-8680-a2-lcs',
    yard: 'jp-usn-srf-sasebo',
    job: { ...us, class: 'lcs-independence', deployed: true },
    day: '2017-12-12',
    before: 'barred',
    on: 'allowed',
  },
  {
    what: 'AUKUS, once the President picked',
    rule: 'usc-8680-c-aukus',
    yard: 'au-asc-henderson',
    job: {
      homeport: 'Pearl Harbor',
      class: 'ssn-virginia-i-iv',
      deployed: true,
      determinations: { ...nothingDetermined, aukusYardPicked: true },
    },
    day: '2023-12-22',
    before: 'barred',
    on: 'not-settled',
  },
  {
    what: 'the contract rule',
    rule: 'dfars-225-7013',
    yard: 'jp-usn-srf-yokosuka',
    job: { ...us, class: 't-ake', kind: 'overhaul' },
    day: '2023-10-30',
    before: 'not-settled',
    on: 'not-settled',
  },
  {
    what: 'coming home within 15 months',
    rule: 'usc-8680-b1',
    yard: 'jp-usn-srf-yokosuka',
    job: { kind: 'overhaul', durationDays: 200, move: toUs },
    day: '2026-03-01',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'going abroad within 15 months',
    rule: 'usc-8680-b2',
    yard: 'jp-usn-srf-yokosuka',
    job: { ...us, kind: 'battle-damage', durationDays: 200, move: abroad },
    day: '2026-03-01',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'the homeport changes',
    rule: 'usc-8680-a1',
    yard: 'jp-usn-srf-yokosuka',
    job: { kind: 'overhaul', durationDays: 90, move: toUs },
    day: '2027-06-01',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'ten years abroad',
    rule: 'usc-8690',
    yard: 'jp-usn-srf-yokosuka',
    job: { kind: 'overhaul', abroadSince: '2016-02-29' },
    day: '2026-03-01',
    before: 'allowed',
    on: 'not-settled',
  },
  {
    what: 'no building abroad',
    rule: 'usc-8679',
    yard: korea,
    job: { ...us, kind: 'build' },
    day: '1993-11-30',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'HJ: its MSRA begins',
    rule: 'msra',
    yard: 'kr-hj-yeongdo',
    job: {},
    day: '2026-01-23',
    before: 'barred',
    on: 'allowed',
  },
  {
    what: 'HJ: its MSRA has run out',
    rule: 'msra',
    yard: 'kr-hj-yeongdo',
    job: {},
    day: '2031-01-23',
    before: 'allowed',
    on: 'barred',
  },
  {
    what: 'HJ: a support ship before and after its MSRA',
    rule: 'msra',
    yard: 'kr-hj-yeongdo',
    job: { class: 't-ake' },
    day: '2026-01-23',
    before: 'not-settled',
    on: 'allowed',
  },
  {
    what: 'Geoje: the month in which its MSRA ends',
    rule: 'msra',
    yard: korea,
    job: {},
    day: '2029-07-02',
    before: 'allowed',
    on: 'not-settled',
  },
  {
    what: 'Mazagon: five years without a published end',
    rule: 'msra',
    yard: 'in-mdl-mumbai',
    job: {},
    day: '2028-09-07',
    before: 'allowed',
    on: 'not-settled',
  },
  {
    what: 'Austal: an ABR for an emergent repair',
    rule: 'abr',
    yard: 'au-austal-henderson',
    job: { kind: 'voyage-repair', deployed: true },
    day: '2020-02-03',
    before: 'not-settled',
    on: 'allowed',
  },
];

const verdictOn = (startDay: string, { yard, job }: Flip) =>
  eligibilityOf(world, aJob({ ...job, startDay }), theYard(yard));

describe('the rules, on both sides of their days', () => {
  it.each(flips)('$what: $rule on $day', (flip) => {
    const [before, on] = [verdictOn(addDays(flip.day, -1), flip), verdictOn(flip.day, flip)];
    expect([before.verdict, on.verdict]).toEqual([flip.before, flip.on]);
  });

  it('cites its text in every case, and the finding of that rule is what turned', () => {
    for (const flip of flips) {
      const rule = register.get(flip.rule as RuleId);
      expect(rule).toBeDefined();
      const shown = [addDays(flip.day, -1), flip.day].map((day) => {
        const { branches } = verdictOn(day, flip);
        const nodes = branches.flatMap((branch) => branch.nodes);
        const all = [
          ...nodes,
          ...nodes.flatMap(({ exceptions }) => exceptions),
          ...branches.flatMap(({ silent }) => silent),
        ];
        const found = all.find((each) => each.rule.id === flip.rule);
        expect(found?.rule.citation).toBe(rule?.citation);
        return JSON.stringify(
          [found?.needs, found?.demands].map((needs) => needs?.map(({ holds }) => holds)),
        );
      });
      expect([flip.what, shown[0]]).not.toEqual([flip.what, shown[1]]);
    }
  });

  it.each([
    ['20 days', 20, true, 'allowed'],
    ['21 days', 21, true, 'allowed'],
    ['22 days', 22, true, 'barred'],
    ['21 days at home', 21, false, 'barred'],
    ['a length not known', null, true, 'not-settled'],
    ['deployment not said', 21, null, 'not-settled'],
  ] as const)('short maintenance abroad: %s', (_, durationDays, deployed, verdict) => {
    const job = aJob({ ...us, durationDays, deployed });
    expect(eligibilityOf(world, job, theYard(korea)).verdict).toBe(verdict);
  });

  it.each([
    [181, 'allowed'],
    [182, 'not-settled'],
    [184, 'not-settled'],
    [185, 'barred'],
  ] as const)('a job of %i days in the last 15 months abroad', (durationDays, verdict) => {
    const job = aJob({ kind: 'overhaul', durationDays, move: toUs });
    expect(eligibilityOf(world, job, theYard('jp-usn-srf-yokosuka')).verdict).toBe(verdict);
  });
});
