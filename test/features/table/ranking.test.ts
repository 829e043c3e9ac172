import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility/facility.ts';
import type { Column, ColumnContext } from '#features/table/columns/column.ts';
import { nameColumn } from '#features/table/columns/index.ts';
import { narrow, placesByName, rank } from '#features/table/ranking.ts';

interface Row {
  readonly name: string;
  readonly key: number | string | null;
}

const context = {} as ColumnContext;

/** A column that sorts rows by the key they carry. */
const column: Column = {
  ...nameColumn,
  id: 'key',
  key: (facility) => (facility as unknown as Row).key,
};

function sorted(rows: readonly Row[], descending: boolean, sortBy: Column = column) {
  const facilities = rows as unknown as readonly Facility[];
  const ranking = rank(facilities, sortBy, context, descending, placesByName(facilities));
  const { order, unknownCount } = narrow(ranking, new Uint8Array(rows.length).fill(1));
  return { keys: Array.from(order, (index) => rows[index]?.key), order, unknownCount };
}

const rows = (keys: readonly Row['key'][]): Row[] =>
  keys.map((key, index) => ({ name: `yard ${index}`, key }));

describe('the order of the table', () => {
  it('puts what is not known last, whichever way', () => {
    const given = rows([300, null, 100, null, 200]);
    expect(sorted(given, false).keys).toEqual([100, 200, 300, null, null]);
    expect(sorted(given, true).keys).toEqual([300, 200, 100, null, null]);
    expect(sorted(given, true).unknownCount).toBe(2);
  });

  it('never takes the unknown for zero', () => {
    expect(sorted(rows([5, null, 0, -3]), false).keys).toEqual([-3, 0, 5, null]);
  });

  it('sorts words by the alphabet, not by their codes', () => {
    expect(sorted(rows(['Zosen', 'éclat', 'apra', 'Éclair']), false).keys).toEqual([
      'apra',
      'Éclair',
      'éclat',
      'Zosen',
    ]);
  });

  it('keeps equals in the alphabet of their names, both ways', () => {
    const given: Row[] = [
      { name: 'C', key: 1 },
      { name: 'A', key: 1 },
      { name: 'B', key: null },
      { name: 'A', key: null },
    ];
    expect([...sorted(given, false).order]).toEqual([1, 0, 3, 2]);
    expect([...sorted(given, true).order]).toEqual([1, 0, 3, 2]);
  });

  it('shows every row that passes exactly once, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(fc.double({ noNaN: true })), fc.boolean()), { maxLength: 60 }),
        fc.boolean(),
        (given, descending) => {
          const all = rows(given.map(([key]) => key));
          const facilities = all as unknown as readonly Facility[];
          const passes = Uint8Array.from(given, ([, pass]) => (pass ? 1 : 0));
          const ranking = rank(facilities, column, context, descending, placesByName(facilities));
          const { order, unknownCount } = narrow(ranking, passes);
          const expected = given.flatMap(([, pass], index) => (pass ? [index] : []));
          expect([...order].sort((a, b) => a - b)).toEqual(expected);
          const keys = Array.from(order, (index) => all[index]?.key ?? null);
          const known = keys.slice(0, keys.length - unknownCount) as number[];
          expect(known).not.toContain(null);
          expect(keys.slice(keys.length - unknownCount).every((key) => key === null)).toBe(true);
          for (let at = 1; at < known.length; at++) {
            const [before = 0, after = 0] = [known[at - 1], known[at]];
            expect(descending ? before >= after : before <= after).toBe(true);
          }
        },
      ),
    );
  });
});
