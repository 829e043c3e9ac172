import { describe, expect, it } from 'vitest';
import { ask, askJson } from './ask.ts';

const said = (...more: readonly string[]) => [
  'shortlist',
  '--ship',
  't-ake',
  '--from',
  '13.45,144.65',
  '--job',
  'voyage-repair',
  '--homeport',
  'Guam',
  '--on',
  '2026-03-01',
  ...more,
];

interface Yard {
  readonly facility: string;
  readonly days: number | null;
  readonly because: string | null;
  readonly fix: string | null;
}

interface Answered {
  readonly notice: string;
  readonly candidates: readonly (Yard & {
    readonly place: number;
    readonly score: { readonly low: number; readonly high: number };
    readonly first: { readonly middle: number };
  })[];
  readonly leftOut: readonly Yard[];
  readonly overtakers: readonly { readonly text: string }[];
}

const closed = askJson(...said('--close', 'taiwan,luzon', '--by', 'days', '--top', '500')) as Answered;

describe('fairlead shortlist', () => {
  it('ranks by days, with bands, shares that add up to one, and the notice', () => {
    const days = closed.candidates.map((each) => each.days ?? Infinity);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(closed.notice).toBe('Planning aid, not legal advice');
    for (const { score } of closed.candidates) expect(score.low).toBeLessThanOrEqual(score.high);
    const shares = closed.candidates.reduce((sum, { first }) => sum + first.middle, 0);
    expect(shares).toBeCloseTo(1, 6);
    expect(closed.overtakers[0]?.text).toMatch(
      /overtakes when the weight of .+ (exceeds|falls under) 0\.\d+\./,
    );
  });

  it('names one constraint for every yard that is left out', () => {
    expect(closed.leftOut.length).toBeGreaterThan(10);
    for (const { because } of closed.leftOut) expect(because).toMatch(/\S/);
  });

  it('answers in words, and says what it leaves out', () => {
    const { status, stdout } = ask(...said('--top', '3', '--weights', 'days=1'));
    expect(status).toBe(0);
    expect(stdout).toContain('Weights: days by sea 100 %');
    expect(stdout).toContain('Planning aid, not legal advice');
    expect(stdout).toContain('Not in the score: Availability');
  });

  it('refuses what can’t be meant', () => {
    for (const [more, says] of [
      [['--weights', 'luck=1'], '--weights "luck=1" is none'],
      [['--weights', 'days=0'], '--weights are all 0'],
      [['--by', 'flag'], '--by "flag" is none'],
      [['--close', 'atlantis'], 'There is no strait "atlantis"'],
    ] as const) {
      const { status, stderr } = ask(...said(...more));
      expect(status).toBe(2);
      expect(stderr).toContain(says);
    }
    expect(ask('shortlist', '--ship', 't-ake', '--job', 'overhaul', '--homeport', 'Guam').stderr).toContain(
      'Where is she?',
    );
  });
});
