import type { Instance } from './instance.ts';

/** A plan as two arrays: dock of each ship (-1 for none) and first step in it. */
export interface Standing {
  readonly dock: Int32Array;
  readonly start: Int32Array;
  readonly cost: number;
}

/** Prices of dock time: `sums[dock * (steps + 1) + s]` is the price of the first s steps of a dock. */
export interface PriceSums {
  readonly sums: Float64Array;
}

/** A plan in the making: who is in which dock, each dock's stays in order of time. */
export class Schedule {
  readonly dock: Int32Array;
  readonly start: Int32Array;
  readonly #instance: Instance;
  readonly #room: number;
  readonly #count: Int32Array;
  readonly #queue: Int32Array;

  constructor(instance: Instance) {
    const { shipCount, dockCount, steps, length } = instance;
    this.#instance = instance;
    this.#room =
      Math.min(shipCount, Math.ceil(steps / length.reduce((a, b) => Math.min(a, b), steps || 1))) + 1;
    this.dock = new Int32Array(shipCount).fill(-1);
    this.start = new Int32Array(shipCount);
    this.#count = new Int32Array(dockCount);
    this.#queue = new Int32Array(dockCount * this.#room);
  }

  clear(): void {
    this.dock.fill(-1);
    this.#count.fill(0);
  }

  load({ dock, start }: Standing): void {
    this.clear();
    for (let ship = 0; ship < dock.length; ship++)
      if ((dock[ship] as number) >= 0) this.place(ship, dock[ship] as number, start[ship] as number);
  }

  costOf(ship: number): number {
    const { cost, slope, unrepaired } = this.#instance;
    return (this.dock[ship] as number) < 0
      ? (unrepaired[ship] as number)
      : (cost[ship] as number) + (slope[ship] as number) * (this.start[ship] as number);
  }

  total(): number {
    let sum = this.#instance.pinnedCost;
    for (let ship = 0; ship < this.dock.length; ship++) sum += this.costOf(ship);
    return sum;
  }

  standing(): Standing {
    return { dock: this.dock.slice(), start: this.start.slice(), cost: this.total() };
  }

  place(ship: number, dock: number, start: number): void {
    const queue = this.#queue;
    const first = dock * this.#room;
    let at = first + (this.#count[dock] as number);
    this.#count[dock] = (this.#count[dock] as number) + 1;
    while (at > first && (this.start[queue[at - 1] as number] as number) > start) {
      queue[at] = queue[at - 1] as number;
      at--;
    }
    queue[at] = ship;
    this.dock[ship] = dock;
    this.start[ship] = start;
  }

  remove(ship: number): void {
    const dock = this.dock[ship] as number;
    if (dock < 0) return;
    const queue = this.#queue;
    let at = dock * this.#room;
    while (queue[at] !== ship) at++;
    const count = (this.#count[dock] as number) - 1;
    this.#count[dock] = count;
    queue.copyWithin(at, at + 1, dock * this.#room + count + 1);
    this.dock[ship] = -1;
  }

  /** The ships in a dock at some step between `from` and `to`, in order of time, into `found`. Returns how many. */
  within(dock: number, from: number, to: number, found: Int32Array): number {
    const first = dock * this.#room;
    const end = first + (this.#count[dock] as number);
    let count = 0;
    for (let at = first; at < end; at++) {
      const ship = this.#queue[at] as number;
      const start = this.start[ship] as number;
      if (start >= to) break;
      if (start + (this.#instance.length[ship] as number) > from) found[count++] = ship;
    }
    return count;
  }

  /**
   * Puts a ship, which is in no dock, where she costs least: her own cost plus `share` of the price of the time she takes.
   * She starts at the first step of a gap; without a cheaper place than none she stays out.
   */
  settle(ship: number, prices: PriceSums | null, share: number): void {
    const { firstWay, wayDock, wayStart, length, cost, slope, unrepaired, wayLast, openRun, steps } =
      this.#instance;
    const queue = this.#queue;
    const starts = this.start;
    const needs = length[ship] as number;
    const fixed = cost[ship] as number;
    const perStep = slope[ship] as number;
    let best = unrepaired[ship] as number;
    let bestDock = -1;
    let bestStart = 0;
    const end = firstWay[ship + 1] as number;
    for (let way = firstWay[ship] as number; way < end; way++) {
      const dock = wayDock[way] as number;
      let step = wayStart[way] as number;
      const last = wayLast[way] as number;
      if (fixed + perStep * step >= best) continue;
      const firstIn = dock * this.#room;
      const lastIn = firstIn + (this.#count[dock] as number);
      let at = firstIn;
      // Those who are gone by then.
      while (at < lastIn) {
        const other = queue[at] as number;
        if ((starts[other] as number) + (length[other] as number) > step) break;
        at++;
      }
      while (step <= last) {
        const run = openRun[dock * steps + step] as number;
        if (run < needs) {
          step += run > 1 ? run : 1;
          continue;
        }
        if (at < lastIn) {
          const other = queue[at] as number;
          const from = starts[other] as number;
          const to = from + (length[other] as number);
          if (to <= step) {
            at++;
            continue;
          }
          if (from < step + needs) {
            step = to;
            at++;
            if (fixed + perStep * step >= best) break;
            continue;
          }
        }
        const own = fixed + perStep * step;
        if (own >= best) break;
        let asked = own;
        if (prices !== null) {
          const row = dock * (steps + 1) + step;
          asked += share * ((prices.sums[row + needs] as number) - (prices.sums[row] as number));
        }
        if (asked < best) {
          best = asked;
          bestDock = dock;
          bestStart = step;
        }
        if (prices === null || at >= lastIn) break;
        // Dearer than the next gap, perhaps.
        const other = queue[at] as number;
        step = (starts[other] as number) + (length[other] as number);
        at++;
      }
    }
    if (bestDock >= 0) this.place(ship, bestDock, bestStart);
  }
}

/** Puts ships into a plan one after the other. */
export function settleInOrder(
  schedule: Schedule,
  order: Iterable<number>,
  prices: PriceSums | null,
  share: number,
): number {
  schedule.clear();
  for (const ship of order) schedule.settle(ship, prices, share);
  return schedule.total();
}

/**
 * The plan a planner makes by hand: the ship that loses most a day for the dock time she needs goes first, each to the
 * dock that returns her first (weighted shortest processing time, Smith 1956).
 */
export function greedyPlan(instance: Instance): Standing {
  const schedule = new Schedule(instance);
  settleInOrder(schedule, smithOrder(instance), null, 0);
  return schedule.standing();
}

function smithOrder({ shipCount, slope, length }: Instance): number[] {
  const worth = (ship: number) => (slope[ship] as number) / (length[ship] as number);
  return Array.from({ length: shipCount }, (_, ship) => ship).sort((a, b) => worth(b) - worth(a) || a - b);
}
