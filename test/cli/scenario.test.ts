import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, needsProver } from '#cli/answer.ts';
import { loadHighs } from '#engines/allocation/load-highs.ts';
import type { Prover } from '#engines/allocation/prover.ts';
import { world } from './ask.ts';

const example = readFileSync('data/scenarios/western-pacific.json', 'utf8');

interface Row {
  readonly ship: string;
  readonly dock: string;
  readonly country: string;
  readonly ready: string;
  readonly starts: string;
  readonly ends: string;
  readonly transitDays: number;
  readonly waitingDays: number;
  readonly repairDays: number;
  readonly lostDays: number;
  readonly weightedLostDays: number;
}

interface Allocation {
  readonly plan: readonly Row[];
  readonly unassigned: readonly {
    readonly ship: string;
    readonly docks: readonly { readonly because: string }[];
  }[];
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly proof: string;
  readonly greedy: { readonly objective: number; readonly plan: readonly Row[] };
}

type Json = Record<string, unknown>;

/** The example with some fields replaced, or some of a ship's. */
const changed = (fields: Json, ship: Json = {}) => {
  const scenario = JSON.parse(example) as Json & { ships: Json[] };
  const ships = scenario.ships.map((each, at) => (at === 0 ? Object.assign({}, each, ship) : each));
  return JSON.stringify({ ...scenario, ships, ...fields });
};

