import type { Fault, FaultCode } from './fault.ts';
import { repairCases, type AllocationProblem, type DayInterval, type OfferedDock } from './problem.ts';

type Complain = (code: FaultCode, where: string, message: string) => void;

/** Everything wrong with a problem, in the order of its lists; empty when it can be solved. */
export function faultsOf(problem: AllocationProblem): readonly Fault[] {
  const faults: Fault[] = [];
  const complain: Complain = (code, where, message) => faults.push({ code, where, message });
  checkSpan(problem, complain);
  uniqueIds('ship', problem.ships, complain);
  uniqueIds('dock', problem.docks, complain);
  for (const [kind, days] of Object.entries(problem.repairDays))
    checkInterval(`repair days of "${kind}"`, days, complain);
  for (const dock of problem.docks) checkCalendar(dock, complain);
  checkShips(problem, complain);
  checkWays(problem, complain);
  return faults;
}

function checkSpan({ horizonDays, lostAfterHorizonDays, stepDays }: AllocationProblem, complain: Complain) {
  if (!Number.isFinite(horizonDays) || horizonDays <= 0)
    complain('not-a-number', 'horizonDays', `The horizon is ${horizonDays} days: give more than 0.`);
  if (!Number.isFinite(lostAfterHorizonDays))
    complain('not-a-number', 'lostAfterHorizonDays', 'Days lost after the horizon must be a number.');
  else if (lostAfterHorizonDays < 0)
    complain('negative-days', 'lostAfterHorizonDays', 'Days lost after the horizon must be at least 0.');
  if (!Number.isInteger(stepDays) || stepDays < 1)
    complain('not-a-number', 'stepDays', `The step is ${stepDays} days: give a whole number from 1.`);
}

function uniqueIds(what: string, list: readonly { readonly id: string }[], complain: Complain) {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id))
      complain('twice-named', id, `Two ${what}s are named "${id}": give each an id of its own.`);
    seen.add(id);
  }
}

function checkInterval(where: string, days: DayInterval, complain: Complain) {
  for (const end of repairCases) {
    if (!Number.isFinite(days[end]))
      complain('not-a-number', where, `The ${where} have no ${end} number of days.`);
    else if (days[end] < 0)
      complain('negative-days', where, `The ${where} are ${days[end]} at their ${end}: give at least 0.`);
  }
  if (days.low > days.likely || days.likely > days.high)
    complain(
      'interval-out-of-order',
      where,
      `The ${where} run ${days.low}, ${days.likely}, ${days.high}: low must not exceed likely, nor likely high.`,
    );
}

function checkCalendar({ id, calendar }: OfferedDock, complain: Complain) {
  const sound = calendar.filter(({ fromDay, toDay }) => {
    if (!Number.isFinite(fromDay) || !Number.isFinite(toDay)) {
      complain('not-a-number', id, `An outage of "${id}" lacks its first or last day.`);
      return false;
    }
    if (toDay <= fromDay) {
      complain(
        'ends-before-it-starts',
        id,
        `An outage of "${id}" runs from day ${fromDay} to day ${toDay}: it must end after it starts.`,
      );
      return false;
    }
    return true;
  });
  const inOrder = sound.toSorted((a, b) => a.fromDay - b.fromDay);
  for (const [at, next] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before && next.fromDay < before.toDay)
      complain(
        'calendar-overlaps',
        id,
        `The calendar of "${id}" overlaps: days ${before.fromDay} to ${before.toDay} and ${next.fromDay} to ${next.toDay}. Join them or move one.`,
      );
  }
}

function checkShips({ ships, docks, repairDays }: AllocationProblem, complain: Complain) {
  const dockIds = new Set(docks.map(({ id }) => id));
  for (const { id, readyDay, weight, job, ownRepairDays, pin } of ships) {
    if (!Number.isFinite(readyDay)) complain('not-a-number', id, `The ready day of "${id}" is not a number.`);
    else if (readyDay < 0)
      complain('negative-days', id, `"${id}" is ready on day ${readyDay}: the plan begins on day 0.`);
    if (!Number.isFinite(weight) || weight <= 0)
      complain('weight-not-positive', id, `The weight of "${id}" is ${weight}: give more than 0.`);
    if (ownRepairDays) checkInterval(`repair days of "${id}"`, ownRepairDays, complain);
    else if (!Object.hasOwn(repairDays, job))
      complain(
        'unknown-job',
        id,
        `"${id}" needs "${job}", for which no repair days are assumed. Known: ${Object.keys(repairDays).join(', ')}.`,
      );
    if (pin && !dockIds.has(pin.dock))
      complain('unknown-dock', id, `"${id}" is pinned to "${pin.dock}", which is not among the docks.`);
    if (pin && pin.startDay !== null && !Number.isFinite(pin.startDay))
      complain('not-a-number', id, `The day "${id}" is pinned to is not a number.`);
  }
}

function checkWays({ ships, docks, ways }: AllocationProblem, complain: Complain) {
  if (ways.length !== ships.length)
    complain('ways-do-not-match', 'ways', `Ways are given for ${ways.length} of ${ships.length} ships.`);
  for (const [at, { id }] of ships.entries()) {
    const row = ways[at];
    if (!row) continue;
    if (row.length !== docks.length)
      complain('ways-do-not-match', id, `"${id}" has ways to ${row.length} of ${docks.length} docks.`);
    for (const [to, way] of row.entries()) {
      if (!('transitDays' in way)) continue;
      const days = way.transitDays;
      if (!Number.isFinite(days))
        complain('not-a-number', id, `The transit of "${id}" to "${docks[to]?.id}" is not a number of days.`);
      else if (days < 0)
        complain('negative-days', id, `The transit of "${id}" to "${docks[to]?.id}" is ${days} days.`);
      if (way.shut?.some(({ fromDay, toDay }) => !(fromDay < toDay)))
        complain(
          'ends-before-it-starts',
          id,
          `Days on which "${id}" may not begin in "${docks[to]?.id}" must end after they start.`,
        );
    }
  }
}
