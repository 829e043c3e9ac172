/** An ISO 8601 date to the precision it is known: `2024`, `2024-07` or `2024-07-05`. */
export type IsoDate = string;

const pattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lastOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 31);

/** Whether the text is a real calendar date, month or year. */
export function isIsoDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return day <= lastOf(year, month);
}

/** Whether the text is a real calendar day. */
export const isIsoDay = (text: string): boolean => text.length === 10 && isIsoDate(text);

/** The earliest day the date can mean. */
export function firstDay(date: IsoDate): string {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** The latest day the date can mean. */
export function lastDay(date: IsoDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${lastOf(year, month)}`;
}
