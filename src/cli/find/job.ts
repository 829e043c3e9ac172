import {
  aJobOf,
  jobKinds,
  operators,
  refuseJob,
  type Job,
  type JobKind,
  type Operator,
} from '#domain/rules/job.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import { UsageError, type Option, type Surroundings } from '../command.ts';
import type { Given } from '../options.ts';
import { findHomeport } from './homeport.ts';
import { findShip, shipNamed } from './ship.ts';

/** What is asked of a job, whichever command asks. */
export const jobOptions: readonly Option[] = [
  { name: 'homeport', value: 'PLACE', help: 'her assigned homeport, or its country: Yokosuka, Guam' },
  { name: 'job', value: 'KIND', help: jobKinds.join(', ') },
  { name: 'on', value: 'DATE', help: 'the day the work begins, YYYY-MM-DD (today)' },
  { name: 'days', value: 'N', help: 'days the work is planned to take (not known)' },
  { name: 'deployed', value: null, help: 'the ship is deployed (not said)' },
  { name: 'operator', value: 'WHO', help: `${operators.join(', ')} (by her name or class)` },
  { name: 'move-to', value: 'PLACE', help: 'the homeport she is planned to move to' },
  { name: 'move-on', value: 'DATE', help: 'the day of that move' },
  { name: 'abroad-since', value: 'DATE', help: 'the day since when she is based abroad' },
];

/** @throws UsageError asking the question that was not answered */
export function required(given: Given, name: string, question: string): string {
  const typed = given.text(name);
  if (typed === null) throw new UsageError(question);
  return typed;
}

/** @throws UsageError when the options name no job */
export function jobOf(given: Given, surroundings: Surroundings): Job {
  const typedShip = required(given, 'ship', 'Which ship? Give --ship ID.');
  const shipClass = findShip(typedShip, surroundings);
  const ship = jobShipOf(shipClass, shipNamed(shipClass, typedShip));
  const homeport = findHomeport(
    required(given, 'homeport', 'Where is she homeported? Give --homeport PLACE: it decides most.'),
    surroundings,
  );
  const job = aJobOf({
    ship: { ...ship, operator: operatorOf(given) ?? ship.operator },
    homeport,
    kind: kindOf(given),
    startDay: dayOf(given, 'on') ?? surroundings.today,
    durationDays: daysOf(given),
    deployed: given.has('deployed') ? true : null,
    move: moveOf(given, surroundings),
    abroadSince: dayOf(given, 'abroad-since'),
  });
  const refusal = refuseJob(job);
  if (refusal) throw new UsageError(refusal);
  return job;
}

function kindOf(given: Given): JobKind {
  const typed = required(given, 'job', `Which job? Give --job ${jobKinds.join(', ')}.`);
  const kind = jobKinds.find((each) => each === typed);
  if (kind) return kind;
  throw new UsageError(`--job "${typed}" is not one: give ${jobKinds.join(', ')}.`);
}

function operatorOf(given: Given): Operator | null {
  const typed = given.text('operator');
  if (typed === null) return null;
  const found = operators.find((each) => each === typed);
  if (found) return found;
  throw new UsageError(`--operator "${typed}" is not one: give ${operators.join(', ')}.`);
}

function dayOf(given: Given, name: string): string | null {
  const typed = given.text(name);
  if (typed === null || isIsoDay(typed)) return typed;
  throw new UsageError(`--${name} "${typed}" is not a day: give a real date as YYYY-MM-DD, like 2026-11-22.`);
}

function daysOf(given: Given): number | null {
  const typed = given.text('days');
  if (typed === null) return null;
  if (/^\d{1,5}$/.test(typed) && Number(typed) > 0) return Number(typed);
  throw new UsageError(`--days "${typed}" is not a number of days: give whole days, like 21.`);
}

function moveOf(given: Given, surroundings: Surroundings): Job['move'] {
  const [to, day] = [given.text('move-to'), dayOf(given, 'move-on')];
  if (to === null && day === null) return null;
  if (to === null || day === null)
    throw new UsageError('A move needs both: --move-to PLACE and --move-on DATE.');
  return { to: findHomeport(to, surroundings), day };
}
