import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { theYard } from '../fixtures/rules.ts';
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
  readonly distanceNm: number | null;
  readonly range: {
    readonly share: { readonly low: number; readonly high: number };
    readonly beyond: string;
    readonly sources: readonly string[];
  } | null;
  readonly rangeSays: string;
  readonly wait: { readonly least: number | null; readonly most: number | null } | null;
  readonly because: string | null;
  readonly fix: string | null;
}

interface Answered {
  readonly notice: string;
  readonly candidates: readonly (Yard & {
    readonly place: number;
    readonly score: { readonly low: number; readonly high: number };
    readonly scores: {
      readonly availability: { readonly low: number; readonly high: number; readonly because: string };
    };
    readonly first: { readonly middle: number };
  })[];
  readonly leftOut: readonly Yard[];
  readonly takesNoPart: Readonly<Record<string, string>>;
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
    expect(stdout).toContain('Availability takes no part: no dock calendar is known.');
    expect(stdout).toContain('Not in the score: Fuel');
    expect(stdout).toMatch(/RANGE is the share of her range of 14,000 nm at 20 kn \(general-dynamics/);
    expect(stdout).not.toContain('WAIT');
  });

  it('tells the share of her range beside the miles, with its source', () => {
    for (const { distanceNm, range, rangeSays } of closed.candidates) {
      if (distanceNm === null) continue;
      expect(range?.share.low).toBeCloseTo(distanceNm / 14_000, 3);
      expect(range).toMatchObject({ rangeNm: 14_000, atKn: 20, beyond: 'no', confidence: 'medium' });
      expect(range?.sources.length).toBeGreaterThan(0);
      expect(rangeSays).toMatch(/ % of her range of 14,000 nm at 20 kn$/);
    }
  });

  it('says in words where her range is not on record, and when the way is longer', () => {
    const shortlistOf = (ship: string) =>
      askJson('shortlist', '--ship', ship, ...said('--top', '500').slice(3)) as Answered;
    for (const { range, rangeSays, distanceNm } of shortlistOf('lsd-harpers').candidates) {
      expect(range).toBeNull();
      if (distanceNm !== null) expect(rangeSays).toBe('her range is not published');
    }
    const beyond = shortlistOf('t-epf').candidates.filter(({ range }) => range?.beyond === 'yes');
    expect(beyond.length).toBeGreaterThan(0);
    for (const { distanceNm, rangeSays } of beyond) {
      expect(distanceNm).toBeGreaterThan(1200);
      expect(rangeSays).toContain('beyond her range: refuel on the way');
    }
  });

  const geoje = theYard('kr-hanwha-geoje').docks.map(({ id, count }) =>
    Array.from({ length: count }, (_, at) => (at === 0 ? id : `${id}#${at + 1}`)),
  );
  const calendarsOf = (docks: readonly object[]) => {
    const example = JSON.parse(readFileSync('data/scenarios/western-pacific.json', 'utf8')) as object;
    const path = join(mkdtempSync(join(tmpdir(), 'fairlead-')), 'calendars.json');
    writeFileSync(path, JSON.stringify({ ...example, docks }));
    return path;
  };
  const taken = { from: '2026-02-01', to: '2026-03-31', why: 'another ship' };

  it('waits for docks by the calendars of a scenario, and weighs the wait', () => {
    const file = calendarsOf(geoje.flat().map((id) => ({ id, calendar: [taken] })));
    const { candidates, takesNoPart } = askJson(
      ...said('--calendars', file, '--days', '20', '--weights', 'days=0.2,availability=0.8', '--top', '500'),
    ) as Answered;
    expect(takesNoPart).toEqual({});
    const found = candidates.find(({ facility }) => facility === 'kr-hanwha-geoje');
    if (!found?.wait || found.days === null) throw new Error('not in the running');
    const wait = 30 - Math.ceil(found.days);
    expect(found.wait).toMatchObject({ least: wait, most: wait, freeOn: '2026-03-31' });
    expect(found.scores.availability.low).toBeCloseTo(1 - wait / 90, 4);
    for (const { facility, scores } of candidates)
      if (facility !== 'kr-hanwha-geoje') expect(scores.availability).toMatchObject({ low: 0, high: 1 });
    const { stdout } = ask(...said('--calendars', file, '--weights', 'availability=1', '--top', '500'));
    expect(stdout).toContain('WAIT');
    expect(stdout).toContain('Weights: availability 100 %');
  });

  it('takes no part without calendars, and says so', () => {
    expect(closed.takesNoPart).toEqual({ availability: 'no dock calendar is known' });
    for (const { wait, scores } of closed.candidates) {
      expect(wait).toBeNull();
      expect(scores.availability).toMatchObject({ low: 0, high: 1 });
    }
  });

  it('refuses a calendar of a dock that is not there, or that ends before it begins', () => {
    const refusal = (dock: object) => ask(...said('--calendars', calendarsOf([dock])));
    expect(refusal({ id: 'kr-nowhere.no-1', calendar: [taken] })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The dock "kr-nowhere.no-1" is not on record'),
    });
    const [[id] = []] = geoje;
    expect(refusal({ id, calendar: [{ from: '2026-03-01', to: '2026-03-01' }] }).stderr).toContain(
      'no day at all',
    );
    const overlapping = refusal({ id, calendar: [taken, { from: '2026-03-30', to: '2026-04-02' }] });
    expect(overlapping).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        `The calendar of "${String(id)}" overlaps: 2026-02-01 to 2026-03-31 and 2026-03-30 to 2026-04-02.`,
      ),
    });
    expect(ask(...said('--calendars', 'nowhere.json')).stderr).toContain("nowhere.json can't be read");
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
