import { describe, expect, it } from 'vitest';
import { ask, askJson } from './ask.ts';

const said = (...more: readonly string[]) => [
  'eligible',
  '--ship',
  'DDG 85',
  '--yard',
  'kr-hj-yeongdo',
  ...more,
];

interface Answered {
  readonly verdict: string;
  readonly because: string;
  readonly decidedBy: string | null;
  readonly notice: string;
  readonly fix: string | null;
  readonly on: string;
  readonly ship: { readonly name: string; readonly operator: string };
  readonly questions: readonly {
    readonly question: string;
    readonly rules: readonly {
      readonly rule: string;
      readonly citation: string;
      readonly sources: readonly string[];
      readonly asOf: string | null;
      readonly needs: readonly { readonly what: string; readonly holds: boolean | null }[];
    }[];
  }[];
}

const json = (...more: readonly string[]) => askJson(...said(...more)) as Answered;

describe('fairlead eligible', () => {
  it('says no, with the section, the link and the notice', () => {
    const no = json('--homeport', 'Guam', '--job', 'overhaul', '--on', '2026-03-01');
    expect(no).toMatchObject({
      verdict: 'barred',
      decidedBy: 'usc-8680-a1',
      notice: 'Planning aid, not legal advice',
      fix: null,
    });
    const [rule] = no.questions.find(({ question }) => question === 'place')?.rules ?? [];
    expect(rule).toMatchObject({ citation: '10 USC 8680(a)(1)', asOf: '2026-03-29' });
    expect(rule?.needs.every(({ holds }) => holds === true)).toBe(true);
  });

  it('flips with the job, the homeport and the day', () => {
    const verdict = (...more: readonly string[]) => json(...more).verdict;
    const on = ['--on', '2026-03-01'];
    expect(verdict('--homeport', 'Guam', '--job', 'voyage-repair', ...on)).toBe('allowed');
    expect(verdict('--homeport', 'Japan', '--job', 'overhaul', ...on)).toBe('allowed');
    const kept = ['--homeport', 'Guam', '--job', 'planned-maintenance', '--deployed', ...on];
    expect(verdict(...kept, '--days', '21')).toBe('allowed');
    expect(json(...kept, '--days', '22')).toMatchObject({ verdict: 'barred', fix: 'plan 21 days or less' });
    const before = json('--homeport', 'Yokosuka', '--job', 'overhaul', '--on', '2026-01-22');
    expect(before).toMatchObject({ verdict: 'barred', fix: 'start on 2026-01-23 or later, after 1 day' });
  });

  it('takes today where no day is given, and her name over her class', () => {
    const found = json('--homeport', 'Yokosuka', '--job', 'overhaul');
    expect(found).toMatchObject({ on: '2026-11-22', ship: { operator: 'commissioned' } });
    expect(found.ship.name).toContain('USS ');
    const msc = json('--homeport', 'Yokosuka', '--job', 'overhaul', '--operator', 'msc');
    expect(msc.ship.operator).toBe('msc');
  });

  it('hears of a move home', () => {
    const move = ['--move-to', 'San Diego', '--move-on', '2027-06-01', '--days', '200'];
    const given = ['--homeport', 'Yokosuka', '--job', 'overhaul', '--on', '2026-03-01'];
    expect(json(...given, ...move)).toMatchObject({ verdict: 'barred', decidedBy: 'usc-8680-b1' });
    expect(json(...given, '--abroad-since', '2010-01-01').verdict).toBe('not-settled');
  });

  it('reads as a proof', () => {
    const { status, stdout, stderr } = ask(...said('--homeport', 'San Diego', '--job', 'overhaul'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Barred: /);
    for (const part of [
      'Planning aid, not legal advice.',
      'May the work be done there? Barred.',
      '✓ the homeport is in the United States',
      'exception does not apply: Exception: voyage repairs',
      'would change it: a homeport abroad',
      'https://github.com/civic-source/us-code/',
      'Taken for granted',
    ])
      expect(stdout).toContain(part);
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/undefined|null|\[object/);
  });

  it.each([
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--on', '2026-02-30'], 'is not a day'],
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--days', '0'], 'number of days'],
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--days', '-3'], 'number of days'],
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--days', '99999'], 'longer than any'],
    [['--homeport', 'Yokosuk', '--job', 'overhaul'], 'Near it: Yokosuka'],
    [['--homeport', 'Yokosuka', '--job', 'paint'], 'give voyage-repair, battle-damage'],
    [['--homeport', 'Yokosuka'], 'Which job?'],
    [['--job', 'overhaul'], 'Where is she homeported?'],
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--operator', 'pirates'], 'give commissioned, msc'],
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--move-to', 'Guam'], 'A move needs both'],
    [['--homeport', 'Yokosuka', '--job', 'overhaul', '--abroad-since', '2030-01-01'], 'swapped'],
  ])('refuses %o', (more, fault) => {
    const { status, stdout, stderr } = ask(...said(...more));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(fault);
    expect(stderr).toContain('More: fairlead eligible --help');
  });

  it('names the rules that cite a source', () => {
    const { citedBy } = askJson('source', 'studylib-comscinst-4700-15d') as { citedBy: { record: string }[] };
    expect(citedBy.map(({ record }) => record)).toContain('rule msc-8680');
  });
});
