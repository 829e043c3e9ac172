import { describe, expect, it } from 'vitest';
import { rememberPer } from '#workspace/derived/remember.ts';

describe('one answer for each key', () => {
  it('is worked out once, for nothing found too', () => {
    const asked: string[] = [];
    const nameOf = rememberPer(({ name }: { readonly name: string | null }) => {
      asked.push(String(name));
      return name;
    });
    const [ship, nobody] = [{ name: 'Schirra' }, { name: null }];
    expect([nameOf(ship), nameOf(nobody), nameOf(ship), nameOf(nobody)]).toEqual([
      'Schirra',
      null,
      'Schirra',
      null,
    ]);
    expect(asked).toEqual(['Schirra', 'null']);
  });
});
