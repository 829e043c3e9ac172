import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, askJson, world } from './ask.ts';

interface Margins {
  readonly lengthM: number | null;
  readonly beamM: number | null;
  readonly draftM: number | null;
  readonly airDraftM: number | null;
  readonly liftT: number | null;
}

interface Row {
  readonly facility: string;
  readonly dock: string;
  readonly dockId: string;
  readonly verdict: 'fits' | 'fits-with-overhang' | 'does-not-fit' | 'unknown';
  readonly because: string;
  readonly margins: Margins;
  readonly intervals: { readonly [Name in keyof Margins]: readonly [number | null, number | null] | null };
  readonly missing: readonly string[];
  readonly sources: readonly string[];
}

const docks = [...world.facilities.values()].flatMap((facility) => facility.docks);
const fit = (...argv: readonly string[]) => askJson('fit', ...argv) as Row[];

describe('fairlead fit', () => {
  it('answers for every dock, each with a verdict, a reason and five margins', () => {
    const rows = fit('--ship', 't-ake');
    expect(rows).toHaveLength(docks.length);
    for (const row of rows) {
      expect(['fits', 'fits-with-overhang', 'does-not-fit', 'unknown']).toContain(row.verdict);
      expect(row.because).toMatch(/\S/);
      expect(Object.keys(row.margins)).toEqual(['lengthM', 'beamM', 'draftM', 'airDraftM', 'liftT']);
      for (const margin of Object.values(row.margins))
        expect(margin === null || Number.isFinite(margin)).toBe(true);
      for (const id of row.sources) expect([...world.sources.keys()]).toContain(id);
    }
  });

  it('takes commercial reference classes in ballast, says so, and laden where that is asked for', () => {
    const at = ['--facility', 'sg-seatrium-tuasboulevard', '--dock', 'Phase 1 long dock'];
    const [ballast] = fit('--ship', 'com-suezmax', ...at);
    const [laden] = fit('--ship', 'com-suezmax', ...at, '--condition', 'full-load');
    expect(ballast?.margins.draftM).toBeCloseTo(11 - 0.45 * 17 - 0.6, 6);
    expect(laden?.margins.draftM).toBeCloseTo(11 - 17 - 0.6, 6);
    expect(ask('fit', '--ship', 'com-suezmax', ...at).stdout).toContain(
      'light (45 % of the published draft: an assumption)',
    );
    expect(ask('fit', '--ship', 't-ake', ...at).stdout).not.toContain('light');
  });

  it('narrows to a facility and to a dock by name, in any case', () => {
    const all = fit('--ship', 't-ake', '--facility', 'kr-hanwha-geoje');
    expect(new Set(all.map(({ facility }) => facility))).toEqual(new Set(['kr-hanwha-geoje']));
    const [named] = fit('--ship', 't-ake', '--facility', 'kr-hanwha-geoje', '--dock', 'royal dock iii');
    expect(named).toMatchObject({ facility: 'kr-hanwha-geoje', dock: 'Royal Dock III' });
    const byId = fit('--ship', 't-ake', '--dock', named?.dockId ?? '');
    expect(byId).toEqual([named]);
    expect(fit('--ship', 't-ake', '--dock', 'NO. 1').length).toBeGreaterThan(1);
  });

  it('finds a ship by class id, alias, hull number, name and retired id', () => {
    const wanted = fit('--ship', 't-ake');
    for (const call of [
      'T-AKE',
      'Lewis and Clark class',
      'T-AKE 8',
      't-ake-8',
      'USNS Wally Schirra',
      'wally schirra',
      't-old',
    ])
      expect({ call, rows: fit('--ship', call) }).toEqual({ call, rows: wanted });
  });

  it('gives the cautious end of a margin, or the generous one where even that fails', () => {
    const rows = fit('--length', '210', '--beam', '20', '--draft', '9');
    const strays = rows.flatMap(({ dockId, margins, intervals, verdict }) =>
      (Object.keys(margins) as (keyof Margins)[])
        .filter((name) => {
          const [low, high] = intervals[name] ?? [null, null];
          const margin = margins[name];
          if (low !== null) return margin !== low;
          return margin !== null && (margin !== high || margin >= 0 || verdict !== 'does-not-fit');
        })
        .map((name) => `${dockId} ${name}`),
    );
    expect(strays).toEqual([]);
    expect(rows.some(({ margins }) => margins.lengthM !== null)).toBe(true);
  });

  it('works by hand what it works by engine', () => {
    const [dock] = fit(
      '--length',
      '200',
      '--beam',
      '30',
      '--draft',
      '8',
      '--dock',
      'sg-seatrium-tuasboulevard.phase-1-long-dock',
    );
    const record = docks.find(({ id }) => id === dock?.dockId);
    const of = (measure: NonNullable<typeof record>['lengthM'] | undefined) =>
      measure && 'value' in measure ? measure.value : Number.NaN;
    expect(dock?.margins.lengthM).toBeCloseTo(of(record?.lengthM) - 200 - 2 * 0.5, 6);
    expect(dock?.margins.beamM).toBeCloseTo(of(record?.widthM) - 30 - 2 * 0.6, 6);
    expect(dock?.margins.draftM).toBeCloseTo(of(record?.draftOverSillM) - 8 - 0.6, 6);
    expect(dock).toMatchObject({ verdict: 'fits', margins: { airDraftM: null, liftT: null } });
  });

  it('never gains a dock for a bigger ship', () => {
    const taking = (length: number, beam: number, draft: number) =>
      new Set(
        fit(
          '--length',
          String(length),
          '--beam',
          String(beam),
          '--draft',
          String(draft),
          '--displacement',
          '1000',
        )
          .filter(({ verdict }) => verdict !== 'does-not-fit')
          .map(({ dockId }) => dockId),
      );
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 350 }),
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 3, max: 15 }),
        fc.constantFrom([10, 0, 0], [0, 5, 0], [0, 0, 1]),
        (length, beam, draft, [l = 0, b = 0, d = 0]) => {
          const smaller = taking(length, beam, draft);
          for (const id of taking(length + l, beam + b, draft + d)) expect(smaller.has(id)).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('asks for the day: a dock still to be built takes nobody today', () => {
    const on = (day: string) =>
      fit(
        '--ship',
        't-ake',
        '--facility',
        'kr-hanwha-geoje',
        '--dock',
        'new floating dock (due by 31 Mar 2027)',
        '--as-of',
        day,
      )[0];
    expect(on('2026-11-22')).toMatchObject({ verdict: 'does-not-fit', rule: 'status' });
    expect(on('2027-06-01')?.verdict).not.toBe('does-not-fit');
  });

  it('asks for the condition: a light ship needs less water', () => {
    const draft = (condition: string) =>
      fit(
        '--ship',
        't-ake',
        '--dock',
        'sg-seatrium-tuasboulevard.phase-1-long-dock',
        '--condition',
        condition,
      )[0]?.margins.draftM ?? 0;
    expect(draft('light')).toBeGreaterThan(draft('full-load'));
  });

  it('answers with nothing, and says so, for a facility without docks', () => {
    const empty = [...world.facilities.values()].find((facility) => facility.docks.length === 0);
    const { status, stdout, stderr } = ask('fit', '--ship', 't-ake', '--facility', empty?.id ?? '', '--json');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '[]\n' });
    expect(stderr).toContain('no dock on record');
  });

  it('reads as a table without --json', () => {
    const { status, stdout } = ask('fit', '--ship', 't-ake', '--facility', 'kr-hanwha-geoje');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Lewis and Clark class .*, as of 2026-11-22: 6 docks: /);
    expect(stdout).toContain('Royal Dock III');
    expect(stdout).toContain('Margins after clearances of 0.6 m each side');
  });
});

