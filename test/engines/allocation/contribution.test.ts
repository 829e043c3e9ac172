import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '#engines/allocation/allocate.ts';
import { coalitionEffort } from '#engines/allocation/coalitions.ts';
import {
  coalitionOf,
  type Contributed,
  type ContributionQuestion,
  contributionOf,
  returnedBy,
} from '#engines/allocation/contribution.ts';
import type { Prover } from '#engines/allocation/prover.ts';
import { defaultEffort, finish } from '#engines/allocation/search.ts';
import { shapleyValues, sizeOf } from '#engines/allocation/shapley.ts';
import { bestByBruteForce } from './brute-force.ts';
import { aDock, aProblem, aShip, madeUpProblem } from './problems.ts';

const stopped = () => 0;

function contributed(
  question: Partial<ContributionQuestion> & Pick<ContributionQuestion, 'problem'>,
): Contributed {
  const answer = finish(
    contributionOf({ home: ['US'], partners: ['JP', 'KR'], candidates: [], ...question }, stopped),
  );
  if (!answer.found) throw new Error(answer.faults.map(({ message }) => message).join('\n'));
  return answer;
}

describe('Shapley values', () => {
  const game = (players: number) =>
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 << players, maxLength: 1 << players });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it('share out all there is, as the mean over all orders does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((players) => fc.tuple(fc.constant(players), game(players))),
        ([players, worths]) => {
          const worth = (coalition: number) => worths[coalition] ?? 0;
          const values = shapleyValues(players, worth);
          expect(sum(values)).toBeCloseTo(worth((1 << players) - 1) - worth(0), 6);
          for (const [at, value] of byOrders(players, worth).entries())
            expect(values[at]).toBeCloseTo(value, 6);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('treat equals alike, and give nothing to who adds nothing', () => {
    fc.assert(
      fc.property(game(3), (worths) => {
        // Players 0 and 1 count alike, player 3 adds nothing.
        const worth = (coalition: number) => worths[sizeOf(coalition & 3) + (coalition & 4)] ?? 0;
        const [one, two, , dummy] = shapleyValues(4, worth);
        expect(one).toBeCloseTo(two ?? Number.NaN, 9);
        expect(dummy).toBeCloseTo(0, 9);
      }),
    );
  });

  function byOrders(players: number, worth: (coalition: number) => number): number[] {
    const totals = Array.from({ length: players }, () => 0);
    let orders = 0;
    const visit = (coalition: number, adds: readonly (readonly [number, number])[]) => {
      if (adds.length === players) {
        orders++;
        for (const [player, add] of adds) totals[player] = (totals[player] ?? 0) + add;
        return;
      }
      for (let player = 0; player < players; player++) {
        const joined = coalition | (1 << player);
        if (joined !== coalition) visit(joined, [...adds, [player, worth(joined) - worth(coalition)]]);
      }
    };
    visit(0, []);
    return totals.map((total) => total / orders);
  }
});

