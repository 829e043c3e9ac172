import type { AgreementType, YardAgreement } from '#domain/facility/agreement.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { isOwnKnowledge } from '#domain/provenance/own-knowledge.ts';
import { addDays, addMonths, daysBetween } from '#domain/time/calendar.ts';
import { firstDay, lastDay } from '#domain/time/iso-date.ts';
import { need } from './need.ts';
import type { Need } from './rule.ts';

/** Holders say that an MSRA runs for five years. */
const termMonths: Partial<Record<AgreementType, number>> = { MSRA: 60 };

interface Standing {
  readonly holds: boolean | null;
  readonly because: string;
  readonly change: string | null;
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Day after which an agreement without a published end would have run out by its term; null where no term is known. */
function termEnd({ type, from, to }: YardAgreement): string | null {
  const term = termMonths[type];
  return to !== null || from === null || term === undefined
    ? null
    : addDays(addMonths(firstDay(from), term), -1);
}

/** How an agreement stands on a day. A date known to a month settles nothing inside that month. */
function standingOf(held: YardAgreement, day: string): Standing {
  const { type, from, to } = held;
  if (to !== null && lastDay(to) < day)
    return {
      holds: false,
      because: `${type} expired on ${to}, ${days(daysBetween(lastDay(to), day))} before the start`,
      change: `a start by ${firstDay(to)}, or a renewed ${type}`,
    };
  if (from === null)
    return {
      holds: null,
      because: `${type} on record without a date`,
      change: `the dates of the ${type}`,
    };
  if (day < firstDay(from))
    return {
      holds: false,
      because: `${type} begins on ${from}, ${days(daysBetween(day, firstDay(from)))} after the start`,
      change: `a start on or after ${lastDay(from)}`,
    };
  if (day < lastDay(from))
    return {
      holds: null,
      because: `${type} begins some day in ${from}`,
      change: `the day the ${type} begins`,
    };
  if (to !== null && firstDay(to) < day)
    return { holds: null, because: `${type} ends some day in ${to}`, change: `the day the ${type} ends` };
  const end = termEnd(held);
  if (end !== null && end < day)
    return {
      holds: null,
      because: `${type} since ${from} without a published end; by its usual term it ran to ${end}`,
      change: `whether the ${type} was renewed`,
    };
  return {
    holds: isOwnKnowledge(held.sources) ? null : true,
    because: `${type} in force since ${from}${to === null ? ', no end published' : ` until ${to}`}`,
    change: null,
  };
}

const rank = ({ holds }: Standing) => (holds === true ? 0 : holds === null ? 1 : 2);

/** Whether a yard holds an agreement on the day. No record is no proof that it holds none. */
export function holdsAgreement({ agreements }: Facility, type: AgreementType, day: string): Need {
  const what = `the yard holds an ${type} on ${day}`;
  const [best] = agreements
    .filter((held) => held.type === type)
    .map((held) => ({ held, standing: standingOf(held, day) }))
    .sort((a, b) => rank(a.standing) - rank(b.standing));
  if (!best)
    return need(what, null, `no ${type} of this yard is on record`, {
      change: `whether the yard holds an ${type}`,
    });
  const { held, standing } = best;
  return need(what, standing.holds, standing.because, { change: standing.change, sources: held.sources });
}

/** Days on which the answer of `holdsAgreement` may turn. */
export const agreementTurns = ({ agreements }: Facility, type: AgreementType): readonly string[] =>
  agreements.filter((held) => held.type === type).flatMap(turnsOf);

function turnsOf(held: YardAgreement): readonly string[] {
  const { from, to } = held;
  const end = termEnd(held);
  const days: string[] = [];
  if (from !== null) days.push(firstDay(from), lastDay(from));
  if (to !== null) days.push(addDays(firstDay(to), 1), addDays(lastDay(to), 1));
  if (end !== null) days.push(addDays(end, 1));
  return days;
}
