import { describe, expect, it } from 'vitest';
import { Cancelled, type Engine } from '#engines/runtime/engine.ts';
import { openDesk } from '#engines/runtime/open-desk.ts';
import { serve, type Port } from '#engines/runtime/serve.ts';

/** Counts to a number, resting after each; a millisecond each for numbers over a hundred thousand. Zero breaks it. */
const counter: Engine<number, number, string> = {
  name: 'counter',
  prepare:
    (base) =>
    async (to, { progress, pause }) => {
      if (to === 0) throw new Error('nothing to count');
      for (let left = to - 100_000; left > 0; left--) {
        for (const until = performance.now() + 1; performance.now() < until;);
        await pause();
      }
      if (to > 100_000) return `${base}+${to}`;
      for (let count = 1; count <= to; count++) {
        progress(count / to);
        await pause();
      }
      return `${base}+${to}`;
    },
};

/** A worker's two ends in one thread: messages are copied and arrive in a later task. */
class StubWorker {
  static hired: StubWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isTerminated = false;
  readonly #inside: Port = {
    onmessage: null,
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      setTimeout(() => this.isTerminated || this.onmessage?.({ data }), 0);
    },
  };

  constructor() {
    StubWorker.hired.push(this);
    serve(counter, this.#inside);
  }

  postMessage(message: unknown): void {
    const data = structuredClone(message) as never;
    setTimeout(() => this.isTerminated || this.#inside.onmessage?.({ data }), 0);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const hire = () => {
  StubWorker.hired = [];
  return openDesk(counter, 7, () => new StubWorker() as unknown as Worker);
};

describe.each([
  ['with a worker', hire],
  ['in place', () => openDesk(counter, 7, null)],
])('a desk %s', (_, open) => {
  it('answers, telling how far it is', async () => {
    const heard: number[] = [];
    expect(await open().ask(4, { progress: (done) => heard.push(done) })).toBe('7+4');
    expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('names the engine that failed, and stays open', async () => {
    const desk = open();
    await expect(desk.ask(0)).rejects.toThrow('counter: nothing to count');
    expect(await desk.ask(1)).toBe('7+1');
  });

  it('answers a short question while a long one is at work', async () => {
    const desk = open();
    const answered: string[] = [];
    const long = desk.ask(100_400).then((answer) => answered.push(answer));
    await desk.ask(1).then((answer) => answered.push(answer));
    await long;
    expect(answered).toEqual(['7+1', '7+100400']);
  });

  it('drops a question whose asker leaves', async () => {
    const desk = open();
    const leaving = new AbortController();
    const asked = desk.ask(1000, { signal: leaving.signal, progress: () => leaving.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(await desk.ask(2)).toBe('7+2');
  });
});

describe('a desk with a worker', () => {
  it('hires at the first question and keeps the worker', async () => {
    const desk = hire();
    expect(StubWorker.hired).toHaveLength(0);
    await Promise.all([desk.ask(1), desk.ask(2)]);
    expect(StubWorker.hired).toHaveLength(1);
  });

  it('refuses what is open when the worker crashes, and hires another', async () => {
    const desk = hire();
    const asked = desk.ask(1000);
    StubWorker.hired[0]?.onerror?.({ message: 'out of memory' });
    await expect(asked).rejects.toThrow('counter: out of memory');
    expect(await desk.ask(3)).toBe('7+3');
    expect(StubWorker.hired).toHaveLength(2);
  });

  it('lets the worker go when it is closed', async () => {
    const desk = hire();
    const asked = desk.ask(1000);
    desk.close();
    await expect(asked).rejects.toBeInstanceOf(Cancelled);
    expect(StubWorker.hired[0]?.isTerminated).toBe(true);
  });
});
