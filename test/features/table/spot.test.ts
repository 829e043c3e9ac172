import { describe, expect, it } from 'vitest';
import { moveSpot, within, type Spot } from '#features/table/spot.ts';

const extent = { rows: 100, columns: 7, page: 10 };
const from: Spot = { row: 50, column: 3 };
const press = (key: string, control = false, at: Spot = from) => moveSpot(key, control, at, extent);

describe('keys in the grid', () => {
  it.each([
    ['ArrowUp', false, { row: 49, column: 3 }],
    ['ArrowDown', false, { row: 51, column: 3 }],
    ['ArrowLeft', false, { row: 50, column: 2 }],
    ['ArrowRight', false, { row: 50, column: 4 }],
    ['PageUp', false, { row: 40, column: 3 }],
    ['PageDown', false, { row: 60, column: 3 }],
    ['Home', false, { row: 50, column: 0 }],
    ['End', false, { row: 50, column: 6 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 6 }],
  ] as const)('%s (Ctrl %s)', (key, control, to) => {
    expect(press(key, control)).toEqual(to);
  });

  it('leaves other keys to the page', () => {
    expect(press('t')).toBeNull();
    expect(press('Enter')).toBeNull();
  });

  it('reaches the head by the arrow only, and stays inside', () => {
    expect(press('ArrowUp', false, { row: 0, column: 0 })).toEqual({ row: -1, column: 0 });
    expect(press('ArrowUp', false, { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
    expect(press('PageUp', false, { row: 4, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(press('PageUp', false, { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
    expect(press('ArrowDown', false, { row: 99, column: 0 })).toEqual({ row: 99, column: 0 });
    expect(press('PageDown', false, { row: 95, column: 0 })).toEqual({ row: 99, column: 0 });
  });

  it('comes back inside when rows or columns are gone', () => {
    expect(within({ row: 80, column: 6 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 });
    expect(within({ row: 0, column: 0 }, { rows: 0, columns: 1 })).toEqual({ row: -1, column: 0 });
  });
});
