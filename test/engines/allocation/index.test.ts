import { expect, it } from 'vitest';
import { openAllocationDesk } from '#engines/allocation/index.ts';
import { madeUpProblem } from './problems.ts';

it('answers at a desk, each question in its kind, and lets an asker leave', async () => {
  const desk = openAllocationDesk();
  const problem = madeUpProblem({ ships: 6, docks: 4, horizonDays: 52, seed: 1, countries: ['US', 'JP'] });
  const heard: number[] = [];
  const plan = await desk.ask({ ask: 'plan', problem }, { progress: (done) => heard.push(done) });
  expect(plan.found && plan.proof).toBe('optimal');
  const added = await desk.ask({
    ask: 'contribution',
    problem,
    home: ['US'],
    partners: ['JP'],
    candidates: [],
  });
  expect(added.found && added.partners.map(({ partner }) => partner)).toEqual(['JP']);
  const leaving = new AbortController();
  const hard = madeUpProblem({ ships: 60, docks: 12, horizonDays: 52, seed: 1, isCrowded: true });
  const asked = desk.ask(
    { ask: 'plan', problem: hard },
    { signal: leaving.signal, progress: () => leaving.abort() },
  );
  await expect(asked).rejects.toThrow(/abort/i);
  desk.close();
});
