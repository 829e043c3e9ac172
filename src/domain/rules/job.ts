import { isIsoDay } from '#domain/time/iso-date.ts';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import type { Homeport } from './homeport.ts';

export const jobKinds = [
  'voyage-repair',
  'battle-damage',
  'planned-maintenance',
  'overhaul',
  'build',
] as const;
export type JobKind = (typeof jobKinds)[number];

export const jobKindNames: Readonly<Record<JobKind, string>> = {
  'voyage-repair': 'Voyage repair',
  'battle-damage': 'Battle damage repair',
  'planned-maintenance': 'Planned maintenance',
  overhaul: 'Overhaul',
  build: 'Building',
};

export const operators = ['commissioned', 'msc', 'coast-guard', 'merchant', 'foreign'] as const;
/** Whose ship she is: the rules of the United States look at that first. */
export type Operator = (typeof operators)[number];

export const operatorNames: Readonly<Record<Operator, string>> = {
  commissioned: 'commissioned ship of the US Navy',
  msc: 'auxiliary of Military Sealift Command',
  'coast-guard': 'US Coast Guard cutter',
  merchant: 'merchant ship under the US flag',
  foreign: 'ship of another navy',
};

export interface JobShip {
  readonly name: string;
  readonly type: ShipType;
  readonly operator: Operator;
  readonly nuclear: boolean;
}

/**
 * What officials decide and open sources seldom report. Null is not known: a rule then says what it takes for granted,
 * or that it is not settled.
 */
export interface Determinations {
  /** The homeport's 2 % of foreign work for the fiscal year is used up. */
  readonly capReached: boolean | null;
  /** The President picked this yard under the AUKUS paragraph. */
  readonly aukusYardPicked: boolean | null;
  /** The Secretary of Defense determined that a covered nation owns, controls or influences the yard. */
  readonly coveredYard: boolean | null;
  /** The President allowed building abroad. */
  readonly buildingAllowed: boolean | null;
  /** The Secretary of the Navy waived the ten years for the ship. */
  readonly basingWaived: boolean | null;
  /** The work is done by US government or US contractor personnel. */
  readonly usPersonnel: boolean | null;
  /** The work touches the nuclear propulsion plant. */
  readonly touchesReactor: boolean | null;
}

export const nothingDetermined: Determinations = {
  capReached: null,
  aukusYardPicked: null,
  coveredYard: null,
  buildingAllowed: null,
  basingWaived: null,
  usPersonnel: null,
  touchesReactor: null,
};

/** A planned change of homeport. */
export interface Move {
  readonly day: string;
  readonly to: Homeport;
}

/** What is to be done, to which ship, and when: everything about a job but the yard. */
export interface Job {
  readonly ship: JobShip;
  readonly homeport: Homeport;
  readonly kind: JobKind;
  /** ISO day the work begins: the law and the agreements of that day count. */
  readonly startDay: string;
  /** Days the work is planned to take; null when not known. The planned length counts, not what it turns out to be. */
  readonly durationDays: number | null;
  /** Whether the ship is deployed; null when not known. */
  readonly deployed: boolean | null;
  /** Null when no move is known. */
  readonly move: Move | null;
  /** ISO day since when the ship is based abroad; null when not known. */
  readonly abroadSince: string | null;
  readonly determinations: Determinations;
}

/** A job with everything left open that can be. */
export const aJobOf = (job: Pick<Job, 'ship' | 'homeport' | 'kind' | 'startDay'> & Partial<Job>): Job => ({
  durationDays: null,
  deployed: null,
  move: null,
  abroadSince: null,
  determinations: nothingDetermined,
  ...job,
});

const longestJobDays = 5000;

/** Why a job can't be judged, in one sentence that says what to give; null when it can. */
export function refuseJob({ startDay, durationDays, move, abroadSince }: Job): string | null {
  if (!isIsoDay(startDay)) return `The start "${startDay}" is not a day: give a real date as YYYY-MM-DD.`;
  if (durationDays !== null && !(Number.isInteger(durationDays) && durationDays >= 1))
    return `A job of ${durationDays} days can't be: give whole days, 1 or more.`;
  if (durationDays !== null && durationDays > longestJobDays)
    return `A job of ${durationDays} days is longer than any: give ${longestJobDays} days at most.`;
  if (move && !isIsoDay(move.day))
    return `The move on "${move.day}" has no day: give a real date as YYYY-MM-DD.`;
  if (abroadSince !== null && !isIsoDay(abroadSince))
    return `Based abroad since "${abroadSince}" is not a day: give a real date as YYYY-MM-DD.`;
  if (abroadSince !== null && abroadSince > startDay)
    return `Based abroad since ${abroadSince} is after the start on ${startDay}: were the two swapped?`;
  return null;
}
