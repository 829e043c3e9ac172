import { isIsoDay } from '#domain/time/iso-date.ts';

/** A day in numbers whichever way, for a regular expression: `2026-03-01`, `1.3.2026`, `03/01/2026`. */
export const writtenDay = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)`;

const two = (value: string) => value.padStart(2, '0');

/** `2026-3-1` as an ISO day; other writings as they are. */
export const isoWhereYearFirst = (text: string): string => {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${two(month)}-${two(day)}`;
};

/** ISO days that a day in another writing can be: two where month and day can be either, none where it is no day. */
export function daysMeantBy(text: string): readonly string[] {
  const [first = '', second = '', third = ''] = text.split(/[-/.]/);
  const read =
    first.length === 4
      ? [[first, second, third]]
      : [
          [third, second, first],
          [third, first, second],
        ];
  const days = read.map(([year = '', month = '', day = '']) => `${year}-${two(month)}-${two(day)}`);
  return [...new Set(days)].filter(isIsoDay);
}
