import { describe, expect, it } from 'vitest';
import { waysOf } from '#engines/allocation/ways.ts';

describe('ways', () => {
  const here = { id: 'here', position: [1, 2] as const };
  const lost = { id: 'lost', position: null };

  it('ask for transit only where nothing bars, and keep the reasons', () => {
    const asked: string[] = [];
    const docks = ['a', 'b', 'c'].map((id) => ({ id, position: here.position }));
    const answer = waysOf(
      [here],
      docks,
      (_, { id }) => {
        asked.push(id);
        return id === 'b' ? 'no-route' : 4;
      },
      (_, { id }) => (id === 'a' ? 'too-short' : null),
    );
    expect(answer).toEqual({
      found: true,
      ways: [[{ because: 'too-short' }, { because: 'no-route' }, { transitDays: 4 }]],
    });
    expect(asked).toEqual(['b', 'c']);
  });

  it('refuse a ship or dock without a position', () => {
    const answer = waysOf(
      [here, lost],
      [{ ...lost, id: 'nowhere' }],
      () => 1,
      () => null,
    );
    expect(answer.found || answer.faults.map(({ code, where }) => [code, where])).toEqual([
      ['no-position', 'lost'],
      ['no-position', 'nowhere'],
    ]);
  });
});
