export { answerAtHand, type AtHand } from './at-hand.ts';
import type { AskOptions, Engine } from '../runtime/engine.ts';
import { openDesk } from '../runtime/open-desk.ts';
import type { AnswerTo, RoutingAnswer, RoutingBase, RoutingQuestion } from './contract.ts';

export type * from './contract.ts';
export { gateOf } from './gate-of.ts';
export { regionAt } from './region-at.ts';

/** Where routes are asked for. Every answer is of the kind of its question, or says why there is none. */
export interface RoutingDesk {
  /** Rejects only when the asker leaves (`signal`), the desk is closed, or the worker or the graph is broken. */
  readonly ask: <Question extends RoutingQuestion>(
    question: Question,
    options?: AskOptions,
  ) => Promise<AnswerTo<Question>>;
  readonly close: () => void;
}

/** The page needs the engine itself only where there are no workers. */
const routing: Engine<RoutingBase, RoutingQuestion, RoutingAnswer> = {
  name: 'routing',
  prepare: async (base) => (await import('./solve.ts')).routing.prepare(base),
};

/** Opens a desk with a worker of its own, or in place where there are no workers (tests, command line). */
export function openRoutingDesk(base: RoutingBase): RoutingDesk {
  const hire =
    typeof Worker === 'undefined'
      ? null
      : () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'routing' });
  return openDesk<RoutingBase, RoutingQuestion, RoutingAnswer>(routing, base, hire) as RoutingDesk;
}
