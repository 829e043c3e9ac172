import { holdsAgreement } from '#domain/rules/held.ts';
import { landOf } from '#domain/rules/homeport.ts';
import { shortestSixMonths } from '#domain/rules/need.ts';
import { shortMaintenanceDays } from '#domain/rules/on-record/usc-8680-a3-21days.ts';
import { applyChanges, effortOf, type Change } from './change.ts';
import { mayDoJob, type Situation } from './situation.ts';

/** Things about the job, the yard or the rulings that could be otherwise, or are not known. */
function atomsOf({ job, facility }: Situation): readonly Change[] {
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
  for (const toDays of [shortestSixMonths, shortMaintenanceDays])
    if (durationDays === null || durationDays > toDays) atoms.push({ kind: 'shorten', toDays });
  if (deployed !== true) atoms.push({ kind: 'deploy' });
  return atoms;
}

const most = 3;

/** Sets of up to three of them, without two of a kind that exclude each other, cheapest first. */
function setsOf(atoms: readonly Change[]): readonly (readonly Change[])[] {
  let sets: readonly (readonly Change[])[] = [[]];
  for (const atom of atoms)
    sets = sets.flatMap((set) =>
      set.length < most && !set.some(({ kind }) => kind === atom.kind && kind === 'shorten')
        ? [set, [...set, atom]]
        : [set],
    );
  return [...sets].sort((a, b) => effortOf(a) - effortOf(b));
}

/**
 * The cheapest changes by which the rules allow the job, its start left alone; null when nothing does. What is learned,
 * shortened or deployed never bars a job that was allowed: what all of them together don't allow, none does.
 */
export function ruleWay(situation: Situation): readonly Change[] | null {
  if (mayDoJob(situation)) return [];
  const atoms = atomsOf(situation);
  if (!mayDoJob(applyChanges(situation, atoms))) return null;
  return setsOf(atoms).find((set) => mayDoJob(applyChanges(situation, set))) ?? null;
}
