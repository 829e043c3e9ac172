import { firstDay, lastDay, type IsoDate } from '#domain/time/iso-date.ts';

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

/** A day on the scale of years: `2026-07-02` is 2026.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = dayNumber(year, 1, 1);
  return year + (dayNumber(year, month, date) - start) / (dayNumber(year + 1, 1, 1) - start);
}

/** A date known to a month or a year, as the year its first day falls on; null stays null. */
export const startYear = (date: IsoDate | null): number | null =>
  date === null ? null : yearOf(firstDay(date));

/** The end of the last day a date can mean. */
export const endYear = (date: IsoDate | null): number | null =>
  date === null ? null : yearOf(lastDay(date)) + 1 / 365;
