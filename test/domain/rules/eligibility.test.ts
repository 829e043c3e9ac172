import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { jobLine, proofLines, whyOf } from '#domain/rules/explain.ts';
import { landOf } from '#domain/rules/homeport.ts';
import { nothingDetermined, refuseJob } from '#domain/rules/job.ts';
import { register } from '#domain/rules/on-record/index.ts';
import { registerRules, RuleError, unlistedCitations } from '#domain/rules/register.ts';
import { defineRule, PLANNING_AID, type Rule } from '#domain/rules/rule.ts';
import { operatorOf } from '#domain/rules/ship.ts';
import { aJob, theYard, world } from '../../fixtures/rules.ts';

const overhaul = aJob({ homeport: 'San Diego', kind: 'overhaul' });
const geoje = theYard('kr-hanwha-geoje');

describe('the register', () => {
  it('holds the 25 rules, each citing pages that are listed', () => {
    expect(register.size).toBe(25);
    expect(unlistedCitations(register, world)).toEqual([]);
  });

  const [good] = [...register.values()] as [Rule];
  it.each([
    ['no source', { sources: [] as unknown as Rule['sources'] }, 'cites no source'],
    ['own knowledge alone', { sources: ['own-knowledge'] as unknown as Rule['sources'] }, 'cites no page'],
    ['no text', { says: ' ' }, 'has no says'],
    ['no citation', { citation: '' }, 'has no citation'],
    ['a day that is none', { validFrom: '2026-02-30' }, 'is not a day'],
    ['an end before its start', { validFrom: '2026-01-02', validTo: '2026-01-01' }, 'ends before it begins'],
    ['an exception to nothing', { effect: 'lifts' as const }, 'must name the rules it lifts'],
    [
      'an exception to a rule not on record',
      { effect: 'lifts' as const, lifts: ['x' as Rule['id']] },
      'not on record',
    ],
    ['a demand left out', { effect: 'requires' as const }, 'must say what it requires'],
  ])('refuses a rule with %s', (_, spoiled, fault) => {
    expect(() => registerRules([{ ...good, ...spoiled }])).toThrow(RuleError);
    expect(() => registerRules([{ ...good, ...spoiled }])).toThrow(fault);
  });

  it('refuses an id given twice, and a rule without a source at compile time', () => {
    expect(() => registerRules([good, good])).toThrow('taken already');
    // @ts-expect-error: the type asks for one source at least.
    const bare = () => defineRule({ ...good, validFrom: '2026-01-01', validTo: '2026-01-02', sources: [] });
    expect(bare().sources).toEqual([]);
  });
});

