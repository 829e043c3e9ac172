import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridPoint } from '#engines/routing/contour.ts';
import { partition } from '#engines/routing/partition.ts';

const areaOf = (ring: readonly GridPoint[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * y2 - x2 * y) / 2;
  }, 0);

const labels = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }))
  .chain(([columns, rows]) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      owner: fc
        .array(fc.integer({ min: -1, max: 4 }), { minLength: columns * rows, maxLength: columns * rows })
        .map((list) => Int16Array.from(list)),
    }),
  );

describe('a grid in parts', () => {
  it('is covered whole and once where every point has a part', () => {
    fc.assert(
      fc.property(labels, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (grid, share) => {
        const whole = { ...grid, owner: grid.owner.map((label) => Math.max(0, label)) };
        const { rings } = partition(whole, () => ({ share, slack: 0 }));
        const sum = [...rings.values()].flat().reduce((all, ring) => all + areaOf(ring), 0);
        expect(sum).toBeCloseTo((grid.columns - 1) * (grid.rows - 1), 9);
      }),
    );
  });

  it('stays whole where borders are drawn smooth', () => {
    fc.assert(
      fc.property(labels, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (grid, slack) => {
        const whole = { ...grid, owner: grid.owner.map((label) => Math.max(0, label)) };
        const { rings } = partition(whole, () => ({ share: 0.5, slack }));
        const sum = [...rings.values()].flat().reduce((all, ring) => all + areaOf(ring), 0);
        expect(sum).toBeCloseTo((grid.columns - 1) * (grid.rows - 1), 9);
      }),
    );
    const zigzag = Int16Array.from({ length: 100 }, (_, cell) =>
      cell % 10 < 4 + (Math.floor(cell / 10) % 2) ? 0 : 1,
    );
    const spread = (slack: number) => {
      const { borders } = partition({ columns: 10, rows: 10, owner: zigzag }, () => ({ share: 0.5, slack }));
      const columns = borders.flatMap(({ line }) => line.slice(3, -3).map(([column]) => column));
      return Math.max(...columns) - Math.min(...columns);
    };
    expect(spread(0)).toBe(1);
    expect(spread(1)).toBeLessThan(0.35);
  });

  it('gives each part positive area around its points, and none to what has no part', () => {
    fc.assert(
      fc.property(labels, (grid) => {
        const { rings } = partition(grid, () => ({ share: 0.5, slack: 0 }));
        expect(new Set(rings.keys())).toEqual(new Set(grid.owner.filter((part) => part >= 0)));
        for (const [part, ofPart] of rings) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(ofPart.reduce((sum, ring) => sum + areaOf(ring), 0)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('draws a border between parts as one line, at the crossing', () => {
    const owner = Int16Array.from([0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1]);
    const { borders } = partition({ columns: 4, rows: 3, owner }, () => ({ share: 0.25, slack: 0 }));
    expect(borders).toEqual([
      {
        parts: [0, 1],
        line: [
          [1.25, 0],
          [1.25, 1],
          [1.25, 2],
        ],
      },
    ]);
  });
});
