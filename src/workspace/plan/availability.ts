import type { YardFit } from '#domain/fit/fit.ts';
import { formatValue } from '#domain/measure/format.ts';
import type { Known } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';
import { waitAt, type Calendars, type Wait } from '#domain/shortlist/availability.ts';
import type { DaysBySea } from '#domain/shortlist/criteria.ts';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import type { Document } from '../document/document.ts';

/** How long a ship that comes to a yard waits for a dock, as far as the fleet has booked or closed it. */
export type WaitFor = (fit: YardFit, days: DaysBySea) => Wait | null;

/** Ships sail on the as-of date, day 0 of the fleet: the work begins when they are there, and not before `start`. */
export function waitBy(
  { outages, closed }: Pick<Document['fleet'], 'outages' | 'closed'>,
  asOf: string,
  start: string,
  days: number | null,
): WaitFor {
  const calendars: Calendars = { bookings: outages, closed };
  const startDay = daysBetween(asOf, start);
  if (outages.length === 0 && closed.length === 0) return () => null;
  return (fit, atSea) =>
    waitAt(fit, calendars, {
      fromDay: Math.max(startDay, typeof atSea === 'number' ? Math.ceil(atSea) : 0),
      days,
    });
}

/** Which dock is free when, of those whose days are known. */
export function freeFact(
  { least, most, dock, freeDay, readyDay }: Wait,
  asOf: string,
  days: number | null,
): Known<string> {
  return {
    value:
      freeDay === Infinity
        ? `${dock.name} closed`
        : `${dock.name} free ${freeDay > readyDay ? 'from' : 'on'} ${addDays(asOf, Math.ceil(freeDay))}`,
    sources: [userInput],
    confidence: 'low',
    asOf: null,
    note: [
      `by what the fleet has booked and closed${days === null ? '' : ` for work of ${formatValue(days, 'd')}`}`,
      'counted from the start of the job, or from her arrival when that is later: she sails on the as-of date',
      ...(days === null ? ['the length of the work is not given'] : []),
      ...(least === most ? [] : ['what is not known may move it']),
    ].join('; '),
  };
}