describe('a proof', () => {
  it('carries the notice, the text, what was needed, the exceptions tried and what would change it', () => {
    const proof = eligibilityOf(world, overhaul, geoje);
    expect(proof).toMatchObject({ verdict: 'barred', notice: PLANNING_AID });
    expect(proof.deciding?.rule.id).toBe('usc-8680-a1');
    expect(proof.deciding?.needs.every(({ holds }) => holds === true)).toBe(true);
    expect(proof.deciding?.exceptions.map(({ rule }) => rule.id)).toContain('usc-8680-a3-21days');
    expect(proof.deciding?.wouldChange.join(' ')).toContain('a homeport abroad');
    expect(whyOf(proof)).toContain('10 USC 8680(a)(1)');
    const text = proofLines(proof, world)
      .map((line) => line.text)
      .join('\n');
    for (const part of [
      'exception does not apply',
      'would change it',
      'doubts:',
      'as of 2026-03-29',
      'https://',
    ])
      expect(text).toContain(part);
    expect(jobLine(proof)).toContain('homeport San Diego: overhaul from 2026-03-01');
  });

  it('says what exception answered the ban', () => {
    const proof = eligibilityOf(world, { ...overhaul, kind: 'voyage-repair' }, geoje);
    expect(proof.verdict).toBe('allowed');
    expect(whyOf(proof)).toContain('voyage repairs');
    expect(proof.assumptions.map(({ rule }) => rule)).toContain('usc-8680-a3-cap');
  });

  it('shows sources that conflict and settles nothing', () => {
    const proof = eligibilityOf(
      world,
      aJob({ class: 't-ake', homeport: 'San Diego', kind: 'overhaul' }),
      geoje,
    );
    expect(proof.verdict).toBe('not-settled');
    const conflicts = proof.branches.flatMap(({ nodes }) =>
      nodes.flatMap(({ needs }) => needs.flatMap(({ conflict }) => conflict)),
    );
    expect(conflicts.length).toBeGreaterThanOrEqual(4);
    for (const { sources } of conflicts)
      for (const id of sources) expect([...world.sources.keys()]).toContain(id);
  });

  it('takes no record of an agreement for no proof of none', () => {
    const proof = eligibilityOf(world, aJob(), theYard('jp-mhi-yokohama-honmoku'));
    expect(proof.verdict).toBe('not-settled');
    expect(whyOf(proof)).toContain('no MSRA of this yard is on record');
  });

  it('is silent on ships that the rules do not govern', () => {
    for (const [classId, yard] of [
      ['jp-maya', 'kr-hanwha-geoje'],
      ['uscg-nsc', 'kr-hanwha-geoje'],
    ] as const) {
      const proof = eligibilityOf(world, aJob({ class: classId }), theYard(yard));
      expect(proof).toMatchObject({ verdict: 'not-settled', deciding: null });
      expect(whyOf(proof)).toMatch(/says? (nothing|of)/);
    }
  });

  it('warns of an agreement that ends during the work', () => {
    const proof = eligibilityOf(
      world,
      aJob({ startDay: '2031-01-01', durationDays: 60 }),
      theYard('kr-hj-yeongdo'),
    );
    expect(proof.verdict).toBe('allowed');
    expect(proof.caveats.join(' ')).toContain('ends on 2031-01-22, during the work');
  });

  it('says that a depot is no yard', () => {
    const proof = eligibilityOf(world, aJob(), theYard('jp-usn-akasaki-fuel'));
    expect(proof.caveats.join(' ')).toContain('No page read says that ships are repaired');
  });

  it('hears what officials determined', () => {
    const told = (more: object) => ({ ...nothingDetermined, ...more });
    const home = theYard('kr-hj-yeongdo');
    expect(eligibilityOf(world, aJob({ determinations: told({ coveredYard: true }) }), home).verdict).toBe(
      'barred',
    );
    const waived = { abroadSince: '2010-01-01', determinations: told({ basingWaived: true }) };
    expect(eligibilityOf(world, aJob(waived), home).verdict).toBe('allowed');
    const built = aJob({ kind: 'build', determinations: told({ buildingAllowed: true }) });
    expect(eligibilityOf(world, built, home).verdict).toBe('allowed');
    const carrier = { class: 'cvn-nimitz', determinations: told({ touchesReactor: false }) };
    expect(eligibilityOf(world, aJob(carrier), home).verdict).toBe('allowed');
    expect(eligibilityOf(world, aJob({ class: 'cvn-nimitz' }), home).verdict).toBe('not-settled');
  });
});

describe('a job', () => {
  it.each([
    [{ startDay: '2026-02-30' }, 'is not a day'],
    [{ startDay: '2026-03' }, 'is not a day'],
    [{ durationDays: 0 }, 'whole days'],
    [{ durationDays: -4 }, 'whole days'],
    [{ durationDays: 1.5 }, 'whole days'],
    [{ durationDays: 9999 }, 'longer than any'],
    [{ abroadSince: '2027-01-01' }, 'swapped'],
  ])('that can not be is refused: %o', (spoiled, fault) => {
    expect(refuseJob(aJob(spoiled))).toContain(fault);
  });

  it('knows whose ship she is', () => {
    const of = (id: string, name: string | null = null) => {
      const found = world.shipClasses.get(id as never);
      if (!found) throw new Error(id);
      return operatorOf(found, name === null ? null : { hull: null, name });
    };
    expect([of('t-ake'), of('ddg-51-iia'), of('esb'), of('as-39'), of('ffg-62'), of('uscg-nsc')]).toEqual([
      'msc',
      'commissioned',
      'commissioned',
      'commissioned',
      'commissioned',
      'coast-guard',
    ]);
    expect([of('jp-maya'), of('com-vlcc'), of('esb', 'USNS Robert E. Simanek')]).toEqual([
      'foreign',
      'merchant',
      'msc',
    ]);
  });

  it('finds Guam and the Northern Marianas among the yards of the United States', () => {
    const lands = (land: string) =>
      [...world.facilities.values()].filter((each) => landOf(each) === land).map(({ id }) => String(id));
    expect(lands('guam')).toEqual(['us-guam-polaris-point', 'us-guam-srf-apra']);
    expect(lands('northern-marianas')).toEqual(['us-cnmi-saipan', 'us-cnmi-tinian']);
  });
});
