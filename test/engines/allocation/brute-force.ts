import type { AllocationProblem } from '#engines/allocation/problem.ts';

/**
 * Weighted fleet-days lost by the best plan, found by trying everything: each ship in turn goes to each dock or to none,
 * and each dock serves its ships in every order, each as soon as she can. Shares no code with what it checks.
 */
export function bestByBruteForce(problem: AllocationProblem): number {
  const { ships, docks, ways, stepDays, horizonDays, lostAfterHorizonDays, repairDays, repairCase } = problem;
  const days = ships.map((ship) => (ship.ownRepairDays ?? repairDays[ship.job])?.[repairCase] ?? Number.NaN);
  const lost = (at: number) => {
    const ship = ships[at];
    return ship ? ship.weight * (Math.max(0, horizonDays - ship.readyDay) + lostAfterHorizonDays) : 0;
  };
  const ceil = (value: number) => Math.ceil(value / stepDays - 1e-9) * stepDays;
  const lastDay = Math.floor(horizonDays / stepDays + 1e-9) * stepDays;

  /** Least lost by ships of a set, each in a dock or out, when the dock is free from a day: by set, as bits. */
  const bySet = docks.map((dock, to) => {
    const best = Array.from({ length: 1 << ships.length }, () => Infinity);
    const visit = (set: number, freeFrom: number, spent: number) => {
      best[set] = Math.min(best[set] ?? Infinity, spent);
      for (const [at, ship] of ships.entries()) {
        const way = ways[at]?.[to];
        if (set & (1 << at) || !way || !('transitDays' in way)) continue;
        if (ship.pin && ship.pin.dock !== dock.id) continue;
        const needs = Math.max(stepDays, ceil(days[at] ?? 0));
        let start = Math.max(freeFrom, ceil(ship.readyDay + way.transitDays));
        for (let isClear = false; !isClear;) {
          isClear = true;
          for (const { fromDay, toDay } of way.shut ?? [])
            if (start >= fromDay && start < toDay) {
              start = ceil(toDay);
              isClear = false;
            }
          for (const { fromDay, toDay } of dock.calendar)
            if (start < toDay && start + needs > Math.floor(fromDay / stepDays) * stepDays) {
              start = ceil(toDay);
              isClear = false;
            }
        }
        if (start + needs > lastDay) continue;
        visit(
          set | (1 << at),
          start + needs,
          spent + ship.weight * (start + (days[at] ?? 0) - ship.readyDay),
        );
      }
    };
    visit(0, 0, 0);
    return best;
  });

  const everyone = (1 << ships.length) - 1;
  let sofar = Array.from({ length: everyone + 1 }, () => Infinity);
  for (let set = 0; set <= everyone; set++) {
    let out = 0;
    for (const at of ships.keys()) if (set & (1 << at)) out += lost(at);
    sofar[set] = out;
  }
  for (const best of bySet) {
    const next = [...sofar];
    for (let set = 0; set <= everyone; set++)
      for (let part = set; part > 0; part = (part - 1) & set)
        next[set] = Math.min(
          next[set] ?? Infinity,
          (best[part] ?? Infinity) + (sofar[set ^ part] ?? Infinity),
        );
    sofar = next;
  }
  return sofar[everyone] ?? Number.NaN;
}
