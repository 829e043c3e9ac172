import type { Ask } from './keep-answered.ts';

/**
 * The same desk with a memory: a question that says the same as one of the last `most` is answered from it. For
 * answers of a second or more that depend on little, such as the lanes under a set of closures. Only answers are
 * kept, no failures.
 */
export function rememberAnswers<Question, Answer>(
  ask: Ask<Question, Answer>,
  most = 12,
): Ask<Question, Answer> {
  const answers = new Map<string, Answer>();
  return async (question, options) => {
    const key = JSON.stringify(question);
    const known = answers.get(key) ?? (await ask(question, options));
    answers.delete(key);
    answers.set(key, known);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return known;
  };
}