describe('a scenario file', { timeout: 60_000 }, () => {
  let prover: Prover;
  beforeAll(async () => {
    prover = await loadHighs();
  });

  const ask = (text: string, ...argv: readonly string[]) =>
    answer(argv, {
      readWorld: () => world,
      readRetiredIds: () => ({}),
      version: () => '0.1.0',
      today: () => '2026-11-22',
      readText: (path) => {
        if (path !== 'scenario.json') throw new Error('no such file');
        return text;
      },
      prover,
      clock: () => performance.now(),
    });

  const allocated = (text: string, ...options: readonly string[]): Allocation => {
    const { status, stdout, stderr } = ask(text, 'allocate', 'scenario.json', '--json', ...options);
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Allocation;
  };

  const refusal = (text: string, command = 'allocate') => {
    const { status, stdout, stderr } = ask(text, command, 'scenario.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };

  it('keeps ships out of yards that a rule bars, and names the rule', () => {
    const { unassigned, plan } = allocated(
      changed({ docks: [{ id: 'kr-hanwha-geoje.royal-dock-iii' }], barred: [] }),
    );
    const cruiser = unassigned.find(({ ship }) => ship === 'cruiser-one');
    expect(cruiser?.docks).toMatchObject([
      { because: 'barred:usc-8680-a1', says: 'barred: 10 USC 8680(a)(1)' },
    ]);
    expect(plan.every((row) => 'eligibility' in row)).toBe(true);
    const strict = allocated(changed({ notSettled: 'barred' }));
    expect(strict.objective).toBeGreaterThan(allocated(example).objective);
    expect(refusal(changed({}, { homeport: 'Atlantis' }))).toContain('"Atlantis" is not a homeport');
  });

  it('is allocated with plan, objective, bound, greedy and gap', () => {
    const { plan, unassigned, objective, bound, gap, proof, greedy } = allocated(example);
    expect(plan.length + unassigned.length).toBe(14);
    expect(proof).toBe('optimal');
    expect([bound, gap]).toEqual([objective, 0]);
    expect(greedy.objective).toBeGreaterThan(objective);
    expect(plan.reduce((sum, { weightedLostDays }) => sum + weightedLostDays, 0)).toBeCloseTo(objective, 3);
    for (const { transitDays, waitingDays, repairDays, lostDays } of plan) {
      expect(waitingDays).toBeGreaterThanOrEqual(0);
      expect(transitDays + waitingDays + repairDays).toBeCloseTo(lostDays, 5);
    }
    const lha = plan.find(({ ship }) => ship === 'lha-one');
    expect(lha).toMatchObject({ ready: '2027-03-15', repairDays: 18 });
    expect(ask(example, 'allocate', 'scenario.json').stdout).toContain('proven optimal');
  });

  it('asks the rules by its country whether a dock of one’s own may take a ship', () => {
    const own = (country: string) =>
      changed(
        {
          docks: [{ id: 'own', country, position: [130.84, -12.45] }],
          notSettled: 'barred',
          barred: [],
          nextDocks: [{ id: 'next', country, position: [130.84, -12.45] }],
          partners: [country],
        },
        { homeport: 'San Diego', job: { kind: 'planned-maintenance' } },
      );
    expect(allocated(own('AU')).unassigned.find(({ ship }) => ship === 'ddg-one')?.docks).toMatchObject([
      { dock: 'own', because: 'barred:usc-8680-a1' },
    ]);
    expect(allocated(own('US')).plan.find(({ ship }) => ship === 'ddg-one')).toMatchObject({
      dock: 'own',
      eligibility: { verdict: 'allowed' },
    });
    const next = ask(own('AU'), 'contribution', 'scenario.json', '--seconds', '0', '--json');
    expect(JSON.parse(next.stdout)).toMatchObject({ gain: 0, nextDocks: [{ dock: 'next', saved: 0 }] });
  });

  it('sails by sea, and leaves a ship on dry land without a dock', () => {
    const { unassigned } = allocated(changed({}, { position: [104, 35] }));
    expect(unassigned.map(({ ship }) => ship)).toEqual(['ddg-one']);
    expect(unassigned[0]?.docks).toHaveLength(13);
    expect(unassigned[0]?.docks[0]).toMatchObject({
      because: 'too-far-from-sea',
      says: 'too far from the sea',
    });
    const { plan } = allocated(example);
    // Around the peninsula: 2,850 nm over land, more by sea.
    expect(plan.find(({ dock }) => dock === 'in-lt-kattupalli.shiplift')?.transitDays).toBeGreaterThan(11);
  });

  it('reckons with short or long repairs when asked', () => {
    const [low, likely, high] = ['low', 'likely', 'high'].map((each) =>
      allocated(example, '--case', each, '--seconds', '0'),
    );
    expect(low?.objective).toBeLessThan(likely?.bound ?? Number.NaN);
    expect(likely?.objective).toBeLessThan(high?.bound ?? Number.NaN);
  });

  it('holds what is pinned, barred and known of transit', () => {
    const dock = 'sg-seatrium-admiralty.king-george-vi';
    const pinned = allocated(changed({}, { pin: { dock, start: '2027-05-03' } }));
    expect(pinned.plan.find(({ ship }) => ship === 'ddg-one')).toMatchObject({ dock, starts: '2027-05-03' });
    const barred = changed({ barred: [{ ship: 'ddg-one', dock, because: 'not-agreed' }] }, { pin: { dock } });
    expect(refusal(barred)).toContain(
      'can\'t be pinned to "sg-seatrium-admiralty.king-george-vi": not-agreed',
    );
    const far = changed({ transitDays: [{ ship: 'ddg-one', dock, days: 33 }] }, { pin: { dock } });
    expect(allocated(far).plan.find(({ ship }) => ship === 'ddg-one')).toMatchObject({ transitDays: 33 });
  });

  it('takes a stay of fixed days, and docks of which fit isn’t known only when told', () => {
    const stay = changed({}, { job: { kind: 'voyage-repair', until: '2027-03-16' } });
    expect(allocated(stay).plan.find(({ ship }) => ship === 'ddg-one')).toMatchObject({ repairDays: 14 });
    const cautious = allocated(changed({ unknownFit: 'barred', partners: [] }));
    expect(cautious.unassigned.length).toBeGreaterThan(0);
    const reasons = cautious.unassigned.flatMap(({ docks }) => docks.map(({ because }) => because));
    expect(reasons).toContain('fit-not-known');
    expect(allocated(example).unassigned).toEqual([]);
  });

  it('tells what each partner adds', () => {
    const few = changed({ partners: ['JP', 'SG'] });
    const { status, stdout } = ask(few, 'contribution', 'scenario.json', '--seconds', '5', '--json');
    expect(status).toBe(0);
    const { gain, partners, coalitions, checks, nextDocks } = JSON.parse(stdout) as {
      readonly gain: number;
      readonly partners: readonly { readonly partner: string; readonly fleetDays: number }[];
      readonly coalitions: readonly { readonly partners: readonly string[]; readonly objective: number }[];
      readonly checks: readonly { readonly name: string; readonly holds: boolean }[];
      readonly nextDocks: readonly { readonly dock: string; readonly saved: number }[];
    };
    expect(partners.map(({ partner }) => partner)).toEqual(['JP', 'SG']);
    expect(partners.reduce((sum, { fleetDays }) => sum + fleetDays, 0)).toBeCloseTo(gain, 3);
    expect(coalitions.map(({ partners: names }) => names.join())).toEqual(['', 'JP', 'SG', 'JP,SG']);
    expect((coalitions[0]?.objective ?? 0) - (coalitions[3]?.objective ?? 0)).toBeCloseTo(gain, 3);
    expect(checks.find(({ name }) => name === 'values-sum-to-gain')?.holds).toBe(true);
    expect(nextDocks).toHaveLength(3);
    expect(ask(few, 'contribution', 'scenario.json', '--seconds', '0').stdout).toMatch(/US \+ JP \+ SG +\d/);
  });

  it.each<readonly [string, string, string]>([
    ['text', '{', 'scenario.json: is not JSON'],
    ['a list', '[]', 'the scenario is not an object'],
    ['a field too many', changed({ colour: 'red' }), 'scenario.json: colour: there is no such field'],
    ['a day that is none', changed({ start: '2027-02-30' }), 'start: is not a day as YYYY-MM-DD'],
    ['no position', changed({}, { position: null }), '"ddg-one" has no position'],
    ['a class unknown', changed({}, { class: 'battlestar' }), '"ddg-one": No ship is called "battlestar"'],
    [
      'a dock unknown',
      changed({ docks: [{ id: 'jp-nowhere.dock' }] }),
      'The dock "jp-nowhere.dock" is not on record',
    ],
    ['a ship named twice', changed({}, { id: 'ddg-two' }), 'Two ships are named "ddg-two"'],
    [
      'ready before the start',
      changed({}, { ready: '2027-02-27' }),
      '"ddg-one" is ready on 2027-02-27, before the plan begins on 2027-03-01',
    ],
    [
      'a kind of job unknown',
      changed({}, { job: { kind: 'paint' } }),
      'needs "paint", for which no repair days',
    ],
    [
      'a job that ends before it starts',
      changed({}, { job: { kind: 'voyage-repair', until: '2027-03-01' } }),
      'The job of "ddg-one" ends on 2027-03-01, before she is ready on 2027-03-02',
    ],
    [
      'negative durations',
      changed({}, { job: { kind: 'voyage-repair', days: -3 } }),
      'The repair days of "ddg-one" are -3 at their low',
    ],
    [
      'overlapping calendars',
      changed({
        barred: [],
        docks: [
          {
            id: 'jp-ssk-sasebo.dock-4',
            calendar: [
              { from: '2027-03-01', to: '2027-04-01' },
              { from: '2027-03-20', to: '2027-05-01' },
            ],
          },
        ],
      }),
      'The calendar of "jp-ssk-sasebo.dock-4" overlaps: 2027-03-01 to 2027-04-01 and 2027-03-20 to 2027-05-01.',
    ],
    [
      'an outage that ends before it starts',
      changed({
        barred: [],
        docks: [{ id: 'jp-ssk-sasebo.dock-4', calendar: [{ from: '2027-03-20', to: '2027-03-02' }] }],
      }),
      'it must end after it starts',
    ],
    ['a country without docks', changed({ docksOf: ['MN'] }), 'docksOf names MN'],
    [
      'a barred ship unknown',
      changed({ barred: [{ ship: 'x', dock: 'y', because: 'z' }] }),
      'names the ship "x"',
    ],
  ])('with %s is refused, saying where and what', (_, text, expected) => {
    expect(refusal(text)).toContain(expected);
  });

  it('with a coalition of nobody is refused', () => {
    expect(refusal(changed({ partners: [] }), 'contribution')).toContain('A coalition of nobody');
    expect(refusal(changed({ home: [] }), 'contribution')).toContain('A coalition of nobody');
  });

  it('must be named, and be there', () => {
    expect(ask(example, 'allocate').stderr).toContain('Which scenario?');
    expect(ask(example, 'allocate', 'a.json', 'b.json').stderr).toContain('one too many');
    expect(ask(example, 'allocate', 'nowhere.json').stderr).toContain(
      "nowhere.json can't be read: no such file",
    );
    expect(ask(example, 'allocate', 'scenario.json', '--seconds', 'ten').stderr).toContain('--seconds "ten"');
    expect(ask(example, 'allocate', 'scenario.json', '--case', 'worst').stderr).toContain('--case "worst"');
  });
});

it('HiGHS is loaded for those who need it only', () => {
  expect(needsProver(['allocate', 'scenario.json'])).toBe(true);
  expect(needsProver(['allocate', '--help'])).toBe(false);
  expect(needsProver(['fit', '--ship', 't-ake'])).toBe(false);
  expect(needsProver([])).toBe(false);
});
