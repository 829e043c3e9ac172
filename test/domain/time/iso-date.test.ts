import { describe, expect, it } from 'vitest';
import { firstDay, isIsoDate, isIsoDay, lastDay } from '#domain/time/iso-date.ts';

describe('dates', () => {
  it.each(['2024', '2024-07', '2024-07-05', '2024-02-29', '2000-02-29'])('%s is one', (text) =>
    expect(isIsoDate(text)).toBe(true),
  );
  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-7-5',
    '2024-07-05T00:00',
  ])('"%s" is none', (text) => expect(isIsoDate(text)).toBe(false));
  it('a day is a whole date', () => {
    expect(isIsoDay('2024-07-05')).toBe(true);
    expect(isIsoDay('2024-07')).toBe(false);
  });
});

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-06', '2024-06-01', '2024-06-30'],
  ['2024-06-15', '2024-06-15', '2024-06-15'],
])('%s can mean %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
