import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#engines/allocation/chance.ts';
import { assign } from '#engines/allocation/matching.ts';

/** Least cost of giving each row a column of its own or its way out, by trying everything. */
function least(
  price: readonly (readonly (number | null)[])[],
  wayOut: readonly number[],
  row = 0,
  taken = 0,
): number {
  const here = price[row];
  if (!here) return 0;
  let best = (wayOut[row] ?? 0) + least(price, wayOut, row + 1, taken);
  for (const [column, cost] of here.entries())
    if (cost !== null && !(taken & (1 << column)))
      best = Math.min(best, cost + least(price, wayOut, row + 1, taken | (1 << column)));
  return best;
}

describe('the assignment', () => {
  it('is the cheapest, on 400 random tables with gaps and ties', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const chance = chanceFrom(seed);
      const [rows, columns] = [1 + Math.floor(chance() * 6), 1 + Math.floor(chance() * 5)];
      const price = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (chance() < 0.3 ? null : Math.floor(chance() * 9))),
      );
      const wayOut = Array.from({ length: rows }, () => Math.floor(chance() * 12));
      const first = [0];
      const column: number[] = [];
      const costs: number[] = [];
      for (const row of price) {
        for (const [to, cost] of row.entries()) {
          if (cost === null) continue;
          column.push(to);
          costs.push(cost);
        }
        first.push(column.length);
      }
      const entries = assign(
        rows,
        columns,
        Int32Array.from(first),
        Int32Array.from(column),
        Float64Array.from(costs),
        Float64Array.from(wayOut),
      );
      const total = entries.reduce(
        (sum, entry, row) => sum + (entry < 0 ? (wayOut[row] ?? 0) : (costs[entry] ?? 0)),
        0,
      );
      expect([seed, total]).toEqual([seed, least(price, wayOut)]);
      const taken = [...entries].filter((entry) => entry >= 0).map((entry) => column[entry]);
      expect(new Set(taken).size).toBe(taken.length);
    }
  });
});
