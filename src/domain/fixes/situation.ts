import type { Facility } from '#domain/facility/facility.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import type { Job } from '#domain/rules/job.ts';
import type { World } from '#domain/world.ts';

/**
 * How the ship can get there, as a router tells it: the sets of closed passages each of which, reopened whole, would
 * open a way. Open when one of them is empty; no way at all when there is none.
 */
export interface Ways {
  readonly reopen: readonly (readonly string[])[];
}

/** Everything that decides whether a yard takes a ship for a job. What is null is not asked. */
export interface Situation {
  readonly world: World;
  readonly facility: Facility;
  /** The docking; its day is the day of the job where there is one. */
  readonly fit: Question | null;
  readonly job: Job | null;
  readonly ways: Ways | null;
}

export const takesShip = ({ facility, fit }: Situation): boolean => {
  if (fit === null) return true;
  const { verdict } = fitYard(facility, fit);
  return verdict === 'fits' || verdict === 'fits-with-overhang';
};

export const mayDoJob = ({ world, facility, job }: Situation): boolean =>
  job === null || eligibilityOf(world, job, facility).verdict === 'allowed';

export const isReached = ({ ways }: Situation): boolean =>
  ways === null || ways.reopen.some((passages) => passages.length === 0);

/** Whether the yard is admitted: the ship fits a dock, the rules allow the job, and there is a way. */
export const admits = (situation: Situation): boolean =>
  isReached(situation) && takesShip(situation) && mayDoJob(situation);