describe('fairlead fit refuses', () => {
  it.each([
    [['fit'], 'Which ship?'],
    [['fit', '--ship', 't-akee'], 'Near it: t-ake ('],
    [['fit', '--ship', 'Lewis'], 'No ship is called "Lewis". Near it:'],
    [['fit', '--ship', 't-ake', '--beam', '30'], 'either --ship or dimensions'],
    [['fit', '--length', '200', '--beam', '30'], '--draft not given'],
    [
      ['fit', '--length', '-5', '--beam', '3', '--draft', '2'],
      'Length -5 m is outside what ships have: give 5 to 500 m.',
    ],
    [['fit', '--length', '200', '--beam', '300', '--draft', '8'], 'Beam 300 m is outside'],
    [['fit', '--length', '30', '--beam', '60', '--draft', '8'], 'were the two swapped?'],
    [['fit', '--length', '200', '--beam', '30', '--draft', '0'], 'Draft 0 m is outside'],
    [['fit', '--length', '200', '--beam', '30', '--draft', '8', '--displacement', '700000'], 'can displace'],
    [['fit', '--length', '200m', '--beam', '30', '--draft', '8'], '--length "200m" is not a number'],
    [['fit', '--length', '32,2', '--beam', '30', '--draft', '8'], '--length "32,2" is not a number'],
    [['fit', '--length', 'NaN', '--beam', '30', '--draft', '8'], 'is not a number'],
    [['fit', '--ship', 't-ake', '--facility', 'kr-hanwa-geoje'], 'Near it: kr-hanwha-geoje'],
    [
      ['fit', '--ship', 't-ake', '--facility', 'kr-hanwha-geoje', '--dock', 'no.9'],
      'kr-hanwha-geoje has "No.1"',
    ],
    [['fit', '--ship', 't-ake', '--as-of', '2026-02-30'], 'not a day: give a real date as YYYY-MM-DD'],
    [['fit', '--ship', 't-ake', '--as-of', '2026-02'], 'not a day'],
    [['fit', '--ship', 't-ake', '--condition', 'heavy'], 'give full-load, light, damaged'],
    [['fit', '--shipp', 't-ake'], 'There is no option --shipp.'],
    [['fit', '-s', 't-ake'], 'There is no option -s.'],
    [['fit', '--ship'], '--ship lacks its value: --ship ID.'],
    [['fit', '--ship', '--json'], '--ship lacks its value'],
    [['fit', '--ship='], '--ship lacks its value'],
    [['fit', '--ship', 't-ake', '--ship', 'cvn-nimitz'], '--ship is given twice.'],
    [['fit', '--ship', 't-ake', '--json=yes'], '--json is a switch'],
    [['fit', 't-ake'], '"t-ake" stands alone'],
    [['facilities', '--country', 'XX'], 'Accepted: AU,'],
    [['facilities', '--capability', 'repair'], 'Near it: '],
    [['facilities', '--condition', 'light'], 'it needs --verdict-for SHIP'],
    [['source'], 'Give its id'],
    [['source', 'a', 'b'], 'one too many'],
    [['source', 'no-such-source'], 'No source has the id'],
    [['fitt'], 'Did you mean fit?'],
    [[], 'Usage: fairlead COMMAND'],
  ] as const)('%j', (argv, says) => {
    const { status, stdout, stderr } = ask(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});
