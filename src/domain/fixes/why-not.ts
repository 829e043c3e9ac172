import type { Dock } from '#domain/facility/dock.ts';
import { fitYard, type DockFit, type FitLine } from '#domain/fit/fit.ts';
import { stateOn } from '#domain/fit/judge.ts';
import { eligibilityOf, turningDays, type Eligibility } from '#domain/rules/eligibility.ts';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { firstDay, lastDay } from '#domain/time/iso-date.ts';
import { applyChanges, effortOf, type Change } from './change.ts';
import { dockWays, hopelessLine } from './dock-changes.ts';
import { defaultReach, type Reach } from './reach.ts';
import { ruleWay } from './rule-changes.ts';
import { admits, isReached, mayDoJob, takesShip, type Situation } from './situation.ts';

/** What keeps the yard out. */
export type Constraint =
  | { readonly kind: 'line'; readonly fit: DockFit; readonly line: FitLine }
  | { readonly kind: 'state'; readonly fit: DockFit }
  | { readonly kind: 'no-dock' }
  | { readonly kind: 'rule'; readonly eligibility: Eligibility }
  | { readonly kind: 'way'; readonly passages: readonly string[] | null };

/** Changes that together admit the ship, the least of each. */
export interface Fix {
  readonly changes: readonly Change[];
  /** The dock they make fit; null when none is asked for. */
  readonly dock: Dock | null;
  readonly effort: number;
}

/** Why a yard is left out, and what would bring it in. */
export interface WhyNot {
  /** Of all that keeps it out, what is hardest to change. */
  readonly binding: Constraint;
  /** Null when nothing within reach admits it. */
  readonly fix: Fix | null;
  /** Other ways, next in effort, on the same start: waiting for the tide in place of lightening. */
  readonly alternatives: readonly Fix[];
}

/** Null when the yard is admitted. */
export function whyNot(situation: Situation, reach: Reach = defaultReach): WhyNot | null {
  if (admits(situation)) return null;
  const fixes = fixesOf(situation, reach);
  const [fix] = fixes;
  return {
    binding: fix ? bindingOf(situation, fix) : hopelessOf(situation, reach),
    fix: fix ?? null,
    alternatives: fixes.slice(1, 4),
  };
}

/** Day the question is asked for: the start of the job, else the day of the docking. */
const dayOf = ({ job, fit }: Situation): string | null => job?.startDay ?? fit?.day ?? null;

/** Every start on which something may turn, nearest first, the one asked for before all. */
function startsOf(situation: Situation, reach: Reach): readonly string[] {
  const day = dayOf(situation);
  if (day === null) return [''];
  const { world, job, facility, fit } = situation;
  const turns = [
    ...(job === null ? [] : turningDays(world, job, facility)),
    ...(fit === null
      ? []
      : facility.docks.flatMap(({ phases }) =>
          phases.flatMap(({ from, value }) =>
            from === null ? [] : [value === 'in-service' ? lastDay(from) : firstDay(from)],
          ),
        )),
  ];
  // A later start waits for the first day of a stretch; an earlier one takes the last day of the stretch before.
  const others = turns
    .map((turn) => (turn > day ? turn : addDays(turn, -1)))
    .filter((start) => start !== day && Math.abs(daysBetween(day, start)) <= reach.shiftDays);
  return [
    day,
    ...[...new Set(others)].sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b))),
  ];
}

/** The fixes of the cheapest start, cheapest first. */
function fixesOf(situation: Situation, reach: Reach): readonly Fix[] {
  const way = wayOf(situation);
  if (way === null) return [];
  let best: readonly Fix[] = [];
  for (const start of startsOf(situation, reach)) {
    const moved: readonly Change[] =
      start === dayOf(situation) || start === '' ? [] : [{ kind: 'start', day: start }];
    const fixed = effortOf([...moved, ...way]);
    if (best[0] && best[0].effort <= fixed) continue;
    const then = applyChanges(situation, moved);
    const ruled = ruleWay(then);
    if (ruled === null) continue;
    const found = dockFixes(then, reach)
      .map(({ dock, changes }): Fix => {
        const all = [...moved, ...way, ...ruled, ...changes];
        return { dock, changes: all, effort: effortOf(all) };
      })
      .sort(compareFixes);
    if (found[0] && (!best[0] || found[0].effort < best[0].effort)) best = found;
  }
  return best;
}

/** The passages to reopen: none when there is a way, the fewest that open one; null when nothing does. */
function wayOf(situation: Situation): readonly Change[] | null {
  if (isReached(situation)) return [];
  const [passages] = [...(situation.ways?.reopen ?? [])].sort((a, b) => a.length - b.length);
  return passages ? [{ kind: 'reopen', passages }] : null;
}

function dockFixes(situation: Situation, reach: Reach): readonly Pick<Fix, 'dock' | 'changes'>[] {
  const { fit: question, facility } = situation;
  if (question === null || takesShip(situation)) return [{ dock: null, changes: [] }];
  return fitYard(facility, question).fits.flatMap((fit) =>
    dockWays(facility, fit, question, reach).map((changes) => ({ dock: fit.dock, changes })),
  );
}

/** How large the changes are, in the order of their kinds. */
function amountOf(change: Change): number {
  switch (change.kind) {
    case 'tide':
      return change.toM;
    case 'lighten':
    case 'lower':
      return change.byM;
    case 'unload':
      return change.byT;
    case 'learn-dock':
      return change.atLeast;
    case 'learn-ship':
      return -change.atMost;
    case 'side-clearance':
      return -change.toM;
    case 'overhang':
      return change.toShare;
    case 'shorten':
      return -change.toDays;
    case 'learn-state':
    case 'learn-agreement':
    case 'learn-ruling':
    case 'start':
    case 'deploy':
    case 'reopen':
      return 0;
  }
}

