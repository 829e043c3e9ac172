import type { Refused } from './fault.ts';
import {
  arrivalStep,
  type Instance,
  repairDaysOf,
  shutOn,
  stayCost,
  stepsFor,
  unrepairedCost,
} from './instance.ts';
import type { AllocationProblem, OfferedDock, WaitingShip } from './problem.ts';
import type { Standing } from './schedule.ts';
import type { Findings, Method } from './search.ts';

/** A ship in a dock. Days count from the first day of the plan; transit, waiting and repair follow each other. */
export interface Stay {
  readonly ship: string;
  readonly dock: string;
  readonly country: string;
  readonly readyDay: number;
  readonly transitDays: number;
  readonly waitingDays: number;
  /** In dock from this day. */
  readonly startDay: number;
  readonly repairDays: number;
  /** Back in service on this day. */
  readonly endDay: number;
  /** From ready to back in service. */
  readonly lostDays: number;
  readonly weightedLostDays: number;
  readonly isPinned: boolean;
}

/** Why a ship gets no dock. */
export type UnassignedReason =
  /** No dock may or can take her; each dock says why not. */
  | 'no-way'
  /** She can't be back before the horizon from any dock that could take her. */
  | 'too-late'
  /** The time she would need loses less, or saves more, with other ships. */
  | 'no-room';

export interface Unassigned {
  readonly ship: string;
  readonly because: UnassignedReason;
  /** Of docks that can't take her. */
  readonly docks: readonly { readonly dock: string; readonly because: string }[];
  readonly lostDays: number;
  readonly weightedLostDays: number;
}

export interface Plan {
  readonly stays: readonly Stay[];
  readonly unassigned: readonly Unassigned[];
  /** Weighted fleet-days lost. */
  readonly objective: number;
  /** The same without weights. */
  readonly lostDays: number;
}

export interface Allocated {
  readonly found: true;
  readonly plan: Plan;
  readonly objective: number;
  readonly greedy: Plan;
  /** No plan loses fewer weighted fleet-days. */
  readonly bound: number;
  /** (objective − bound) / objective, from 0 to 1. */
  readonly gap: number;
  readonly proof: 'optimal' | 'bounded';
  readonly method: Method;
}

export type Allocation = Allocated | Refused;

/** The findings as an answer. */
export function answerOf(problem: AllocationProblem, instance: Instance, findings: Findings): Allocated {
  const { plan, greedy, isOptimal, method } = findings;
  const objective = exactCost(plan.cost, instance.grain);
  const bound = isOptimal ? objective : Math.min(objective, findings.bound);
  return {
    found: true,
    plan: planOf(problem, instance, plan),
    objective,
    greedy: planOf(problem, instance, greedy),
    bound,
    gap: objective > 0 ? (objective - bound) / objective : 0,
    proof: isOptimal ? 'optimal' : 'bounded',
    method,
  };
}

/** Whole costs stay whole after many sums. */
export const exactCost = (cost: number, grain: number) =>
  grain > 0 ? Math.round(cost / grain) * grain : cost;

/** A plan in words of ships, docks and days. */
function planOf(problem: AllocationProblem, instance: Instance, standing: Standing): Plan {
  const dockOf = new Map<number, readonly [dock: number, step: number]>();
  for (const { ship, dock, startStep } of instance.fixed) dockOf.set(ship, [dock, startStep]);
  for (const [at, ship] of instance.shipAt.entries())
    if ((standing.dock[at] as number) >= 0)
      dockOf.set(ship, [standing.dock[at] as number, standing.start[at] as number]);
  const stays: Stay[] = [];
  const unassigned: Unassigned[] = [];
  for (const [at, ship] of problem.ships.entries()) {
    const place = dockOf.get(at);
    const dock = place && problem.docks[place[0]];
    if (place && dock) stays.push(stayOf(problem, ship, dock, problem.ways[at]?.[place[0]], place[1]));
    else unassigned.push(whyNot(problem, ship, at));
  }
  const sum = (of: (each: Stay | Unassigned) => number) =>
    [...stays, ...unassigned].reduce((total, each) => total + of(each), 0);
  return {
    stays: stays.toSorted((a, b) => a.dock.localeCompare(b.dock) || a.startDay - b.startDay),
    unassigned,
    objective: exactCost(
      sum(({ weightedLostDays }) => weightedLostDays),
      instance.grain,
    ),
    lostDays: sum(({ lostDays }) => lostDays),
  };
}

function stayOf(
  problem: AllocationProblem,
  ship: WaitingShip,
  dock: OfferedDock,
  way: AllocationProblem['ways'][number][number] | undefined,
  startStep: number,
): Stay {
  const transitDays = way && 'transitDays' in way ? way.transitDays : 0;
  const startDay = startStep * problem.stepDays;
  const repairDays = repairDaysOf(ship, problem);
  const weightedLostDays = stayCost(ship, startStep, problem);
  return {
    ship: ship.id,
    dock: dock.id,
    country: dock.country,
    readyDay: ship.readyDay,
    transitDays,
    waitingDays: startDay - ship.readyDay - transitDays,
    startDay,
    repairDays,
    endDay: startDay + repairDays,
    lostDays: startDay + repairDays - ship.readyDay,
    weightedLostDays,
    isPinned: ship.pin !== null,
  };
}

function whyNot(problem: AllocationProblem, ship: WaitingShip, at: number): Unassigned {
  const weightedLostDays = unrepairedCost(ship, problem);
  const docks = problem.docks.flatMap((dock, to) => {
    const because = reasonAgainst(problem, ship, dock, problem.ways[at]?.[to]);
    return because === null ? [] : [{ dock: dock.id, because }];
  });
  const isLate = docks.some(({ because }) => because === 'too-late');
  const because = docks.length < problem.docks.length ? 'no-room' : isLate ? 'too-late' : 'no-way';
  return { ship: ship.id, because, docks, lostDays: weightedLostDays / ship.weight, weightedLostDays };
}

/** Why a dock could not take a ship even if it were hers alone; null when it could. */
function reasonAgainst(
  problem: AllocationProblem,
  ship: WaitingShip,
  dock: OfferedDock,
  way: AllocationProblem['ways'][number][number] | undefined,
): string | null {
  if (!way) return 'no-way';
  if ('because' in way) return way.because;
  if (ship.pin && ship.pin.dock !== dock.id) return 'pinned-elsewhere';
  const { stepDays, horizonDays } = problem;
  const days = repairDaysOf(ship, problem);
  const needs = Math.max(1, stepsFor(days, stepDays)) * stepDays;
  const arrival = arrivalStep(ship.readyDay, way.transitDays, stepDays) * stepDays;
  const calendar = dock.calendar.toSorted((a, b) => a.fromDay - b.fromDay);
  const isInTime = (start: number) =>
    start + needs <= Math.floor(horizonDays / stepDays + 1e-9) * stepDays &&
    stayCost(ship, start / stepDays, problem) < unrepairedCost(ship, problem);
  const openFrom = (from: number) => {
    let start = from;
    for (const { fromDay, toDay } of calendar)
      if (start < toDay && start + needs > fromDay) start = stepsFor(toDay, stepDays) * stepDays;
    return start;
  };
  const soonest = openFrom(arrival);
  if (!isInTime(soonest)) return 'too-late';
  const first = shutOn(way.shut, soonest);
  let start = soonest;
  for (let shut = first; shut; shut = shutOn(way.shut, start))
    start = openFrom(stepsFor(shut.toDay, stepDays) * stepDays);
  return isInTime(start) ? null : (first?.because ?? 'too-late');
}
