import { chanceFrom } from './chance.ts';
import type { Instance } from './instance.ts';
import { isProven, type Priced } from './prices.ts';
import { Schedule, type Standing } from './schedule.ts';

/** Rounds between two looks at the clock. */
export const roundsAtOnce = 64;

/**
 * Takes some ships out of the plan and lets them in again in another order, at the prices of dock time (large neighborhood
 * search, Shaw 1998, ruin and recreate, Schrimpf et al. 2000; worse plans pass now and then as in simulated annealing).
 * The same seed and number of rounds give the same plan.
 */
export class Improver {
  readonly #instance: Instance;
  readonly #priced: Priced;
  readonly #schedule: Schedule;
  readonly #chance: () => number;
  readonly #out: Int32Array;
  readonly #isOut: Uint8Array;
  readonly #found: Int32Array;
  readonly #key: Float64Array;
  readonly #oldDock: Int32Array;
  readonly #oldStart: Int32Array;
  #outCount = 0;
  #current: number;
  best: Standing;
  rounds = 0;

  constructor(instance: Instance, priced: Priced, plan: Standing, seed: number) {
    const { shipCount } = instance;
    this.#instance = instance;
    this.#priced = priced;
    this.#schedule = new Schedule(instance);
    this.#schedule.load(plan);
    this.#chance = chanceFrom(seed);
    this.#out = new Int32Array(shipCount);
    this.#isOut = new Uint8Array(shipCount);
    this.#found = new Int32Array(shipCount);
    this.#key = new Float64Array(shipCount);
    this.#oldDock = new Int32Array(shipCount);
    this.#oldStart = new Int32Array(shipCount);
    this.best = plan;
    this.#current = plan.cost;
  }

  get proven(): boolean {
    return isProven(this.#priced.bound, this.best.cost, this.#instance.grain);
  }

  /** Some rounds of a search of which the share `done` is behind it. */
  run(done: number): void {
    const left = 1 - Math.min(1, done);
    const warmth = this.best.cost * 1e-3 * left * left + 1e-9;
    for (let round = 0; round < roundsAtOnce; round++) this.#round(warmth);
    this.rounds += roundsAtOnce;
  }

  #round(warmth: number): void {
    const chance = this.#chance;
    const schedule = this.#schedule;
    const count = this.#choose();
    let before = 0;
    for (let at = 0; at < count; at++) {
      const ship = this.#out[at] as number;
      before += schedule.costOf(ship);
      this.#oldDock[at] = schedule.dock[ship] as number;
      this.#oldStart[at] = schedule.start[ship] as number;
    }
    for (let at = 0; at < count; at++) {
      const ship = this.#out[at] as number;
      schedule.remove(ship);
      this.#isOut[ship] = 0;
    }
    const order = this.#order(count);
    const drawn = chance();
    const share = drawn < 0.6 ? 1 : drawn < 0.8 ? 0 : chance() * 1.5;
    const prices = share === 0 ? null : this.#priced;
    let after = 0;
    for (const ship of order) {
      schedule.settle(ship, prices, share);
      after += schedule.costOf(ship);
    }
    const worse = after - before;
    if (worse <= 0 || chance() < Math.exp(-worse / warmth)) {
      this.#current += worse;
      if (this.#current < this.best.cost - 1e-9 * Math.max(1, this.best.cost))
        this.best = schedule.standing();
      return;
    }
    for (const ship of order) schedule.remove(ship);
    for (let at = 0; at < count; at++)
      if ((this.#oldDock[at] as number) >= 0)
        schedule.place(this.#out[at] as number, this.#oldDock[at] as number, this.#oldStart[at] as number);
  }

  /** Which ships to take out: one, and those around the time she takes or might take in a few of her docks. */
  #choose(): number {
    const { shipCount, steps, firstWay, wayDock, wayStart, length } = this.#instance;
    const chance = this.#chance;
    const schedule = this.#schedule;
    this.#outCount = 0;
    const wanted = 4 + Math.floor(chance() * 24);
    const first = Math.floor(chance() * shipCount);
    this.#takeOut(first);
    if (chance() < 0.15) {
      for (let tries = 0; tries < wanted; tries++) this.#takeOut(Math.floor(chance() * shipCount));
      return this.#outCount;
    }
    const from = firstWay[first] as number;
    const ways = (firstWay[first + 1] as number) - from;
    if (ways === 0) return this.#outCount;
    const docks = 1 + Math.floor(chance() * 5);
    const own = schedule.dock[first] as number;
    for (let each = 0; each < docks; each++) {
      const way = from + Math.floor(chance() * ways);
      const dock = each === 0 && own >= 0 ? own : (wayDock[way] as number);
      const middle = own >= 0 ? (schedule.start[first] as number) : (wayStart[way] as number);
      const reach = (length[first] as number) + chance() * chance() * steps;
      const found = schedule.within(dock, middle - reach, middle + reach, this.#found);
      for (let at = 0; at < found; at++) if (chance() < 0.9) this.#takeOut(this.#found[at] as number);
      if (this.#outCount >= wanted + 4) break;
    }
    return this.#outCount;
  }

  #takeOut(ship: number): void {
    if (this.#isOut[ship]) return;
    this.#isOut[ship] = 1;
    this.#out[this.#outCount++] = ship;
  }

  #order(count: number): Int32Array {
    const { slope, length, steps } = this.#instance;
    const chance = this.#chance;
    const drawn = chance();
    const key = this.#key;
    for (let at = 0; at < count; at++) {
      const ship = this.#out[at] as number;
      if (drawn < 0.4)
        key[ship] = (-(slope[ship] as number) / (length[ship] as number)) * (0.7 + 0.6 * chance());
      else if (drawn < 0.8)
        key[ship] =
          ((this.#oldDock[at] as number) < 0 ? steps : (this.#oldStart[at] as number)) +
          chance() * steps * 0.12;
      else key[ship] = chance();
    }
    return this.#out.slice(0, count).sort((a, b) => (key[a] as number) - (key[b] as number));
  }
}