/** By effort, then by what they ask, then by how much. */
function compareFixes(a: Fix, b: Fix): number {
  if (a.effort !== b.effort) return a.effort - b.effort;
  const [kindsOfA, kindsOfB] = [a, b].map(({ changes }) => changes.map(({ kind }) => kind).join(' '));
  if (kindsOfA !== kindsOfB) return (kindsOfA ?? '') < (kindsOfB ?? '') ? -1 : 1;
  for (const [at, change] of a.changes.entries()) {
    const other = b.changes[at];
    const more = other ? amountOf(change) - amountOf(other) : 0;
    if (more !== 0) return more;
  }
  return 0;
}

/** Whether it keeps the yard out by itself; what is only not known or not settled leaves it in the running. */
export function excludes(constraint: Constraint): boolean {
  switch (constraint.kind) {
    case 'line':
      return constraint.line.verdict === 'does-not-fit';
    case 'state':
      return constraint.fit.state !== 'unknown' && constraint.fit.state !== 'in-service';
    case 'rule':
      return constraint.eligibility.verdict === 'barred';
    case 'no-dock':
    case 'way':
      return true;
  }
}

/** The constraint behind the costliest change of the fix, of those that keep the yard out where any does. */
function bindingOf(situation: Situation, { changes, dock }: Fix): Constraint {
  const fits = situation.fit === null ? [] : fitYard(situation.facility, situation.fit).fits;
  const fit = fits.find((each) => each.dock.id === dock?.id) ?? null;
  const behind = [...changes]
    .sort((a, b) => effortOf([b]) - effortOf([a]))
    .map((change) => constraintBehind(situation, change, fits, fit));
  return behind.find(excludes) ?? behind[0] ?? ruleConstraint(situation);
}

function constraintBehind(
  situation: Situation,
  change: Change,
  fits: readonly DockFit[],
  fit: DockFit | null,
): Constraint {
  switch (change.kind) {
    case 'reopen':
      return { kind: 'way', passages: change.passages };
    case 'learn-agreement':
    case 'learn-ruling':
    case 'shorten':
    case 'deploy':
      return ruleConstraint(situation);
    case 'start': {
      const rule = ruleConstraint(situation);
      if (fits.length === 0 || (rule.kind === 'rule' && excludes(rule))) return rule;
      const state: Constraint = { kind: 'state', fit: fit ?? bestOf(fits) };
      return mayDoJob(situation) || excludes(state) ? state : rule;
    }
    case 'learn-state':
      return { kind: 'state', fit: fit ?? bestOf(fits) };
    case 'learn-dock':
    case 'learn-ship':
      return lineConstraint(fit ?? bestOf(fits), change.dimension);
    case 'tide':
    case 'lighten':
      return lineConstraint(fit ?? bestOf(fits), 'draft');
    case 'unload':
      return lineConstraint(fit ?? bestOf(fits), 'lift');
    case 'lower':
      return lineConstraint(fit ?? bestOf(fits), 'air-draft');
    case 'side-clearance':
      return lineConstraint(fit ?? bestOf(fits), 'beam');
    case 'overhang':
      return lineConstraint(fit ?? bestOf(fits), 'length');
  }
}

const bestOf = (fits: readonly DockFit[]): DockFit => {
  const [first] = fits;
  if (!first) throw new Error('A fix of a dock was found at a yard without docks.');
  return first;
};

function lineConstraint(fit: DockFit, dimension: FitLine['dimension']): Constraint {
  const line = fit.lines.find((each) => each.dimension === dimension);
  return line ? { kind: 'line', fit, line } : { kind: 'state', fit };
}

const ruleConstraint = ({ world, job, facility }: Situation): Constraint =>
  job === null ? { kind: 'no-dock' } : { kind: 'rule', eligibility: eligibilityOf(world, job, facility) };

/**
 * What stands in the way where no fix is within reach. What keeps the yard out comes before what is only not known or
 * not settled, and of either what nothing changes before what could be changed: no way there, the law, the docks.
 */
function hopelessOf(situation: Situation, reach: Reach): Constraint {
  const way = wayOf(situation);
  if (way === null) return { kind: 'way', passages: null };
  const starts = startsOf(situation, reach);
  const isLawful = mayDoJob(situation);
  const rule = ruleConstraint(situation);
  const isLawClosed = !isLawful && starts.every((day) => ruleWayOn(situation, day) === null);
  const dock = dockConstraint(situation, starts, reach);
  const all = [
    ...(isLawClosed ? [rule] : []),
    ...(dock ? [dock] : []),
    ...(isLawful || isLawClosed ? [] : [rule]),
    ...way.map((change) => constraintBehind(situation, change, [], null)),
  ];
  return all.find(excludes) ?? all[0] ?? rule;
}

/** What keeps her out of the nearest to fitting of the docks; null when one takes her, or none is asked for. */
function dockConstraint(situation: Situation, starts: readonly string[], reach: Reach): Constraint | null {
  const { fit: question, facility } = situation;
  if (question === null || takesShip(situation)) return null;
  const { best } = fitYard(facility, question);
  if (best === null) return { kind: 'no-dock' };
  const isEverOpen = starts.some((day) => {
    const state = stateOn(best.dock, day === '' ? question.day : day);
    return state === 'in-service' || state === 'unknown';
  });
  if (!isEverOpen) return { kind: 'state', fit: best };
  const line = hopelessLine(facility, best, question, reach) ?? best.deciding;
  return line === null ? { kind: 'state', fit: best } : { kind: 'line', fit: best, line };
}

const ruleWayOn = (situation: Situation, day: string): readonly Change[] | null =>
  ruleWay(applyChanges(situation, [{ kind: 'start', day }]));
