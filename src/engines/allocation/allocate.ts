import { type Allocation, answerOf } from './answer.ts';
import { compile } from './instance.ts';
import type { AllocationProblem } from './problem.ts';
import type { Prover } from './prover.ts';
import { type Clock, defaultEffort, type Effort, prove, search } from './search.ts';

/** Asks for HiGHS only when a proof is lacking: its WebAssembly weighs 1.2 MB. */
export type NeedsProver = 'prover';

/**
 * Who takes which ship, and when, so that the fewest weighted fleet-days are lost. Yields how much is done, from 0 to 1,
 * and may be left at any yield; `'prover'` is yielded once when HiGHS could still prove or better the plan: answer it
 * with a prover, or with nothing to go without.
 */
export function* allocationOf(
  problem: AllocationProblem,
  clock: Clock,
  effort: Effort = defaultEffort,
  heard?: (gap: number) => void,
): Generator<number | NeedsProver, Allocation, Prover | null | undefined> {
  const compiled = compile(problem);
  if (!compiled.found) return compiled;
  const { instance } = compiled;
  let findings = yield* search(instance, effort, clock);
  if (!findings.isOptimal && effort.proofMs > 0) {
    const prover = yield 'prover';
    if (prover) findings = prove(instance, findings, prover, effort.proofMs, clock, heard);
  }
  return answerOf(problem, instance, findings);
}

/** The same in one go, with a prover that is loaded already or without one. */
export function allocate(
  problem: AllocationProblem,
  clock: Clock,
  prover: Prover | null = null,
  effort: Effort = defaultEffort,
): Allocation {
  const steps = allocationOf(problem, clock, effort);
  let step = steps.next();
  while (!step.done) step = steps.next(step.value === 'prover' ? prover : null);
  return step.value;
}
