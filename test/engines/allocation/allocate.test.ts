import { describe, expect, it } from 'vitest';
import { allocate } from '#engines/allocation/allocate.ts';
import type { Allocated } from '#engines/allocation/answer.ts';
import type { AllocationProblem, WaitingShip } from '#engines/allocation/problem.ts';
import { defaultEffort, type Effort } from '#engines/allocation/search.ts';
import { bestByBruteForce } from './brute-force.ts';
import { faultsOfPlan } from './check-plan.ts';
import { aDock, aProblem, aShip, madeUpProblem, withShutDays } from './problems.ts';

const stopped = () => 0;

function allocated(problem: AllocationProblem, effort: Partial<Effort> = {}): Allocated {
  const answer = allocate(problem, stopped, null, { ...defaultEffort, improvingRounds: 5000, ...effort });
  if (!answer.found) throw new Error(answer.faults.map(({ message }) => message).join('\n'));
  return answer;
}

/** The problem with some of its ships changed. */
const withShips = (
  problem: AllocationProblem,
  change: (ship: WaitingShip, at: number) => Partial<WaitingShip>,
) => ({
  ...problem,
  ships: problem.ships.map((ship, at): WaitingShip => Object.assign({}, ship, change(ship, at))),
});

const small = (seed: number): AllocationProblem => {
  const stepDays = [1, 1, 2, 7][seed % 4] ?? 1;
  return madeUpProblem({
    ships: [1, 2, 3, 4, 5, 6, 7, 7, 6, 5][seed % 10] ?? 7,
    docks: 1 + (seed % 5),
    horizonDays: 20 * (1 + (seed % 3)) * (stepDays === 7 ? 4 : 1),
    seed,
    stepDays,
    isCrowded: seed % 5 < 3,
  });
};

describe('a plan', () => {
  it(
    'is the best there is, by trying everything: 500 fleets of up to 7 ships and 5 docks',
    { timeout: 120_000 },
    () => {
      let proven = 0;
      for (let seed = 1; seed <= 500; seed++) {
        const problem = small(seed);
        const answer = allocated(problem);
        const best = bestByBruteForce(problem);
        expect([seed, answer.objective]).toEqual([seed, expect.closeTo(best, 6)]);
        expect(faultsOfPlan(problem, answer.plan)).toEqual([]);
        expect(faultsOfPlan(problem, answer.greedy)).toEqual([]);
        expect(answer.bound).toBeLessThanOrEqual(best + 1e-6);
        expect(answer.greedy.objective).toBeGreaterThanOrEqual(best - 1e-6);
        if (answer.proof === 'optimal') proven++;
      }
      // Without HiGHS; with it, prover.test.ts.
      expect(proven).toBeGreaterThanOrEqual(495);
    },
  );

  it('is the best there is where some may not begin on some days: 300 fleets', { timeout: 120_000 }, () => {
    let proven = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const problem = withShutDays(small(seed), seed);
      const answer = allocated(problem);
      expect([seed, answer.objective]).toEqual([seed, expect.closeTo(bestByBruteForce(problem), 6)]);
      expect(faultsOfPlan(problem, answer.plan)).toEqual([]);
      expect(faultsOfPlan(problem, answer.greedy)).toEqual([]);
      if (answer.proof === 'optimal') proven++;
    }
    expect(proven).toBeGreaterThanOrEqual(297);
  });

  it('keeps bound ≤ optimum ≤ plan ≤ greedy however early it stops', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = small(seed);
      const best = bestByBruteForce(problem);
      for (const pricingRounds of [0, 3, 20]) {
        const answer = allocated(problem, { pricingRounds, improvingRounds: 0, enumeration: 0 });
        expect(answer.bound).toBeLessThanOrEqual(best + 1e-6);
        expect(answer.objective).toBeGreaterThanOrEqual(best - 1e-6);
        expect(answer.greedy.objective).toBeGreaterThanOrEqual(answer.objective - 1e-6);
        if (answer.proof === 'optimal') expect(answer.objective).toBeCloseTo(best, 6);
      }
    }
  });

  it('never gets worse by another dock', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const more = madeUpProblem({ ships: 7, docks: 4, horizonDays: 40, seed });
      const fewer = { ...more, docks: more.docks.slice(0, 3), ways: more.ways.map((row) => row.slice(0, 3)) };
      expect(allocated(more).objective).toBeLessThanOrEqual(allocated(fewer).objective + 1e-6);
    }
  });

  it('loses as much whatever the order of the lists', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const problem = madeUpProblem({ ships: 7, docks: 4, horizonDays: 40, seed });
      const turned = {
        ...problem,
        ships: problem.ships.toReversed(),
        docks: problem.docks.toReversed(),
        ways: problem.ways.toReversed().map((row) => row.toReversed()),
      };
      expect(allocated(turned).objective).toBeCloseTo(allocated(problem).objective, 6);
    }
  });

  it('is the same for the same seed, and holds in large fleets too', () => {
    const problem = madeUpProblem({ ships: 60, docks: 12, horizonDays: 52, seed: 5 });
    const [one, two] = [allocated(problem, { enumeration: 0 }), allocated(problem, { enumeration: 0 })];
    expect(one.plan).toEqual(two.plan);
    expect(faultsOfPlan(problem, one.plan)).toEqual([]);
    expect(one.bound).toBeLessThanOrEqual(one.objective);
    expect(one.objective).toBeLessThan(one.greedy.objective);
  });

  it('books in days or in weeks', () => {
    const daily = madeUpProblem({ ships: 25, docks: 6, horizonDays: 364, seed: 2 });
    const weekly = { ...daily, stepDays: 7 };
    const [day, week] = [allocated(daily), allocated(weekly)];
    expect(faultsOfPlan(daily, day.plan)).toEqual([]);
    expect(faultsOfPlan(weekly, week.plan)).toEqual([]);
    // Every weekly plan is a daily one.
    expect(day.bound).toBeLessThanOrEqual(week.objective + 1e-6);
  });

  it('takes weights and days that are no whole numbers', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const whole = madeUpProblem({ ships: 6, docks: 3, horizonDays: 40, seed });
      const problem = withShips(whole, ({ weight, readyDay }, at) => ({
        weight: weight + at / 7,
        readyDay: readyDay + 0.3,
      }));
      const answer = allocated(problem);
      expect(answer.objective).toBeCloseTo(bestByBruteForce(problem), 6);
      expect(faultsOfPlan(problem, answer.plan)).toEqual([]);
    }
  });
});

