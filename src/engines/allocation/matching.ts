import { firstOpen, type Instance } from './instance.ts';
import type { Standing } from './schedule.ts';

/** A bound by matching, with the plan when it proves one. */
export interface Matched {
  readonly bound: number;
  /** The best plan there is; null when some ship would rather queue. */
  readonly plan: Standing | null;
}

/**
 * Gives each ship a dock to herself or, at the least that could cost, a later place in some queue or none at all. Since
 * the later place is reckoned too cheap, the result is a bound; when nobody takes it, the result is the best plan.
 */
export function matchOneEach(instance: Instance): Matched {
  const { shipCount, dockCount, firstWay, wayDock, wayStart, cost, slope, unrepaired, pinnedCost } = instance;
  const price = new Float64Array(firstWay[shipCount] as number);
  const later = laterPlaces(instance);
  const elsewhere = new Float64Array(shipCount);
  const mayQueue = new Uint8Array(shipCount);
  for (let ship = 0; ship < shipCount; ship++) {
    const none = unrepaired[ship] as number;
    const queue = later[ship] as number;
    elsewhere[ship] = Math.min(none, queue);
    mayQueue[ship] = queue < none ? 1 : 0;
    for (let way = firstWay[ship] as number; way < (firstWay[ship + 1] as number); way++)
      price[way] = (cost[ship] as number) + (slope[ship] as number) * (wayStart[way] as number);
  }
  const wayOf = assign(shipCount, dockCount, firstWay, wayDock, price, elsewhere);
  const dock = new Int32Array(shipCount).fill(-1);
  const start = new Int32Array(shipCount);
  let bound = pinnedCost;
  let queues = 0;
  for (let ship = 0; ship < shipCount; ship++) {
    const way = wayOf[ship] as number;
    if (way < 0) {
      bound += elsewhere[ship] as number;
      queues += mayQueue[ship] as number;
    } else {
      bound += price[way] as number;
      dock[ship] = wayDock[way] as number;
      start[ship] = wayStart[way] as number;
    }
  }
  return { bound, plan: queues === 0 ? { dock, start, cost: bound } : null };
}

/** For each ship, the least a stay can cost her that comes after another ship's in the same dock. */
function laterPlaces(instance: Instance): Float64Array {
  const { shipCount, dockCount, steps, firstWay, wayDock, wayStart, wayLast, length, openRun } = instance;
  const soonest = new Float64Array(dockCount).fill(Infinity);
  const second = new Float64Array(dockCount).fill(Infinity);
  const soonestBy = new Int32Array(dockCount).fill(-1);
  for (let ship = 0; ship < shipCount; ship++)
    for (let way = firstWay[ship] as number; way < (firstWay[ship + 1] as number); way++) {
      const dock = wayDock[way] as number;
      // A later stretch of the same ship in the same dock.
      if (way > (firstWay[ship] as number) && wayDock[way - 1] === dock) continue;
      const end = (wayStart[way] as number) + (length[ship] as number);
      if (end < (soonest[dock] as number)) {
        second[dock] = soonest[dock] as number;
        soonest[dock] = end;
        soonestBy[dock] = ship;
      } else if (end < (second[dock] as number)) second[dock] = end;
    }
  const least = new Float64Array(shipCount).fill(Infinity);
  for (let ship = 0; ship < shipCount; ship++)
    for (let way = firstWay[ship] as number; way < (firstWay[ship + 1] as number); way++) {
      const dock = wayDock[way] as number;
      const free = (soonestBy[dock] === ship ? second[dock] : soonest[dock]) as number;
      const from = Math.max(wayStart[way] as number, free);
      if (from > (wayLast[way] as number)) continue;
      const start = firstOpen(openRun, dock * steps, from, wayLast[way] as number, length[ship] as number);
      if (start < 0) continue;
      const price = (instance.cost[ship] as number) + (instance.slope[ship] as number) * start;
      if (price < (least[ship] as number)) least[ship] = price;
    }
  return least;
}

