import type { Plan } from '#engines/allocation/answer.ts';
import type { AllocationProblem } from '#engines/allocation/problem.ts';

/** Everything wrong with a plan, reckoned from the problem alone; empty when it holds. */
export function faultsOfPlan(problem: AllocationProblem, plan: Plan): string[] {
  const { ships, docks, ways, repairDays, repairCase, stepDays, horizonDays, lostAfterHorizonDays } = problem;
  const faults: string[] = [];
  let objective = 0;
  const named = [...plan.stays, ...plan.unassigned].map(({ ship }) => ship).toSorted();
  if (
    named.join() !==
    ships
      .map(({ id }) => id)
      .toSorted()
      .join()
  )
    faults.push('ships are lost or doubled');
  for (const stay of plan.stays) {
    const at = ships.findIndex(({ id }) => id === stay.ship);
    const to = docks.findIndex(({ id }) => id === stay.dock);
    const [ship, dock, way] = [ships[at], docks[to], ways[at]?.[to]];
    if (!ship || !dock || !way || !('transitDays' in way)) {
      faults.push(`${stay.ship} may not use ${stay.dock}`);
      continue;
    }
    const days = (ship.ownRepairDays ?? repairDays[ship.job])?.[repairCase] ?? Number.NaN;
    const out = stay.startDay + Math.max(stepDays, Math.ceil(days / stepDays - 1e-9) * stepDays);
    if (stay.startDay < ship.readyDay + way.transitDays - 1e-6)
      faults.push(`${ship.id} is there before she can be`);
    if (way.shut?.some(({ fromDay, toDay }) => stay.startDay >= fromDay && stay.startDay < toDay))
      faults.push(`${ship.id} may not begin in ${dock.id} on day ${stay.startDay}`);
    if (out > horizonDays) faults.push(`${ship.id} stays past the horizon`);
    if (stay.startDay % stepDays !== 0) faults.push(`${ship.id} starts between two steps`);
    if (ship.pin && (ship.pin.dock !== dock.id || (ship.pin.startDay ?? stay.startDay) !== stay.startDay))
      faults.push(`${ship.id} is not where she is pinned`);
    for (const { fromDay, toDay } of dock.calendar)
      if (stay.startDay < toDay && out > fromDay) faults.push(`${dock.id} is closed for ${ship.id}`);
    for (const other of plan.stays)
      if (
        other !== stay &&
        other.dock === stay.dock &&
        other.startDay >= stay.startDay &&
        other.startDay < out
      )
        faults.push(`${ship.id} and ${other.ship} are in ${dock.id} together`);
    if (stay.endDay !== stay.startDay + days) faults.push(`${ship.id} ends on another day than her repair`);
    objective += ship.weight * (stay.startDay + days - ship.readyDay);
  }
  for (const { ship: id } of plan.unassigned) {
    const ship = ships.find((each) => each.id === id);
    if (ship) objective += ship.weight * (Math.max(0, horizonDays - ship.readyDay) + lostAfterHorizonDays);
  }
  if (Math.abs(objective - plan.objective) > 1e-6) faults.push(`loses ${objective}, not ${plan.objective}`);
  return faults;
}
