import { faultsOf } from './check.ts';
import type { Fault } from './fault.ts';
import type { AllocationProblem, DayInterval, ShutDays, WaitingShip } from './problem.ts';

/**
 * A problem as typed arrays, in steps. Ships pinned to a dock and day are not in it: they close their dock and cost what
 * they cost. A stay of ship i from step s costs `cost[i] + slope[i] * s`.
 */
export interface Instance {
  readonly shipCount: number;
  readonly dockCount: number;
  readonly steps: number;
  /** Index in the problem of each ship here. */
  readonly shipAt: readonly number[];
  /** Ways of ship i are `firstWay[i]` to `firstWay[i + 1]`: one for each stretch of days on which she may begin in a dock. */
  readonly firstWay: Int32Array;
  readonly wayDock: Int32Array;
  /** First step at which the dock can take her: arrived, and open for long enough. */
  readonly wayStart: Int32Array;
  /** Last step to start at: the stretch ends, or a later stay would not end in time or not beat leaving her unrepaired. */
  readonly wayLast: Int32Array;
  /** Steps in dock. */
  readonly length: Int32Array;
  readonly cost: Float64Array;
  readonly slope: Float64Array;
  /** Cost of not repairing her. */
  readonly unrepaired: Float64Array;
  /** By dock and step: steps until the dock closes next; 0 while it is closed. */
  readonly openRun: Int32Array;
  /** Every cost is a multiple of it; 0 where nothing such is known. */
  readonly grain: number;
  /** Cost of the ships that are pinned to dock and day. */
  readonly pinnedCost: number;
  readonly fixed: readonly FixedStay[];
}

/** A stay that the user has pinned to dock and day. Indices into the problem. */
export interface FixedStay {
  readonly ship: number;
  readonly dock: number;
  readonly startStep: number;
}

export type Compiled =
  | { readonly found: true; readonly instance: Instance }
  | { readonly found: false; readonly faults: readonly Fault[] };

/** Days in dock of a ship, in the case reckoned with. */
export function repairDaysOf(ship: WaitingShip, problem: AllocationProblem): number {
  const days: DayInterval | undefined = ship.ownRepairDays ?? problem.repairDays[ship.job];
  return days ? days[problem.repairCase] : Number.NaN;
}

/** Steps for a number of days, rounded up; a hair over a whole number is rounding noise. */
export const stepsFor = (days: number, stepDays: number): number => Math.ceil(days / stepDays - 1e-9);

/** First step in which a ship can be in a dock. */
export const arrivalStep = (readyDay: number, transitDays: number, stepDays: number): number =>
  stepsFor(readyDay + transitDays, stepDays);

/** Weighted days lost by a ship that enters a dock at a step. */
export const stayCost = (ship: WaitingShip, startStep: number, problem: AllocationProblem): number =>
  ship.weight * (startStep * problem.stepDays + repairDaysOf(ship, problem) - ship.readyDay);

/** Weighted days lost by a ship that isn't repaired. A ship ready only after the horizon loses none within it. */
export const unrepairedCost = (ship: WaitingShip, problem: AllocationProblem): number =>
  ship.weight * (Math.max(0, problem.horizonDays - ship.readyDay) + problem.lostAfterHorizonDays);

/** Checks a problem and packs it. */
export function compile(problem: AllocationProblem): Compiled {
  const faults = faultsOf(problem);
  if (faults.length > 0) return { found: false, faults };
  const { ships, docks, horizonDays, stepDays } = problem;
  const steps = Math.floor(horizonDays / stepDays + 1e-9);
  const closed = new Uint8Array(docks.length * steps);
  for (const [dock, { calendar }] of docks.entries())
    for (const { fromDay, toDay } of calendar) {
      const from = Math.max(0, Math.floor(fromDay / stepDays));
      const to = Math.min(steps, stepsFor(toDay, stepDays));
      if (from < to) closed.fill(1, dock * steps + from, dock * steps + to);
    }
  const pins = fixPins(problem, closed, steps);
  if (pins.faults.length > 0) return { found: false, faults: pins.faults };
  const openRun = runsOf(closed, docks.length, steps);
  const isFixed = new Set(pins.fixed.map(({ ship }) => ship));
  const shipAt = [...ships.keys()].filter((at) => !isFixed.has(at));
  const free = shipAt.map((at) => ships[at] as WaitingShip);
  const costs = free.map((ship) => stayCost(ship, 0, problem));
  const slopes = free.map(({ weight }) => weight * stepDays);
  const unrepaired = free.map((ship) => unrepairedCost(ship, problem));
  const lengths = free.map((ship) => Math.max(1, stepsFor(repairDaysOf(ship, problem), stepDays)));
  const lastStart = free.map((_, i) =>
    Math.min(
      steps - (lengths[i] as number),
      Math.ceil(((unrepaired[i] as number) - (costs[i] as number)) / (slopes[i] as number) - 1e-9) - 1,
    ),
  );
  const firstWay = new Int32Array(free.length + 1);
  const wayDock: number[] = [];
  const wayStart: number[] = [];
  const wayLast: number[] = [];
  for (const [i, ship] of free.entries()) {
    for (const [dock, way] of (problem.ways[shipAt[i] as number] ?? []).entries()) {
      if (!('transitDays' in way) || (ship.pin && ship.pin.dock !== docks[dock]?.id)) continue;
      const arrival = arrivalStep(ship.readyDay, way.transitDays, stepDays);
      for (const [from, last] of stretchesOf(way.shut ?? [], arrival, lastStart[i] as number, stepDays)) {
        const start = firstOpen(openRun, dock * steps, from, last, lengths[i] as number);
        if (start < 0) continue;
        wayDock.push(dock);
        wayStart.push(start);
        wayLast.push(last);
      }
    }
    firstWay[i + 1] = wayDock.length;
  }
  return {
    found: true,
    instance: {
      shipCount: free.length,
      dockCount: docks.length,
      steps,
      shipAt,
      firstWay,
      wayDock: Int32Array.from(wayDock),
      wayStart: Int32Array.from(wayStart),
      wayLast: Int32Array.from(wayLast),
      length: Int32Array.from(lengths),
      cost: Float64Array.from(costs),
      slope: Float64Array.from(slopes),
      unrepaired: Float64Array.from(unrepaired),
      openRun,
      grain: grainOf([...costs, ...slopes, ...unrepaired]),
      pinnedCost: pins.fixed.reduce(
        (sum, { ship, startStep }) => sum + stayCost(ships[ship] as WaitingShip, startStep, problem),
        0,
      ),
      fixed: pins.fixed,
    },
  };
}

