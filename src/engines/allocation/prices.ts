import type { Instance } from './instance.ts';
import { type PriceSums, Schedule, settleInOrder, type Standing } from './schedule.ts';

/** Prices of dock time and what they prove. */
export interface Priced extends PriceSums {
  /** No plan costs less. */
  readonly bound: number;
  /** What each ship pays at least under the prices. */
  readonly least: Float64Array;
}

/** A bound on whole plans, rounded up to the next cost a plan can have. */
export function roundUp(bound: number, grain: number): number {
  if (grain === 0) return bound;
  return Math.ceil(bound / grain - 1e-6) * grain;
}

/** Whether a bound leaves no room under a plan. */
export function isProven(bound: number, cost: number, grain: number): boolean {
  return roundUp(bound, grain) >= cost - 1e-9 * Math.max(1, Math.abs(cost));
}

/**
 * Lagrangian relaxation of "one ship at a time": every step of every dock has a price, each ship then chooses for
 * herself, and the prices move against the choices (subgradient method with Polyak's step, Held, Wolfe & Crowder 1974;
 * direction mixed with the last one as in Camerini, Fratta & Maffioli 1975). Any prices give a bound; plans are made on the way by letting
 * ships in by the order of their choices.
 */
export class Pricing {
  readonly #instance: Instance;
  readonly #price: Float64Array;
  readonly #best: Float64Array;
  readonly #pull: Float64Array;
  readonly #last: Float64Array;
  readonly #sums: Float64Array;
  readonly #chosenStart: Float64Array;
  readonly #priced: Uint8Array;
  readonly #schedule: Schedule;
  readonly #order: number[];
  bound = Number.NEGATIVE_INFINITY;
  round = 0;
  #reach = 1;
  #stalled = 0;
  plan: Standing;

  constructor(instance: Instance, plan: Standing) {
    const { shipCount, dockCount, steps } = instance;
    const size = dockCount * steps;
    this.#instance = instance;
    this.#price = new Float64Array(size);
    this.#best = new Float64Array(size);
    this.#pull = new Float64Array(size);
    this.#last = new Float64Array(size);
    this.#sums = new Float64Array(dockCount * (steps + 1));
    this.#priced = new Uint8Array(dockCount);
    this.#chosenStart = new Float64Array(shipCount);
    this.#schedule = new Schedule(instance);
    this.#order = Array.from({ length: shipCount }, (_, ship) => ship);
    this.plan = plan;
  }

