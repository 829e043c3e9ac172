import type { Dock } from '#domain/facility/dock.ts';
import type { Known } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';
import { firstFreeDay } from '#domain/shortlist/availability.ts';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import type { Document } from '../document/document.ts';

/** When a dock is free for the job, as far as the fleet has booked or closed it; null where nothing is known of its days. */
export type Availability = (dock: Dock) => Known<string> | null;

/** `day` is that on which the work is to begin, `days` how long it is planned to take. */
export function availabilityBy(
  { outages, closed }: Pick<Document['fleet'], 'outages' | 'closed'>,
  asOf: string,
  day: string,
  days: number | null,
): Availability {
  const start = daysBetween(asOf, day);
  return ({ id, name, count }) => {
    const alike = Array.from({ length: count }, (_, at) => (at === 0 ? id : `${id}#${at + 1}`));
    const isKnown = alike.some((each) => closed.includes(each) || outages.some(({ dock }) => dock === each));
    if (!isKnown) return null;
    const firsts = alike
      .filter((each) => !closed.includes(each))
      .map((each) =>
        firstFreeDay(
          outages.filter(({ dock }) => dock === each),
          start,
          days ?? 1,
        ),
      );
    const first = Math.min(...firsts);
    return {
      value:
        firsts.length === 0
          ? `${name} closed`
          : `${name} free ${first > start ? 'from' : 'on'} ${addDays(asOf, first)}`,
      sources: [userInput],
      confidence: 'low',
      asOf: null,
      note: `by what the fleet has booked and closed${days === null ? '; the length of the work is not given' : ` for work of ${days} days`}. It moves no score: of other docks no calendar is known`,
    };
  };
}
