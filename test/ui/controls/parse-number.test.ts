import { expect, it } from 'vitest';
import { parseNumber } from '#ui/controls/parse-number.ts';

it.each([
  ['', null],
  ['  ', null],
  ['12', 12],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['1,234', 1234],
  ['41,000', 41_000],
  ['1,234.5', 1234.5],
  ['1 234', 1234],
  ['1\u202F234,5', 1234.5],
  ['−3', -3],
  ["1'200", 1200],
  ['1’200', 1200],
  ['1,234,567.5', 1_234_567.5],
  ['1,234.', 1234],
  [' 1,200 ', 1200],
  ['.5', 0.5],
  ['12.', 12],
])('"%s" is %s', (text, value) => expect(parseNumber(text)).toBe(value));

it.each(['abc', '12x', '12 m', '1_200', '1,234,', '1.2.3', '1,2,3', '--1', '1e5', '∞', '0x10'])(
  '"%s" is no number',
  (text) => expect(parseNumber(text)).toBeNaN(),
);
