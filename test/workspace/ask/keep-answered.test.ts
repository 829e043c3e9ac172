import { describe, expect, it, vi } from 'vitest';
import type { MatrixQuestion } from '#engines/routing/index.ts';
import { answerOrEarlier } from '#workspace/ask/answer.ts';
import { keepAnswered, type Ask } from '#workspace/ask/keep-answered.ts';
import { newDocument } from '#workspace/document/document.ts';
import { setVoyage } from '#workspace/edits/voyage.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { aWorld } from '../../fixtures/world.ts';

type Answer = Awaited<ReturnType<Ask<MatrixQuestion, never>>>;

const sameSea = { found: false, because: 'no-water' } as unknown as Answer;
const otherSea = { found: false, because: 'closed', where: [] } as unknown as Answer;

/** A question for each speed; and a desk that answers when the test says so. */
function aDesk() {
  const workspace = openWorkspace(aWorld(), newDocument({ asOf: '2026-11-22', theme: 'night' }));
  const questions = new Map<number, MatrixQuestion>();
  const asked: { signal: AbortSignal; answer: (answer: Answer) => void; fail: (problem: Error) => void }[] =
    [];
  const stop = keepAnswered(
    workspace,
    'hubs',
    ({ decided }) => {
      const { speedKn } = decided.now.voyage;
      if (speedKn === 1) return null;
      const question = questions.get(speedKn) ?? ({ ask: 'matrix', from: [] } satisfies MatrixQuestion);
      questions.set(speedKn, question);
      return question;
    },
    (_question, { signal }) =>
      new Promise((resolve, reject) => {
        asked.push({ signal, answer: resolve, fail: reject });
      }),
  );
  return {
    asked,
    stop,
    now: () => workspace.store.getState().computed.hubs,
    sail: (speedKn: number) => workspace.edit(setVoyage, { speedKn }),
    clear: () => workspace.compute('hubs', null),
  };
}

const settled = () => vi.waitFor(() => Promise.resolve());

describe('a question kept answered', () => {
  it('is asked at once, and its answer is kept', async () => {
    const desk = aDesk();
    expect(desk.now()).toMatchObject({ answer: null, failure: null });
    desk.asked[0]?.answer(sameSea);
    await settled();
    expect(desk.now()?.answer).toBe(sameSea);
    expect(desk.asked).toHaveLength(1);
  });

  it('gives way to the next; the answer before it is drawn meanwhile, and a late one is not believed', async () => {
    const desk = aDesk();
    desk.asked[0]?.answer(sameSea);
    await settled();
    desk.sail(20);
    expect(desk.now()).toMatchObject({ answer: null, earlier: sameSea });
    expect(answerOrEarlier(desk.now())).toBe(sameSea);
    desk.sail(25);
    expect(desk.asked[1]?.signal.aborted).toBe(true);
    desk.asked[2]?.answer(otherSea);
    await settled();
    desk.asked[1]?.answer(sameSea);
    await settled();
    expect(desk.now()?.answer).toBe(otherSea);
  });

  it('says why there is no answer, and is asked once more when cleared', async () => {
    const desk = aDesk();
    desk.asked[0]?.fail(new Error('the worker broke'));
    await settled();
    expect(desk.now()?.failure).toBe('the worker broke');
    desk.clear();
    desk.asked[1]?.answer(sameSea);
    await settled();
    expect(desk.now()?.answer).toBe(sameSea);
  });

  it('that is no longer asked has no answer', async () => {
    const desk = aDesk();
    desk.asked[0]?.answer(sameSea);
    await settled();
    desk.sail(1);
    expect(desk.now()).toBeNull();
    desk.sail(14);
    expect(desk.asked).toHaveLength(2);
    desk.stop();
    expect(desk.asked[1]?.signal.aborted).toBe(true);
  });
});