  get proven(): boolean {
    return isProven(this.bound, this.plan.cost, this.#instance.grain);
  }

  /** One round. False when there is nothing left to gain. */
  step(): boolean {
    const { grain } = this.#instance;
    this.#sum(this.#price);
    const value = this.#choose(null, this.#pull);
    if (value > this.bound + 1e-7 * Math.abs(value)) {
      this.bound = value;
      this.#best.set(this.#price);
      this.#stalled = 0;
    } else if (++this.#stalled >= 10) {
      this.#reach *= 0.7;
      this.#stalled = 0;
    }
    if (this.round++ % 8 === 0) this.#makePlan();
    if (isProven(this.bound, this.plan.cost, grain) || this.#reach < 1e-4) return false;
    return this.#move(value);
  }

  /** The best prices so far, ready to be read. */
  result(): Priced {
    this.#sum(this.#best);
    const least = new Float64Array(this.#instance.shipCount);
    const bound = this.#choose(least, this.#pull);
    return { bound, sums: this.#sums.slice(), least };
  }

  /** Prices as running sums, docks that cost anything marked. */
  #sum(price: Float64Array): void {
    const { dockCount, steps } = this.#instance;
    for (let dock = 0; dock < dockCount; dock++) {
      let sum = 0;
      const from = dock * steps;
      const to = dock * (steps + 1);
      for (let step = 0; step < steps; step++) {
        sum += price[from + step] as number;
        this.#sums[to + step + 1] = sum;
      }
      this.#priced[dock] = sum > 0 ? 1 : 0;
    }
  }

  /** Each ship's cheapest choice. Returns the bound; `pull` becomes how far each step is asked for beyond one ship. */
  #choose(least: Float64Array | null, pull: Float64Array): number {
    const { shipCount, dockCount, steps, firstWay, wayDock, wayStart } = this.#instance;
    const { length, wayLast, cost, slope, unrepaired, openRun, pinnedCost } = this.#instance;
    const sums = this.#sums;
    let value = pinnedCost;
    for (let dock = 0; dock < dockCount; dock++) value -= sums[dock * (steps + 1) + steps] as number;
    pull.fill(-1);
    for (let ship = 0; ship < shipCount; ship++) {
      const needs = length[ship] as number;
      const fixed = cost[ship] as number;
      const perStep = slope[ship] as number;
      const end = firstWay[ship + 1] as number;
      let best = unrepaired[ship] as number;
      let bestDock = -1;
      let bestStart = 0;
      for (let way = firstWay[ship] as number; way < end; way++) {
        const dock = wayDock[way] as number;
        let step = wayStart[way] as number;
        const last = wayLast[way] as number;
        let own = fixed + perStep * step;
        if (own >= best) continue;
        if (this.#priced[dock] === 0) {
          best = own;
          bestDock = dock;
          bestStart = step;
          continue;
        }
        const row = dock * (steps + 1);
        const open = dock * steps;
        for (; step <= last && own < best; step++, own += perStep) {
          if ((openRun[open + step] as number) < needs) continue;
          const asked = own + (sums[row + step + needs] as number) - (sums[row + step] as number);
          if (asked < best) {
            best = asked;
            bestDock = dock;
            bestStart = step;
          }
        }
      }
      value += best;
      if (least) least[ship] = best;
      this.#chosenStart[ship] = bestDock < 0 ? steps : bestStart;
      if (bestDock >= 0) {
        const from = bestDock * steps + bestStart;
        for (let at = from; at < from + needs; at++) pull[at] = (pull[at] as number) + 1;
      }
    }
    return value;
  }

  #makePlan(): void {
    const chosen = this.#chosenStart;
    const { slope, length } = this.#instance;
    const worth = (ship: number) => (slope[ship] as number) / (length[ship] as number);
    this.#order.sort((a, b) => (chosen[a] as number) - (chosen[b] as number) || worth(b) - worth(a) || a - b);
    const cost = settleInOrder(this.#schedule, this.#order, this, 1);
    if (cost < this.plan.cost) this.plan = this.#schedule.standing();
  }

  get sums(): Float64Array {
    return this.#sums;
  }

  /** Moves the prices. False when no step is asked for twice and none is paid for in vain: the bound is met. */
  #move(value: number): boolean {
    const pull = this.#pull;
    const last = this.#last;
    const price = this.#price;
    const open = this.#instance.openRun;
    let dot = 0;
    let lastNorm = 0;
    for (let at = 0; at < pull.length; at++) {
      let here = pull[at] as number;
      if (open[at] === 0 || (here < 0 && price[at] === 0)) here = 0;
      pull[at] = here;
      const before = last[at] as number;
      dot += here * before;
      lastNorm += before * before;
    }
    const keep = dot < 0 && lastNorm > 0 ? (-1.5 * dot) / lastNorm : 0;
    let norm = 0;
    for (let at = 0; at < pull.length; at++) {
      let here = (pull[at] as number) + keep * (last[at] as number);
      if (here < 0 && price[at] === 0) here = 0;
      last[at] = here;
      norm += here * here;
    }
    if (norm < 1e-12) return false;
    const stride = (this.#reach * (this.plan.cost - value)) / norm;
    for (let at = 0; at < pull.length; at++) {
      const moved = (price[at] as number) + stride * (last[at] as number);
      price[at] = moved > 0 ? moved : 0;
    }
    return true;
  }
}
