import { describe, expect, it } from 'vitest';
import { coalitionEffort } from '#engines/allocation/coalitions.ts';
import { caseOf, contributionOf } from '#engines/allocation/contribution.ts';
import { type AskCase, contributionInPool } from '#engines/allocation/pool.ts';
import { finish } from '#engines/allocation/search.ts';
import { madeUpProblem } from './problems.ts';

const stopped = () => 0;
const partners = ['JP', 'KR', 'AU'];
const question = {
  problem: madeUpProblem({ ships: 6, docks: 6, horizonDays: 60, seed: 4, countries: ['US', ...partners] }),
  home: ['US'],
  partners,
  candidates: [],
};
const asked: string[] = [];
const worker: AskCase = async ({ of, repairCase, effort }) => {
  asked.push(`${repairCase} ${effort?.proofMs}`);
  await Promise.resolve();
  return finish(caseOf(of, repairCase, stopped, null, { ...coalitionEffort, proofMs: 0 }));
};
const options = { signal: new AbortController().signal, progress: () => {} };

describe('what partners add, in a pool', () => {
  it.each([1, 2, 3, 5])('is what one worker finds: %i workers', async (count) => {
    asked.length = 0;
    const crew = Array.from({ length: count }, () => worker);
    const answer = await contributionInPool(
      crew,
      { ask: 'contribution', ...question, effort: { proofMs: 600 } },
      options,
    );
    expect(answer).toEqual(finish(contributionOf(question, stopped)));
    const share = { 1: 200, 2: 300, 3: 600, 5: 600 }[count];
    expect(asked.toSorted()).toEqual([`high ${share}`, `likely ${share}`, `low ${share}`]);
  });

  it('is refused once, with the faults', async () => {
    const nobody = { ask: 'contribution' as const, ...question, partners: [] };
    expect(await contributionInPool([worker, worker], nobody, options)).toEqual(
      finish(contributionOf({ ...question, partners: [] }, stopped)),
    );
  });
});
