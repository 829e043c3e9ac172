import { describe, expect, it } from 'vitest';
import { moved, withColumn } from '#features/table/column-choice.ts';
import { fileNameOf } from '#features/table/file-name.ts';

describe('choosing columns', () => {
  it('adds at the end, takes away, and moves by one', () => {
    expect(withColumn(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
    expect(withColumn(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['korea', 'korea.csv'],
    ['korea.csv', 'korea.csv'],
    ['Korea.CSV', 'Korea.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a/b:c', 'a-b-c.csv'],
    ['  ', 'usual.csv'],
    ['', 'usual.csv'],
    ['韓国 2026', '韓国 2026.csv'],
  ])('%j becomes %s', (typed, name) => {
    expect(fileNameOf(typed, '.csv', 'usual')).toBe(name);
  });
});
