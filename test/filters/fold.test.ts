import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#filters/fold.ts';

describe('folding text', () => {
  it.each([
    ['Ōminato', 'ominato'],
    ['Đà Nẵng', 'da nang'],
    ['Kongsberg Sjøkrigsskole', 'kongsberg sjokrigsskole'],
    ['Straße', 'strasse'],
    ['Pearl Harbor–Hickam', 'pearl harbor-hickam'],
    ['Pu‘uloa', "pu'uloa"],
    ['İZMİR', 'izmir'],
    ['ＵＬＳＡＮ', 'ulsan'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('finds a name in another script however it is composed', () => {
    expect(fold('横須賀'.normalize('NFD'))).toBe(fold('横須賀'));
    expect(fold('거제조선소').includes(fold('거제'.normalize('NFD')))).toBe(true);
  });

  it('does not change what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
