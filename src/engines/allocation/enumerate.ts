import { type Columns, columnsWorthTrying, standingOf } from './columns.ts';
import type { Instance } from './instance.ts';
import type { Priced } from './prices.ts';
import type { Standing } from './schedule.ts';

export interface Enumerated {
  readonly plan: Standing;
  /** Whether every plan better than the known one was tried, so that this one is the best. */
  readonly isOptimal: boolean;
}

/**
 * Tries the surviving stays one by one (depth-first branch and bound): the ship with the fewest left goes first, and a
 * branch ends where its stays together ask more over the bound than the known plan does. Gives up after `budget` stays
 * looked at. Enough for small fleets and for docks that are nearly slack.
 */
export function enumerate(instance: Instance, priced: Priced, known: Standing, budget: number): Enumerated {
  const columns = columnsWorthTrying(instance, priced, known);
  if (columns.isEmpty) return { plan: known, isOptimal: true };
  if (columns.ship.length > budget / 20) return { plan: known, isOptimal: false };
  return new Enumeration(instance, priced, known, columns, budget).run();
}

class Enumeration {
  readonly #instance: Instance;
  readonly #columns: Columns;
  readonly #bound: number;
  readonly #first: Int32Array;
  readonly #taken: Uint8Array;
  readonly #isSet: Uint8Array;
  readonly #chosen: Int32Array;
  #budget: number;
  #room: number;
  #best: Standing;

  constructor(instance: Instance, priced: Priced, known: Standing, columns: Columns, budget: number) {
    this.#instance = instance;
    this.#columns = columns;
    this.#bound = priced.bound;
    this.#budget = budget;
    this.#best = known;
    this.#room = columns.room;
    this.#first = new Int32Array(instance.shipCount + 1);
    for (const ship of columns.ship) this.#first[ship + 1] = (this.#first[ship + 1] as number) + 1;
    for (let ship = 0; ship < instance.shipCount; ship++)
      this.#first[ship + 1] = (this.#first[ship + 1] as number) + (this.#first[ship] as number);
    this.#taken = new Uint8Array(instance.dockCount * instance.steps);
    this.#isSet = new Uint8Array(instance.shipCount);
    this.#chosen = new Int32Array(instance.shipCount).fill(-1);
  }

  run(): Enumerated {
    this.#descend(0, 0);
    return { plan: this.#best, isOptimal: this.#budget > 0 };
  }

  #descend(depth: number, spent: number): void {
    const { shipCount } = this.#instance;
    if (depth === shipCount) {
      this.#keep();
      return;
    }
    let narrowest = -1;
    let fewest: number[] = [];
    for (let ship = 0; ship < shipCount; ship++) {
      if (this.#isSet[ship]) continue;
      const open = this.#openTo(ship, spent, narrowest < 0 ? Infinity : fewest.length);
      if (open === null) continue;
      narrowest = ship;
      fewest = open;
      if (open.length === 0) return;
      if (open.length === 1) break;
    }
    if (this.#budget <= 0) return;
    const { excess, dock, start } = this.#columns;
    fewest.sort((a, b) => (excess[a] as number) - (excess[b] as number));
    this.#isSet[narrowest] = 1;
    for (const column of fewest) {
      const after = spent + (excess[column] as number);
      if (after > this.#room || this.#budget <= 0) break;
      this.#chosen[narrowest] = column;
      this.#mark(narrowest, dock[column] as number, start[column] as number, 1);
      this.#descend(depth + 1, after);
      this.#mark(narrowest, dock[column] as number, start[column] as number, 0);
    }
    this.#isSet[narrowest] = 0;
  }

  /** Her stays that are still possible; null when there are at least `tooMany`. */
  #openTo(ship: number, spent: number, tooMany: number): number[] | null {
    const { excess, dock, start } = this.#columns;
    const { steps, length } = this.#instance;
    const needs = length[ship] as number;
    const end = this.#first[ship + 1] as number;
    const open: number[] = [];
    this.#budget -= end - (this.#first[ship] as number);
    for (let column = this.#first[ship] as number; column < end; column++) {
      if (spent + (excess[column] as number) > this.#room) continue;
      const at = dock[column] as number;
      const from = at * steps + (start[column] as number);
      if (at >= 0 && !this.#isFree(from, from + needs)) continue;
      open.push(column);
      if (open.length >= tooMany) return null;
    }
    return open;
  }

  #isFree(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#taken[at]) return false;
    return true;
  }

  #mark(ship: number, dock: number, start: number, taken: 0 | 1): void {
    if (dock < 0) return;
    const from = dock * this.#instance.steps + start;
    this.#taken.fill(taken, from, from + (this.#instance.length[ship] as number));
  }

  #keep(): void {
    const found = standingOf(this.#columns, this.#chosen, this.#instance);
    const tolerance = 1e-7 * Math.max(1, Math.abs(found.cost));
    if (found.cost >= this.#best.cost - tolerance) return;
    this.#best = found;
    this.#room = found.cost - Math.max(0, this.#instance.grain - tolerance) - this.#bound + tolerance;
  }
}
