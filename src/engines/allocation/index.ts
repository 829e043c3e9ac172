import type { AskOptions } from '../runtime/engine.ts';
import { openDesk } from '../runtime/open-desk.ts';
import type { AllocationAnswer, AllocationBase, AllocationQuestion, AnswerTo } from './contract.ts';
import { loadHighs } from './load-highs.ts';
import { allocationWith } from './solve.ts';

export type * from './contract.ts';

/** Where plans and contributions are asked for. A question that can't be put that way is answered with its faults. */
export interface AllocationDesk {
  /** Rejects only when the asker leaves (`signal`), the desk is closed, or the worker is broken. */
  readonly ask: <Question extends AllocationQuestion>(
    question: Question,
    options?: AskOptions,
  ) => Promise<AnswerTo<Question>>;
  readonly close: () => void;
}

/** Opens a desk with a worker of its own, or in place where there are no workers (tests, command line). */
export function openAllocationDesk(): AllocationDesk {
  const hire =
    typeof Worker === 'undefined'
      ? null
      : () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'allocation' });
  return openDesk<AllocationBase, AllocationQuestion, AllocationAnswer>(
    allocationWith(() => loadHighs()),
    null,
    hire,
  ) as AllocationDesk;
}
