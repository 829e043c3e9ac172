import { Cancelled, type Engine, type FromWorker, type Solver, type ToWorker } from './engine.ts';

/** The part of a worker's global scope that the conversation needs. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: { data: never }) => void) | null;
}

/** So long a question may keep the others waiting before it lets them in, milliseconds. */
const sliceMs = 10;

/** The worker's side of the conversation. */
export function serve<Base, Question, Answer>(
  engine: Engine<Base, Question, Answer>,
  port: Port = globalThis as unknown as Port,
): void {
  let solver: Promise<Solver<Question, Answer>> | null = null;
  const cancelled = new Set<number>();
  const reply = (message: FromWorker<Answer>) => port.postMessage(message);

  const solve = async (ticket: number, question: Question): Promise<void> => {
    try {
      if (!solver) throw new Error('asked before it was prepared');
      const solveOne = await solver;
      refuseIf(cancelled.has(ticket));
      let since = performance.now();
      const answer = await solveOne(question, {
        progress: (done) => reply({ say: 'progress', ticket, done }),
        pause: async () => {
          if (performance.now() - since < sliceMs) return;
          await nextTask();
          since = performance.now();
          refuseIf(cancelled.has(ticket));
        },
      });
      reply({ say: 'answer', ticket, answer });
    } catch (error) {
      if (!(error instanceof Cancelled)) reply({ say: 'failure', ticket, message: messageOf(error) });
    } finally {
      cancelled.delete(ticket);
    }
  };

  port.onmessage = ({ data }: { data: ToWorker<Base, Question> }) => {
    switch (data.say) {
      case 'prepare':
        solver = Promise.resolve(engine.prepare(data.base));
        // The failure reaches the asker through the first question; it must not count as unhandled until then.
        solver.catch(() => {});
        break;
      case 'solve':
        void solve(data.ticket, data.question);
        break;
      case 'cancel':
        cancelled.add(data.ticket);
        break;
    }
  };
}

function refuseIf(isCancelled: boolean): void {
  if (isCancelled) throw new Cancelled();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** After the messages that have already arrived. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
