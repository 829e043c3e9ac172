import { describe, expect, it } from 'vitest';
import { rememberAnswers } from '#workspace/ask/remember-answers.ts';

const options = { signal: new AbortController().signal, progress: () => {} };

function aDesk(most: number) {
  const asked: string[] = [];
  const ask = rememberAnswers((question: { readonly closed: string }) => {
    asked.push(question.closed);
    return question.closed === 'broken'
      ? Promise.reject(new Error('no'))
      : Promise.resolve({ to: question.closed });
  }, most);
  return { asked, ask: (closed: string) => ask({ closed }, options) };
}

describe('a desk with a memory', () => {
  it('is asked once for questions that say the same, and gives the very same answer', async () => {
    const { asked, ask } = aDesk(3);
    expect(await ask('malacca')).toBe(await ask('malacca'));
    expect(asked).toEqual(['malacca']);
  });

  it('forgets what was used longest ago', async () => {
    const { asked, ask } = aDesk(2);
    for (const closed of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(closed);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps no failure', async () => {
    const { asked, ask } = aDesk(2);
    await expect(ask('broken')).rejects.toThrow('no');
    await expect(ask('broken')).rejects.toThrow('no');
    expect(asked).toHaveLength(2);
  });
});
