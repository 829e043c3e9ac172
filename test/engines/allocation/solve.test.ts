import { describe, expect, it } from 'vitest';
import type { AllocationQuestion } from '#engines/allocation/contract.ts';
import { loadHighs } from '#engines/allocation/load-highs.ts';
import { allocationWith } from '#engines/allocation/solve.ts';
import { madeUpProblem } from './problems.ts';

describe('the engine', () => {
  const tight = madeUpProblem({ ships: 30, docks: 5, horizonDays: 52, seed: 1 });

  async function ask(question: AllocationQuestion, pause: () => Promise<void> = () => Promise.resolve()) {
    let loads = 0;
    const heard: number[] = [];
    const engine = allocationWith(() => {
      loads++;
      return loadHighs();
    });
    const solver = await engine.prepare(null);
    const answer = await solver(question, { progress: (done) => heard.push(done), pause });
    return { answer, loads, heard };
  }

  it('loads HiGHS only for a proof it can’t do without', async () => {
    const slack = madeUpProblem({ ships: 5, docks: 30, horizonDays: 52, seed: 1 });
    const easy = await ask({ ask: 'plan', problem: slack });
    expect([easy.loads, easy.answer]).toMatchObject([0, { found: true, proof: 'optimal' }]);
    const effort = { pricingRounds: 30, improvingRounds: 64, enumeration: 0, proofMs: 200 };
    const hard = await ask({ ask: 'plan', problem: tight, effort });
    expect(hard.loads).toBe(1);
    expect(hard.heard.length).toBeGreaterThan(1);
    expect(hard.heard.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('stops at the next pause when the asker leaves', async () => {
    let pauses = 0;
    const leave = () => {
      if (++pauses === 3) return Promise.reject(new Error('left'));
      return Promise.resolve();
    };
    await expect(ask({ ask: 'plan', problem: tight }, leave)).rejects.toThrow('left');
    expect(pauses).toBe(3);
  });

  it('counts coalitions, and hands faults back as an answer', async () => {
    const problem = madeUpProblem({ ships: 6, docks: 4, horizonDays: 52, seed: 1, countries: ['US', 'JP'] });
    const question = { ask: 'contribution', problem, home: ['US'], candidates: [] } as const;
    expect((await ask({ ...question, partners: ['JP'] })).answer).toMatchObject({ found: true });
    expect((await ask({ ...question, partners: [] })).answer).toMatchObject({ faults: [{ code: 'nobody' }] });
  });
});