describe('what allies add', () => {
  const problemOf = (seed: number) =>
    madeUpProblem({ ships: 7, docks: 6, horizonDays: 40, seed, countries: ['US', 'JP', 'KR'] });

  it('is each coalition’s best plan, and the values sum to the gain', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const problem = problemOf(seed);
      const answer = contributed({ problem });
      for (const coalition of answer.coalitions) {
        const names = new Set(['US', ...coalition.partners]);
        const isIn = problem.docks.map(({ country }) => names.has(country));
        const part = {
          ...problem,
          docks: problem.docks.filter((_, at) => isIn[at]),
          ways: problem.ways.map((row) => row.filter((_, at) => isIn[at])),
        };
        expect(coalition.objective).toBeCloseTo(bestByBruteForce(part), 6);
        expect(coalition.returnDays.length + coalition.unrepaired).toBe(problem.ships.length);
      }
      const total = answer.partners.reduce((sum, { fleetDays }) => sum + fleetDays, 0);
      expect(total).toBeCloseTo(answer.gain, 6);
      expect(answer.checks.every(({ holds }) => holds)).toBe(true);
      for (const { fleetDays, range, first, last } of answer.partners) {
        expect(Math.min(fleetDays, first, last)).toBeGreaterThanOrEqual(0);
        expect(range.low).toBeLessThanOrEqual(fleetDays);
        expect(range.high).toBeGreaterThanOrEqual(fleetDays);
      }
    }
  });

  it('spans the cases of repair days', () => {
    const problem = problemOf(3);
    const answer = contributed({ problem });
    const gains = (['low', 'likely', 'high'] as const).map((repairCase) => contributedAt(repairCase));
    expect(answer.range).toEqual({ low: Math.min(...gains), high: Math.max(...gains) });

    function contributedAt(repairCase: 'low' | 'likely' | 'high'): number {
      const lost = (names: readonly string[]) => {
        const ways = problem.ways.map((row) =>
          row.map((way, at) =>
            names.includes(problem.docks[at]?.country ?? '') ? way : { because: 'not-in' },
          ),
        );
        const plan = allocate({ ...problem, ways, repairCase }, stopped, null, defaultEffort);
        return plan.found ? plan.objective : Number.NaN;
      };
      return lost(['US']) - lost(['US', 'JP', 'KR']);
    }
  });

  it('treats equal partners alike whatever their names', () => {
    const ships = ['one', 'two', 'three', 'four'].map((id) => aShip(id));
    const docks = [aDock('a'), aDock('b', { country: 'JP' }), aDock('c', { country: 'KR' })];
    const [japan, korea] = contributed({ problem: aProblem(ships, docks) }).partners;
    expect(japan?.fleetDays).toBeGreaterThan(0);
    expect(korea).toEqual({ ...japan, partner: 'KR' });
  });

  it('gives nothing to a partner whose docks take none', () => {
    const ships = ['one', 'two', 'three'].map((id) => aShip(id));
    const docks = [aDock('a'), aDock('b', { country: 'JP' }), aDock('c', { country: 'KR' })];
    const ways = ships.map(() => [{ transitDays: 1 }, { transitDays: 3 }, { because: 'too-narrow' }]);
    const { partners } = contributed({ problem: aProblem(ships, docks, { ways }) });
    expect(partners.map(({ partner, fleetDays }) => [partner, fleetDays > 0])).toEqual([
      ['JP', true],
      ['KR', false],
    ]);
    expect(partners[1]).toMatchObject({ fleetDays: 0, range: { low: 0, high: 0 }, docks: 1 });
  });

  it('returns ships by day', () => {
    const ships = ['one', 'two'].map((id) => aShip(id));
    const docks = [aDock('a'), aDock('b', { country: 'JP' }), aDock('c', { country: 'KR' })];
    const answer = contributed({ problem: aProblem(ships, docks) });
    const [alone, joined] = [coalitionOf([], answer), coalitionOf(['JP'], answer)];
    if (!alone || !joined) throw new Error('a coalition is lacking');
    expect([alone.returnDays, joined.returnDays]).toEqual([
      [11, 21],
      [11, 11],
    ]);
    expect([10, 11, 20, 21].map((day) => returnedBy(day, alone))).toEqual([0, 1, 1, 2]);
    expect(joined.saved).toBe(10);
  });

  it('names the best next dock', () => {
    const ships = ['one', 'two', 'three', 'four'].map((id) => aShip(id));
    const docks = [
      aDock('a'),
      aDock('b', { country: 'JP' }),
      aDock('far', { country: 'AU' }),
      aDock('near', { country: 'AU' }),
    ];
    const ways = ships.map(() => [1, 1, 8, 2].map((transitDays) => ({ transitDays })));
    const problem = aProblem(ships, docks, { ways });
    const answer = contributed({ problem, partners: ['JP'], candidates: ['far', 'near'] });
    expect(answer.nextDocks.map(({ dock, saved }) => [dock, saved])).toEqual([
      ['near', 9],
      ['far', 3],
    ]);
    const everyone = coalitionOf(['JP'], answer);
    expect(everyone?.objective).toBe(11 + 11 + 21 + 21);
  });

  it('gives the easiest proof first, and a third of the time that is left: small shares prove nothing', () => {
    const partners = ['JP', 'KR', 'AU', 'SG'];
    const problem = madeUpProblem({
      ships: 14,
      docks: 10,
      horizonDays: 52,
      seed: 3,
      isCrowded: true,
      countries: ['US', ...partners],
    });
    const asked: { readonly stays: number; readonly limitMs: number }[] = [];
    const prover: Prover = ({ columnCost }, limitMs) => {
      asked.push({ stays: columnCost.length, limitMs });
      return { chosen: null, bound: 0, isOptimal: false };
    };
    finish(
      contributionOf({ problem, home: ['US'], partners, candidates: [] }, () => 0, prover, {
        ...coalitionEffort,
        enumeration: 0,
        proofMs: 9000,
      }),
    );
    // The clock stands still, so the first case has a third of all, and a proof a third of that while others wait.
    expect(asked.length).toBeGreaterThan(12);
    const [first] = asked;
    expect(first?.limitMs).toBe(1000);
    const whole = asked.filter((_, at) => at % 3 === 2).map(({ stays }) => stays);
    expect(whole[0]).toBeLessThan(Math.max(...whole));
  });

  it('refuses a coalition of nobody, and what else it can’t count', () => {
    const problem = problemOf(1);
    const codes = (question: Partial<ContributionQuestion>) => {
      const answer = finish(
        contributionOf({ problem, home: ['US'], partners: ['JP'], candidates: [], ...question }, stopped),
      );
      return answer.found ? [] : answer.faults.map(({ code }) => code);
    };
    expect(codes({ partners: [] })).toEqual(['nobody']);
    expect(codes({ home: [] })).toEqual(['nobody']);
    expect(codes({ partners: ['XX'] })).toEqual(['unknown-partner']);
    expect(codes({ partners: ['US'] })).toEqual(['twice-named']);
    expect(codes({ candidates: ['nowhere'] })).toEqual(['unknown-dock']);
    const eleven = Array.from({ length: 11 }, (_, at) => `P${at}`);
    const docks = eleven.map((country) => aDock(country, { country }));
    expect(codes({ partners: eleven, problem: aProblem([], docks) })).toEqual(['too-many-partners']);
  });
});
