import { beforeAll, describe, expect, it } from 'vitest';
import { allocate } from '#engines/allocation/allocate.ts';
import { columnsWorthTrying } from '#engines/allocation/columns.ts';
import { compile } from '#engines/allocation/instance.ts';
import { loadHighs } from '#engines/allocation/load-highs.ts';
import type { AllocationProblem } from '#engines/allocation/problem.ts';
import type { Prover } from '#engines/allocation/prover.ts';
import { greedyPlan } from '#engines/allocation/schedule.ts';
import { defaultEffort } from '#engines/allocation/search.ts';
import { bestByBruteForce } from './brute-force.ts';
import { faultsOfPlan } from './check-plan.ts';
import { madeUpProblem } from './problems.ts';

describe('HiGHS', { timeout: 60_000 }, () => {
  let prover: Prover;
  beforeAll(async () => {
    prover = await loadHighs();
  });
  const clock = () => performance.now();

  /** All stays, nothing fixed: HiGHS alone. */
  function alone(problem: AllocationProblem): number {
    const compiled = compile(problem);
    if (!compiled.found) throw new Error('refused');
    const { instance } = compiled;
    const columns = columnsWorthTrying(instance, null, greedyPlan(instance));
    return prover(columns.program(), 30_000).bound + instance.pinnedCost;
  }

  it('finds the same optimum on all stays as brute force', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const problem = madeUpProblem({ ships: 6, docks: 3, horizonDays: 40, seed });
      expect(alone(problem)).toBeCloseTo(bestByBruteForce(problem), 5);
    }
  });

  it('proves, on the stays that survive, what the search leaves open', () => {
    let asked = 0;
    const counting: Prover = (...args) => {
      asked++;
      return prover(...args);
    };
    for (let seed = 1; seed <= 12; seed++) {
      const problem = madeUpProblem({ ships: 14, docks: 4, horizonDays: 40, seed });
      const hasty = { ...defaultEffort, pricingRounds: 60, improvingRounds: 200, enumeration: 0 };
      const answer = allocate(problem, clock, counting, hasty);
      if (!answer.found) throw new Error('refused');
      expect(answer.proof).toBe('optimal');
      expect(answer.objective).toBeCloseTo(alone(problem), 5);
      expect(answer.bound).toBe(answer.objective);
      expect(faultsOfPlan(problem, answer.plan)).toEqual([]);
    }
    expect(asked).toBeGreaterThan(5);
  });

  it('leaves a bound that holds when its time is over', () => {
    const problem = madeUpProblem({ ships: 40, docks: 8, horizonDays: 52, seed: 3 });
    const search = { ...defaultEffort, pricingRounds: 100, improvingRounds: 0, enumeration: 0 };
    const before = allocate(problem, clock, null, search);
    const hasty = allocate(problem, clock, prover, { ...search, proofMs: 100 });
    const patient = allocate(problem, clock, prover);
    if (!before.found || !hasty.found || !patient.found) throw new Error('refused');
    expect(hasty.bound).toBeGreaterThanOrEqual(before.bound);
    expect(hasty.bound).toBeLessThanOrEqual(patient.objective);
    expect(hasty.objective).toBeGreaterThanOrEqual(patient.bound);
    expect(faultsOfPlan(problem, hasty.plan)).toEqual([]);
  });
});
