import type { CaseFound, CaseQuestion, Contribution, PartnersQuestion } from './contract.ts';
import { sumUp } from './contribution.ts';
import type { Refused } from './fault.ts';
import { repairCases, type RepairCase } from './problem.ts';

/** One worker of a pool. */
export type AskCase = (
  question: CaseQuestion,
  options: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
) => Promise<CaseFound | Refused>;

/** Likely first: it takes no longer than the others, and most is read from it. */
const inOrder: readonly RepairCase[] = ['likely', 'low', 'high'];

/**
 * What partners add, the cases of repair days shared out among the workers of a pool. Each case has its share of the time
 * for proofs, so that all are done in that time whatever the number of workers.
 */
export async function contributionInPool(
  workers: readonly AskCase[],
  { problem, home, partners, candidates, effort }: PartnersQuestion,
  options: Parameters<AskCase>[1],
): Promise<Contribution> {
  const of = { problem, home, partners, candidates };
  const waiting = [...inOrder];
  const answers: (CaseFound | Refused)[] = [];
  const done = new Map<RepairCase, number>();
  const crew = workers.slice(0, repairCases.length);
  const turns = Math.ceil(repairCases.length / Math.max(1, crew.length));
  const work = async (ask: AskCase) => {
    for (let repairCase = waiting.shift(); repairCase; repairCase = waiting.shift()) {
      const own = repairCase;
      const question: CaseQuestion = {
        ask: 'contribution-case',
        of,
        repairCase: own,
        effort: {
          ...effort,
          ...(effort?.proofMs === undefined ? {} : { proofMs: effort.proofMs / turns }),
        },
      };
      // A worker takes the next case when it is through with one.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask(question, {
        signal: options.signal,
        progress: (share) => {
          done.set(own, share);
          options.progress([...done.values()].reduce((sum, each) => sum + each, 0) / repairCases.length);
        },
      });
      done.set(own, 1);
      answers.push(answer);
    }
  };
  await Promise.all(crew.map(work));
  return sumUp(of, answers);
}
