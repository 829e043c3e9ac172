/*
 * Days of the proleptic Gregorian calendar as whole numbers, without a clock. After Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */

const floorDiv = (a: number, b: number) => Math.floor(a / b);

/** Number of an ISO day: 0 is 1970-01-01. */
export function dayNumber(day: string): number {
  const [y = 0, month = 1, date = 1] = day.split('-').map(Number);
  const year = month <= 2 ? y - 1 : y;
  const era = floorDiv(year, 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** The ISO day of a number, for years 0 to 9999. */
export function isoDay(number: number): string {
  const shifted = number + 719_468;
  const era = floorDiv(shifted, 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36_524) - floorDiv(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const shiftedMonth = floorDiv(5 * dayOfYear + 2, 153);
  const date = dayOfYear - floorDiv(153 * shiftedMonth + 2, 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

export const addDays = (day: string, days: number): string => isoDay(dayNumber(day) + days);

/** Days from one ISO day to another; negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The same date some months on (or back), or the last of that month where it has no such date. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const first = dayNumber(`${padded(floorDiv(count, 12), 4)}-${padded((count % 12) + 1, 2)}-01`);
  const next = dayNumber(`${padded(floorDiv(count + 1, 12), 4)}-${padded(((count + 1) % 12) + 1, 2)}-01`);
  return isoDay(Math.min(first + date - 1, next - 1));
}
