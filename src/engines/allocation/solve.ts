import type { Engine, Work } from '../runtime/engine.ts';
import { allocationOf } from './allocate.ts';
import { coalitionEffort } from './coalitions.ts';
import type {
  Allocation,
  AllocationAnswer,
  AllocationBase,
  AllocationQuestion,
  CaseQuestion,
  Contribution,
  PartnersQuestion,
  PlanQuestion,
} from './contract.ts';
import { caseOf, contributionOf } from './contribution.ts';
import type { Prover } from './prover.ts';
import { defaultEffort } from './search.ts';

/** Fetches HiGHS. Asked for at most once, and only when a proof needs it. */
export type LoadProver = () => Promise<Prover>;

const clock = () => performance.now();

export function allocationWith(
  load: LoadProver,
): Engine<AllocationBase, AllocationQuestion, AllocationAnswer> {
  let loading: Promise<Prover> | null = null;
  const prover = () =>
    (loading ??= load().catch((problem: unknown) => {
      loading = null;
      throw problem;
    }));
  return {
    name: 'allocation',
    prepare: () => (question, work) =>
      question.ask === 'plan'
        ? plan(question, work, prover)
        : question.ask === 'contribution-case'
          ? oneCase(question, work, prover)
          : contribute(question, work, prover),
  };
}

/** Without a network HiGHS may not be to be had: the plan then comes without its proof, and says so by its gap. */
const orNone = (load: LoadProver): Promise<Prover | null> => load().catch(() => null);

async function plan(question: PlanQuestion, work: Work, prover: LoadProver): Promise<Allocation> {
  const effort = { ...defaultEffort, ...question.effort };
  const steps = allocationOf(question.problem, clock, effort, (gap) =>
    work.progress(1 - Math.min(1, gap) / 10),
  );
  let step = steps.next();
  while (!step.done) {
    if (step.value === 'prover') {
      const loaded = await orNone(prover);
      await work.pause();
      step = steps.next(loaded);
    } else {
      work.progress(step.value);
      await work.pause();
      step = steps.next();
    }
  }
  return step.value;
}

async function contribute(question: PartnersQuestion, work: Work, prover: LoadProver): Promise<Contribution> {
  const effort = { ...coalitionEffort, ...question.effort };
  const loaded = effort.proofMs > 0 ? await orNone(prover) : null;
  return inSteps(contributionOf(question, clock, loaded, effort), work);
}

async function oneCase({ of, repairCase, effort: given }: CaseQuestion, work: Work, prover: LoadProver) {
  const effort = { ...coalitionEffort, ...given };
  const loaded = effort.proofMs > 0 ? await orNone(prover) : null;
  return inSteps(caseOf(of, repairCase, clock, loaded, effort), work);
}

async function inSteps<Answer>(steps: Generator<number, Answer>, work: Work): Promise<Answer> {
  let step = steps.next();
  while (!step.done) {
    work.progress(step.value);
    await work.pause();
    step = steps.next();
  }
  return step.value;
}
