import type { Computed, State, Workspace } from '../store/workspace.ts';
import type { Answered } from './answer.ts';

/** What the app needs of an engine's desk to keep a question answered. */
export type Ask<Question, Answer> = (
  question: Question,
  options: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
) => Promise<Answer>;

type QuestionOf<Key extends keyof Computed> = NonNullable<Computed[Key]>['question'];
type AnswerOf<Key extends keyof Computed> = NonNullable<NonNullable<Computed[Key]>['answer']>;

/**
 * Keeps a question of the state answered: asks when the question becomes another object, drops the one before, and
 * writes the answer to `computed`. No component waits for an engine. Clearing the answer asks once more.
 * A question that changes again within `restMs` is not asked: for answers too dear to follow a drag.
 * Returns how to stop.
 */
export function keepAnswered<Key extends keyof Computed>(
  workspace: Workspace,
  key: Key,
  questionOf: (state: State) => QuestionOf<Key> | null,
  ask: Ask<QuestionOf<Key>, AnswerOf<Key>>,
  restMs = 0,
): () => void {
  const { store } = workspace;
  let asked: QuestionOf<Key> | null = null;
  let leaving: AbortController | null = null;

  const write = (answered: Answered<QuestionOf<Key>, AnswerOf<Key>> | null) =>
    workspace.compute(key, answered as Computed[Key]);

  const put = async (question: QuestionOf<Key>, { signal }: AbortController) => {
    const before = store.getState().computed[key] as Answered<QuestionOf<Key>, AnswerOf<Key>> | null;
    const standing = {
      question,
      answer: null,
      earlier: before && (before.answer ?? before.earlier),
      progress: 0,
      failure: null,
    };
    write(standing);
    try {
      if (restMs > 0 && before) await rest(restMs);
      if (signal.aborted) return;
      const answer = await ask(question, {
        signal,
        progress: (done) => {
          if (!signal.aborted) write({ ...standing, progress: done });
        },
      });
      if (!signal.aborted) write({ ...standing, answer, earlier: null, progress: 1 });
    } catch (problem) {
      if (!signal.aborted)
        write({
          ...standing,
          earlier: null,
          failure: problem instanceof Error ? problem.message : String(problem),
        });
    }
  };

  const follow = () => {
    const question = questionOf(store.getState());
    const isCleared = question !== null && store.getState().computed[key] === null;
    if (question === asked && !isCleared) return;
    asked = question;
    leaving?.abort();
    leaving = null;
    if (question === null) {
      write(null);
      return;
    }
    leaving = new AbortController();
    void put(question, leaving);
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    leaving?.abort();
  };
}

const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
