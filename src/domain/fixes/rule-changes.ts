import { holdsAgreement } from '#domain/rules/held.ts';
import { landOf } from '#domain/rules/homeport.ts';
import { shortestSixMonths } from '#domain/rules/need.ts';
import { shortMaintenanceDays } from '#domain/rules/on-record/usc-8680-a3-21days.ts';
import { applyChanges, effortOf, type Change } from './change.ts';
import { mayDoJob, type Situation } from './situation.ts';

/** Things about the job, the yard or the rulings that could be otherwise, or are not known. */
export function changesAtHand({ job, facility }: Situation): readonly Change[] {
  if (job === null) return [];
  const { durationDays, deployed, determinations, ship, startDay } = job;
  const abroad = landOf(facility) === 'abroad';
  const atoms: Change[] = [];
  for (const type of ['MSRA', 'ABR'] as const)
    if (abroad && holdsAgreement(facility, type, startDay).holds === null)
      atoms.push({ kind: 'learn-agreement', type });
  if (ship.nuclear && abroad && determinations.touchesReactor === null)
    atoms.push({ kind: 'learn-ruling', determination: 'touchesReactor', value: false });
  if (ship.type === 'submarine' && abroad && determinations.aukusYardPicked === null)
    atoms.push({ kind: 'learn-ruling', determination: 'aukusYardPicked', value: true });
  // The shorter plan first: it is taken back first where the longer will do.
  for (const toDays of [shortMaintenanceDays, shortestSixMonths])
    if (durationDays === null || durationDays > toDays) atoms.push({ kind: 'shorten', toDays });
  if (deployed !== true) atoms.push({ kind: 'deploy' });
  return atoms;
}

/**
 * The cheapest changes by which the rules allow the job, its start left alone; null when nothing does. What is learned,
 * shortened or deployed never bars a job that was allowed: so all are made together, and then taken back one by one,
 * the costliest first, as long as the job stays allowed.
 */
export function ruleWay(situation: Situation): readonly Change[] | null {
  if (mayDoJob(situation)) return [];
  const all = changesAtHand(situation);
  if (!mayDoJob(applyChanges(situation, all))) return null;
  let kept = all;
  for (const change of [...all].sort((a, b) => effortOf([b]) - effortOf([a]))) {
    const fewer = kept.filter((each) => each !== change);
    if (mayDoJob(applyChanges(situation, fewer))) kept = fewer;
  }
  return kept;
}
