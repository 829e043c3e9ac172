import {
  type AskOptions,
  Cancelled,
  type Desk,
  type Engine,
  type FromWorker,
  type ToWorker,
} from './engine.ts';

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
  readonly progress: ((done: number) => void) | undefined;
}

/** The page's side. With no worker to hire (tests, command line) it solves in place. */
export function openDesk<Base, Question, Answer>(
  engine: Engine<Base, Question, Answer>,
  base: Base,
  hire: (() => Worker) | null,
): Desk<Question, Answer> {
  return hire ? deskWithWorker(engine, base, hire) : deskInPlace(engine, base);
}

function deskInPlace<Base, Question, Answer>(
  engine: Engine<Base, Question, Answer>,
  base: Base,
): Desk<Question, Answer> {
  const solver = Promise.resolve().then(() => engine.prepare(base));
  solver.catch(() => {});
  return {
    ask: async (question, { signal, progress }: AskOptions = {}) => {
      signal?.throwIfAborted();
      const solve = await named(engine.name, solver);
      const pause = async () => {
        await Promise.resolve();
        signal?.throwIfAborted();
      };
      const answer = await named(
        engine.name,
        Promise.resolve().then(() => solve(question, { progress: progress ?? (() => {}), pause })),
      );
      signal?.throwIfAborted();
      return answer;
    },
    close: () => {},
  };
}

/** The worker is hired at the first question and again after a crash. */
function deskWithWorker<Base, Question, Answer>(
  engine: Engine<Base, Question, Answer>,
  base: Base,
  hire: () => Worker,
): Desk<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let lastTicket = 0;

  const send = (message: ToWorker<Base, Question>) => worker?.postMessage(message, []);

  const dismiss = (reason: unknown) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const hear = ({ data }: MessageEvent<FromWorker<Answer>>) => {
    const asker = waiting.get(data.ticket);
    if (!asker) return;
    if (data.say === 'progress') {
      asker.progress?.(data.done);
      return;
    }
    waiting.delete(data.ticket);
    if (data.say === 'answer') asker.resolve(data.answer);
    else asker.reject(new Error(`${engine.name}: ${data.message}`));
  };

  const employ = () => {
    if (worker) return;
    worker = hire();
    worker.onmessage = hear;
    worker.onerror = ({ message }) => dismiss(new Error(`${engine.name}: ${message}`));
    send({ say: 'prepare', base });
  };

  return {
    ask: (question, { signal, progress }: AskOptions = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        employ();
        const ticket = ++lastTicket;
        const leave = () => {
          if (!waiting.delete(ticket)) return;
          send({ say: 'cancel', ticket });
          reject(signal?.reason);
        };
        const settled = () => signal?.removeEventListener('abort', leave);
        waiting.set(ticket, {
          resolve: (answer) => {
            settled();
            resolve(answer);
          },
          reject: (reason) => {
            settled();
            reject(reason);
          },
          progress,
        });
        signal?.addEventListener('abort', leave);
        send({ say: 'solve', ticket, question });
      }),
    close: () => dismiss(new Cancelled(`${engine.name}: the desk is closed`)),
  };
}

/** The same failure as from a worker: it says which engine failed. */
async function named<Value>(name: string, promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && error.name !== 'AbortError')
      throw new Error(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