/** The stretches of steps from `first` to `last` on which a stay may begin, first and last step of each. */
function stretchesOf(
  shut: readonly ShutDays[],
  first: number,
  last: number,
  stepDays: number,
): readonly (readonly [from: number, last: number])[] {
  const stretches: [number, number][] = [];
  let from = first;
  for (const { fromDay, toDay } of shut.toSorted((a, b) => a.fromDay - b.fromDay)) {
    const shutFrom = stepsFor(fromDay, stepDays);
    if (from < shutFrom && from <= last) stretches.push([from, Math.min(last, shutFrom - 1)]);
    from = Math.max(from, stepsFor(toDay, stepDays));
  }
  if (from <= last) stretches.push([from, last]);
  return stretches;
}

/** Why a stay may not begin on a day; null when it may. */
export const shutOn = (shut: readonly ShutDays[] | undefined, day: number): ShutDays | null =>
  shut?.find(({ fromDay, toDay }) => day >= fromDay && day < toDay) ?? null;

/** The first step from `from` to `last` at which a dock is open for `length` steps on end; -1 where there is none. */
export function firstOpen(
  openRun: Int32Array,
  offset: number,
  from: number,
  last: number,
  length: number,
): number {
  let step = from;
  while (step <= last) {
    const run = openRun[offset + step] as number;
    if (run >= length) return step;
    step += Math.max(1, run);
  }
  return -1;
}

function runsOf(closed: Uint8Array, dockCount: number, steps: number): Int32Array {
  const openRun = new Int32Array(dockCount * steps);
  for (let dock = 0; dock < dockCount; dock++)
    for (let step = steps - 1, run = 0; step >= 0; step--) {
      run = closed[dock * steps + step] ? 0 : run + 1;
      openRun[dock * steps + step] = run;
    }
  return openRun;
}

/** Closes the docks for the ships pinned to a day, and says which pins can't hold. */
function fixPins(problem: AllocationProblem, closed: Uint8Array, steps: number) {
  const { ships, docks, ways, stepDays } = problem;
  const faults: Fault[] = [];
  const fixed: FixedStay[] = [];
  const pinned = new Uint8Array(closed.length);
  for (const [at, ship] of ships.entries()) {
    const { id, pin, readyDay } = ship;
    if (!pin) continue;
    const dock = docks.findIndex((each) => each.id === pin.dock);
    const way = ways[at]?.[dock];
    const complain = (code: Fault['code'], message: string) => faults.push({ code, where: id, message });
    if (!way || !('transitDays' in way)) {
      complain('pin-not-allowed', `"${id}" can't be pinned to "${pin.dock}": ${way?.because ?? 'no way'}.`);
      continue;
    }
    if (pin.startDay === null) continue;
    const start = stepsFor(pin.startDay, stepDays);
    const arrival = arrivalStep(readyDay, way.transitDays, stepDays);
    const end = start + Math.max(1, stepsFor(repairDaysOf(ship, problem), stepDays));
    const shut = shutOn(way.shut, start * stepDays);
    if (shut)
      complain(
        'pin-not-allowed',
        `"${id}" can't be pinned to day ${pin.startDay} in "${pin.dock}": ${shut.because}.`,
      );
    else if (start < arrival)
      complain(
        'pin-too-early',
        `"${id}" is pinned to day ${pin.startDay} in "${pin.dock}" but can't enter before day ${arrival * stepDays}.`,
      );
    else if (end > steps)
      complain(
        'pin-past-horizon',
        `"${id}", pinned to day ${pin.startDay} in "${pin.dock}", would be in dock until day ${end * stepDays}, past the horizon of ${problem.horizonDays} days.`,
      );
    else {
      const from = dock * steps + start;
      const to = dock * steps + end;
      if (pinned.subarray(from, to).includes(1))
        complain('pins-overlap', `"${id}" is pinned to "${pin.dock}" while another pinned ship is in it.`);
      else if (closed.subarray(from, to).includes(1))
        complain('pin-in-outage', `"${id}" is pinned to "${pin.dock}" while that dock is closed.`);
      else {
        pinned.fill(1, from, to);
        fixed.push({ ship: at, dock, startStep: start });
      }
    }
  }
  for (const [at, taken] of pinned.entries()) if (taken) closed[at] = 1;
  return { faults, fixed };
}

/** The greatest number that divides all costs, where they are whole. */
function grainOf(costs: readonly number[]): number {
  let grain = 0;
  for (const cost of costs) {
    if (!Number.isSafeInteger(cost)) return 0;
    let rest = Math.abs(cost);
    while (rest > 0) [grain, rest] = [rest, grain % rest];
  }
  return grain;
}