describe('pins', () => {
  it('hold a ship to her dock, or to her dock and day, at the least cost of doing so', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = madeUpProblem({ ships: 6, docks: 3, horizonDays: 40, seed });
      const free = allocated(problem);
      const stay = free.plan.stays.at(-1);
      if (!stay) continue;
      const withPin = (pin: { dock: string; startDay: number | null }) =>
        withShips(problem, ({ id }) => (id === stay.ship ? { pin } : {}));
      const pinned = (pin: { dock: string; startDay: number | null }) => allocated(withPin(pin));
      const toDay = pinned({ dock: stay.dock, startDay: stay.startDay });
      expect(toDay.objective).toBeCloseTo(free.objective, 6);
      expect(toDay.plan.stays.find(({ ship }) => ship === stay.ship)).toEqual({ ...stay, isPinned: true });
      const at = problem.ships.findIndex(({ id }) => id === stay.ship);
      for (const [to, { id }] of problem.docks.entries()) {
        const way = problem.ways[at]?.[to];
        if (!way || !('transitDays' in way)) continue;
        const other = pinned({ dock: id, startDay: null });
        expect(other.objective).toBeGreaterThanOrEqual(free.objective - 1e-6);
        expect(other.plan.stays.every((each) => each.ship !== stay.ship || each.dock === id)).toBe(true);
        expect(other.objective).toBeCloseTo(bestByBruteForce(withPin({ dock: id, startDay: null })), 6);
      }
    }
  });

  it('that can’t hold are refused with the reason', () => {
    const codes = (startDay: number | null, dock = 'a', rest: Partial<AllocationProblem> = {}) => {
      const problem = aProblem(
        [aShip('one', { pin: { dock, startDay } }), aShip('two', { pin: { dock: 'a', startDay: 40 } })],
        [aDock('a', { calendar: [{ fromDay: 20, toDay: 25 }] }), aDock('b')],
        rest,
      );
      const answer = allocate(problem, stopped);
      return answer.found ? [] : answer.faults.map(({ code }) => code);
    };
    expect(codes(1)).toEqual([]);
    expect(codes(0)).toEqual(['pin-too-early']);
    expect(codes(95)).toEqual(['pin-past-horizon']);
    expect(codes(15)).toEqual(['pin-in-outage']);
    expect(codes(45)).toEqual(['pins-overlap']);
    expect(codes(30, 'c')).toEqual(['unknown-dock']);
    const barred = [
      [{ because: 'too-wide' }, { transitDays: 1 }],
      [{ transitDays: 1 }, { transitDays: 1 }],
    ];
    expect(codes(30, 'a', { ways: barred })).toEqual(['pin-not-allowed']);
  });
});