/**
 * Cheapest assignment of rows to columns, or of a row to its own way out: shortest augmenting paths with potentials
 * (Jonker & Volgenant 1987), on sparse rows. Returns the entry each row takes, -1 for its way out.
 */
export function assign(
  rows: number,
  columns: number,
  first: Int32Array,
  column: Int32Array,
  price: Float64Array,
  wayOut: Float64Array,
): Int32Array {
  const potential = new Float64Array(columns);
  const entryOf = new Int32Array(rows).fill(-1);
  const rowAt = new Int32Array(columns).fill(-1);
  const distance = new Float64Array(columns);
  const from = new Int32Array(columns);
  const entryTo = new Int32Array(columns);
  const isDone = new Uint8Array(columns);
  const reached = new Int32Array(columns);
  const isSeated = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) isSeated[row] = takeFavorite(row) ? 1 : 0;
  for (let root = 0; root < rows; root++) {
    if (isSeated[root]) continue;
    distance.fill(Infinity);
    isDone.fill(0);
    let reachedCount = 0;
    let row = root;
    let base = 0;
    let bestExit = Infinity;
    let exitRow = -1;
    let end = -1;
    for (;;) {
      // `base` is the reduced cost of getting to `row`; entries of the row follow.
      const exit = base + (wayOut[row] as number);
      if (exit < bestExit) {
        bestExit = exit;
        exitRow = row;
      }
      for (let entry = first[row] as number; entry < (first[row + 1] as number); entry++) {
        const to = column[entry] as number;
        if (isDone[to]) continue;
        const length = base + (price[entry] as number) - (potential[to] as number);
        if (length < (distance[to] as number)) {
          if (distance[to] === Infinity) reached[reachedCount++] = to;
          distance[to] = length;
          from[to] = row;
          entryTo[to] = entry;
        }
      }
      let nearest = -1;
      let least = bestExit;
      for (let at = 0; at < reachedCount; at++) {
        const to = reached[at] as number;
        if (!isDone[to] && (distance[to] as number) <= least) {
          least = distance[to] as number;
          nearest = to;
        }
      }
      if (nearest < 0) break;
      isDone[nearest] = 1;
      const next = rowAt[nearest] as number;
      if (next < 0) {
        end = nearest;
        bestExit = least;
        break;
      }
      row = next;
      const held = entryOf[row] as number;
      base = least - ((price[held] as number) - (potential[nearest] as number));
    }
    for (let at = 0; at < reachedCount; at++) {
      const to = reached[at] as number;
      if (isDone[to])
        potential[to] = (potential[to] as number) + Math.min(0, (distance[to] as number) - bestExit);
    }
    // The path is turned over: from its end back to the root.
    if (end < 0) {
      let freed = exitRow;
      let entry = entryOf[freed] as number;
      entryOf[freed] = -1;
      while (freed !== root) {
        const to = column[entry] as number;
        freed = from[to] as number;
        entry = entryOf[freed] as number;
        entryOf[freed] = entryTo[to] as number;
        rowAt[to] = freed;
      }
    } else {
      let to = end;
      for (;;) {
        const taker = from[to] as number;
        const before = entryOf[taker] as number;
        entryOf[taker] = entryTo[to] as number;
        rowAt[to] = taker;
        if (taker === root) break;
        to = column[before] as number;
      }
    }
  }
  return entryOf;

  /** A row whose cheapest column is still free, or whose way out is cheaper, needs no search. */
  function takeFavorite(row: number): boolean {
    let least = wayOut[row] as number;
    let favorite = -1;
    for (let entry = first[row] as number; entry < (first[row + 1] as number); entry++) {
      const asked = price[entry] as number;
      if (asked > least || (asked === least && favorite >= 0 && rowAt[column[favorite] as number] === -1))
        continue;
      least = asked;
      favorite = entry;
    }
    if (favorite < 0) return true;
    const to = column[favorite] as number;
    if (rowAt[to] !== -1) return false;
    rowAt[to] = row;
    entryOf[row] = favorite;
    return true;
  }
}
