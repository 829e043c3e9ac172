import type { AllocationQuestion, AnswerTo } from '#engines/allocation/index.ts';
import { keepAnswered } from '#workspace/ask/keep-answered.ts';
import { openOnce } from '#workspace/ask/open-once.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

/** A drag of a bar is asked about once it rests. */
const restMs = 150;
/** While HiGHS proves, its worker hears nothing: one that keeps a newer question waiting is let go. */
const patienceMs = 400;

/** Hires the planner at the first question about the fleet, and keeps all such questions answered from then on. */
export function planTheFleet({ workspace, readings }: Workplace): void {
  // One worker each: a proof of one must not keep the other waiting.
  keepAnswered(workspace, 'plan', fleetReadings(readings).planQuestion, asker(), restMs);
  const crew = Array.from({ length: Math.min(mostWorkers, navigator.hardwareConcurrency || 1) }, asker);
  keepAnswered(
    workspace,
    'contribution',
    fleetReadings(readings).contributionQuestion,
    async (question, options) =>
      (await import('#engines/allocation/pool.ts')).contributionInPool(crew, question, options),
    restMs,
  );
}

/** One for each case of repair days. */
const mostWorkers = 3;

function asker() {
  const open = openOnce(async () => (await import('#engines/allocation/index.ts')).openAllocationDesk());
  return async <Question extends AllocationQuestion>(
    question: Question,
    options: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
  ): Promise<AnswerTo<Question>> => {
    const desk = await open();
    let lastHeard = performance.now();
    const isDeaf = () => performance.now() - lastHeard > patienceMs;
    const leave = () => {
      if (isDeaf()) desk.close();
    };
    options.signal.addEventListener('abort', leave, { once: true });
    try {
      return await desk.ask(question, {
        signal: options.signal,
        progress: (done) => {
          lastHeard = performance.now();
          options.progress(done);
        },
      });
    } finally {
      options.signal.removeEventListener('abort', leave);
    }
  };
}
