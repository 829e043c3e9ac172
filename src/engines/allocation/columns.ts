import type { Instance } from './instance.ts';
import type { Priced } from './prices.ts';
import type { Standing } from './schedule.ts';

/** Choose columns of 0 or 1, one of each ship's, at most one in every other row, at least cost. By column, sparse. */
export interface BinaryProgram {
  readonly columnCost: Float64Array;
  /** Rows of column c are `rows[starts[c]]` to before `rows[starts[c + 1]]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** The first rows, one of each ship, take exactly one column; the others at most one. */
  readonly shipCount: number;
  readonly rowCount: number;
  /** A choice known to hold, as column indices. */
  readonly known: Int32Array;
}

/** The stays that may be part of a plan better than the known one. */
export interface Columns {
  readonly ship: Int32Array;
  /** -1: not repaired. */
  readonly dock: Int32Array;
  readonly start: Int32Array;
  readonly cost: Float64Array;
  /** What a stay asks under the prices beyond her cheapest choice. */
  readonly excess: Float64Array;
  /** How much excess a better plan can have in all. */
  readonly room: number;
  /** Stays there were before fixing. */
  readonly total: number;
  /** The same as a program. */
  readonly program: () => BinaryProgram;
  /** A ship without a stay left proves that no better plan exists. */
  readonly isEmpty: boolean;
}

/** A plan from one column of each ship. */
export function standingOf(
  { ship, dock, start, cost }: Columns,
  chosen: Iterable<number>,
  instance: Instance,
): Standing {
  const standing = { dock: new Int32Array(instance.shipCount), start: new Int32Array(instance.shipCount) };
  let total = instance.pinnedCost;
  for (const column of chosen) {
    standing.dock[ship[column] as number] = dock[column] as number;
    standing.start[ship[column] as number] = start[column] as number;
    total += cost[column] as number;
  }
  return { ...standing, cost: total };
}

/**
 * The stays that survive reduced-cost fixing: with a stay forced into a plan, the bound grows by what the stay costs over
 * her cheapest choice; where that reaches the known plan, the stay can't make it better. Without prices nothing is fixed.
 * A `share` under 1 keeps only the most promising of them: good for finding plans, not for proofs.
 */
export function columnsWorthTrying(
  instance: Instance,
  priced: Priced | null,
  plan: Standing,
  share = 1,
): Columns {
  const { shipCount, steps, firstWay, wayDock, wayStart, wayLast, length, cost, slope, unrepaired, openRun } =
    instance;
  const tolerance = 1e-7 * Math.max(1, Math.abs(plan.cost));
  const limit = plan.cost - Math.max(0, instance.grain - tolerance);
  const room = priced ? share * (limit - priced.bound) + tolerance : Infinity;
  const ships: number[] = [];
  const docks: number[] = [];
  const starts: number[] = [];
  const costs: number[] = [];
  const excesses: number[] = [];
  const known: number[] = [];
  let total = 0;
  let isEmpty = false;
  for (let ship = 0; ship < shipCount; ship++) {
    const least = priced ? (priced.least[ship] as number) : 0;
    let survivors = 0;
    const consider = (dock: number, start: number, own: number, asked: number) => {
      total++;
      const isKnown = plan.dock[ship] === dock && (dock < 0 || plan.start[ship] === start);
      const survives = asked - least <= room;
      if (survives) survivors++;
      if (!survives && !isKnown) return;
      if (isKnown) known.push(ships.length);
      ships.push(ship);
      docks.push(dock);
      starts.push(start);
      costs.push(own);
      excesses.push(asked - least);
    };
    const none = unrepaired[ship] as number;
    consider(-1, 0, none, none);
    const needs = length[ship] as number;
    for (let way = firstWay[ship] as number; way < (firstWay[ship + 1] as number); way++) {
      const dock = wayDock[way] as number;
      const last = wayLast[way] as number;
      for (let start = wayStart[way] as number; start <= last; start++) {
        if ((openRun[dock * steps + start] as number) < needs) continue;
        const own = (cost[ship] as number) + (slope[ship] as number) * start;
        const row = dock * (steps + 1) + start;
        const price = priced ? (priced.sums[row + needs] as number) - (priced.sums[row] as number) : 0;
        consider(dock, start, own, own + price);
      }
    }
    if (survivors === 0) isEmpty = true;
  }
  return {
    ship: Int32Array.from(ships),
    dock: Int32Array.from(docks),
    start: Int32Array.from(starts),
    cost: Float64Array.from(costs),
    excess: Float64Array.from(excesses),
    room,
    total,
    isEmpty,
    program: () => programOf(instance, ships, docks, starts, costs, known),
  };
}

function programOf(
  instance: Instance,
  ships: readonly number[],
  docks: readonly number[],
  starts: readonly number[],
  costs: readonly number[],
  known: readonly number[],
): BinaryProgram {
  const { shipCount, dockCount, steps, length } = instance;
  const rowOf = rowsNeeded(instance, ships, docks, starts);
  const columnStarts = [0];
  const rows: number[] = [];
  for (const [column, ship] of ships.entries()) {
    rows.push(ship);
    const dock = docks[column] as number;
    if (dock >= 0) {
      const from = dock * steps + (starts[column] as number);
      for (let at = from; at < from + (length[ship] as number); at++) {
        const row = rowOf[at] as number;
        if (row >= 0) rows.push(row);
      }
    }
    columnStarts.push(rows.length);
  }
  let rowCount = shipCount;
  for (let at = 0; at < dockCount * steps; at++) rowCount = Math.max(rowCount, (rowOf[at] as number) + 1);
  return {
    columnCost: Float64Array.from(costs),
    starts: Int32Array.from(columnStarts),
    rows: Int32Array.from(rows),
    shipCount,
    rowCount,
    known: Int32Array.from(known),
  };
}

/**
 * A row for every step of a dock would say most things twice: the stays over a step are a subset of those over the next
 * one unless one of them ends there. Only steps after a start and before an end, the maximal cliques, get a row.
 */
function rowsNeeded(
  { shipCount, dockCount, steps, length }: Instance,
  ships: readonly number[],
  docks: readonly number[],
  starts: readonly number[],
): Int32Array {
  const begins = new Uint8Array(dockCount * (steps + 1));
  const ends = new Uint8Array(dockCount * (steps + 1));
  for (const [column, ship] of ships.entries()) {
    const dock = docks[column] as number;
    if (dock < 0) continue;
    const at = dock * (steps + 1) + (starts[column] as number);
    begins[at] = 1;
    ends[at + (length[ship] as number)] = 1;
  }
  const rowOf = new Int32Array(dockCount * steps).fill(-1);
  let row = shipCount;
  for (let dock = 0; dock < dockCount; dock++)
    for (let step = 0, hasBegun = false; step < steps; step++) {
      const at = dock * (steps + 1) + step;
      hasBegun ||= begins[at] === 1;
      if (!hasBegun || ends[at + 1] !== 1) continue;
      rowOf[dock * steps + step] = row++;
      hasBegun = false;
    }
  return rowOf;
}
