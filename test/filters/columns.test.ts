import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate, type Column } from '#filters/columns.ts';
import type { Filter } from '#filters/filter.ts';
import { aFacility } from '../fixtures/world.ts';
import { aContext } from './a-context.ts';

const columnOf = (values: readonly (number | null)[]): Extract<Column, { kind: 'interval' }> => {
  const filter: Filter = {
    id: 'n',
    level: 'facility',
    title: 'N',
    hint: '',
    kind: 'interval',
    unit: 'm',
    of: ({ name }) => values[Number(name)] ?? null,
  };
  const rows = values.map((_, index) => aFacility('jp-yard', { name: String(index) }));
  const column = tabulate(rows, [filter], aContext()).of.get('n');
  if (column?.kind !== 'interval') throw new Error('no interval');
  return column;
};

describe('bars of a numeric column', () => {
  it('hold every number, are at most 24, of round width and from zero where nothing is below', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100),
          { minLength: 1, maxLength: 20 },
        ),
        (values) => {
          const { low, high, barCount, bars } = columnOf(values);
          expect(barCount).toBeGreaterThan(0);
          expect(barCount).toBeLessThanOrEqual(24);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
          expect(Math.max(...values)).toBeLessThanOrEqual(high + Math.abs(high) * 1e-9);
          expect([...bars].every((bar) => bar >= 0 && bar < barCount)).toBe(true);
          expect(low <= 0).toBe(true);
        },
      ),
    );
  });

  it('do not stretch far beyond the data', () => {
    expect(columnOf([700]).high).toBe(700);
    expect(columnOf([10, 601]).high).toBe(650);
    expect(columnOf([40_000]).barCount).toBe(20);
  });

  it('stand for nothing when nothing is known', () => {
    expect(columnOf([null, null])).toMatchObject({
      low: 0,
      high: 1,
      barCount: 1,
      bars: new Int8Array([-1, -1]),
    });
    expect(columnOf([0])).toMatchObject({ low: 0, high: 1, barCount: 1 });
  });

  it('leave out what has no limit', () => {
    const { bars, high } = columnOf([Number.POSITIVE_INFINITY, 10, null]);
    expect([bars[0], bars[2]]).toEqual([-2, -1]);
    expect(high).toBe(10);
  });
});

describe('options found in the data', () => {
  it('are listed the most frequent first, then by name', () => {
    const filter: Filter = {
      id: 'c',
      level: 'facility',
      title: 'C',
      hint: '',
      kind: 'choice',
      many: false,
      options: null,
      labelOf: (value) => value.toUpperCase(),
      of: ({ name }) => [name],
    };
    const rows = ['b', 'c', 'a', 'c'].map((name) => aFacility('jp-yard', { name }));
    const column = tabulate(rows, [filter], aContext()).of.get('c');
    expect(column?.kind === 'choice' && column.options.map(({ label }) => label)).toEqual(['C', 'A', 'B']);
  });
});