describe('ships without a dock', () => {
  it('are named with the reason of every dock', () => {
    const problem = aProblem(
      [aShip('barred'), aShip('late', { readyDay: 92 }), aShip('light', { weight: 0.1 }), aShip('heavy')],
      [aDock('a', { calendar: [{ fromDay: 15, toDay: 100 }] })],
      { ways: [[{ because: 'too-wide' }], [{ transitDays: 1 }], [{ transitDays: 1 }], [{ transitDays: 1 }]] },
    );
    const { plan } = allocated(problem);
    expect(plan.stays.map(({ ship }) => ship)).toEqual(['heavy']);
    expect(plan.unassigned.map(({ ship, because, docks }) => [ship, because, docks])).toEqual([
      ['barred', 'no-way', [{ dock: 'a', because: 'too-wide' }]],
      ['late', 'too-late', [{ dock: 'a', because: 'too-late' }]],
      ['light', 'no-room', []],
    ]);
    expect(plan.unassigned.map(({ lostDays }) => lostDays)).toEqual([100, 8, 100]);
  });

  it('are told the rule that bars every day on which they could begin', () => {
    const shut = (toDay: number) => [{ fromDay: 0, toDay, because: 'barred:x' }];
    const problem = aProblem([aShip('one')], [aDock('a'), aDock('b')], {
      ways: [[{ transitDays: 1, shut: shut(95) }, { because: 'too-wide' }]],
    });
    expect(allocated(problem).plan.unassigned).toMatchObject([
      { because: 'no-way', docks: [{ because: 'barred:x' }, { because: 'too-wide' }] },
    ]);
    const later = { ...problem, ways: [[{ transitDays: 1, shut: shut(40) }, { because: 'too-wide' }]] };
    expect(allocated(later).plan.stays).toMatchObject([{ ship: 'one', startDay: 40 }]);
    const pinned = withShips(later, () => ({ pin: { dock: 'a', startDay: 20 } }));
    const answer = allocate(pinned, stopped);
    expect(answer.found ? [] : answer.faults.map(({ message }) => message)).toEqual([
      '"one" can\'t be pinned to day 20 in "a": barred:x.',
    ]);
  });

  it('may be all of them, or there may be none', () => {
    expect(allocated(aProblem([aShip('one')], [])).plan.unassigned).toMatchObject([{ because: 'no-way' }]);
    expect(allocated(aProblem([], [aDock('a')]))).toMatchObject({ objective: 0, gap: 0, proof: 'optimal' });
  });
});

describe('problems that can’t be solved as put', () => {
  const faults = (problem: AllocationProblem) => {
    const answer = allocate(problem, stopped);
    return answer.found ? [] : answer.faults.map(({ code, where }) => `${where}: ${code}`);
  };
  const days = (low: number, likely: number, high: number) => ({ repair: { low, likely, high } });

  it.each<readonly [string, AllocationProblem, readonly string[]]>([
    [
      'overlapping calendars',
      aProblem(
        [aShip('s')],
        [
          aDock('a', {
            calendar: [
              { fromDay: 5, toDay: 9 },
              { fromDay: 1, toDay: 6 },
            ],
          }),
        ],
      ),
      ['a: calendar-overlaps'],
    ],
    [
      'outages that touch',
      aProblem(
        [],
        [
          aDock('a', {
            calendar: [
              { fromDay: 5, toDay: 9 },
              { fromDay: 1, toDay: 5 },
            ],
          }),
        ],
      ),
      [],
    ],
    [
      'an outage that ends before it starts',
      aProblem([aShip('s')], [aDock('a', { calendar: [{ fromDay: 5, toDay: 4 }] })]),
      ['a: ends-before-it-starts'],
    ],
    [
      'negative durations',
      aProblem([aShip('s')], [aDock('a')], { repairDays: days(-1, 2, 3) }),
      ['repair days of "repair": negative-days'],
    ],
    [
      'an interval out of order',
      aProblem([aShip('s', { ownRepairDays: { low: 3, likely: 2, high: 4 } })], [aDock('a')]),
      ['repair days of "s": interval-out-of-order'],
    ],
    ['a kind of job without days', aProblem([aShip('s', { job: 'paint' })], []), ['s: unknown-job']],
    ['ready before day 0', aProblem([aShip('s', { readyDay: -1 })], []), ['s: negative-days']],
    ['no weight', aProblem([aShip('s', { weight: 0 })], []), ['s: weight-not-positive']],
    [
      'two of a name',
      aProblem([aShip('s'), aShip('s')], [aDock('a'), aDock('a')]),
      ['s: twice-named', 'a: twice-named'],
    ],
    ['no horizon', aProblem([], [], { horizonDays: Number.NaN }), ['horizonDays: not-a-number']],
    ['part of a step', aProblem([], [], { stepDays: 0.5 }), ['stepDays: not-a-number']],
    [
      'negative days after it',
      aProblem([], [], { lostAfterHorizonDays: -1 }),
      ['lostAfterHorizonDays: negative-days'],
    ],
    [
      'negative transit',
      aProblem([aShip('s')], [aDock('a')], { ways: [[{ transitDays: -2 }]] }),
      ['s: negative-days'],
    ],
    [
      'ways of too few ships',
      aProblem([aShip('s')], [aDock('a')], { ways: [] }),
      ['ways: ways-do-not-match'],
    ],
  ])('%s', (_, problem, expected) => {
    expect(faults(problem)).toEqual(expected);
  });
});
