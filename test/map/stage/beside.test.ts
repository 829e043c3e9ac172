import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cornerBeside } from '#map/stage/beside.ts';

const phone = { width: 390, height: 700 };
const box = { width: 240, height: 90 };

it('a box stands to the right of its point, to the left where there is no room, else under or over it', () => {
  expect(cornerBeside({ x: 50, y: 300 }, box, phone, 18, false)).toEqual([68, 255]);
  expect(cornerBeside({ x: 380, y: 300 }, box, phone, 18, false)).toEqual([122, 255]);
  expect(cornerBeside({ x: 180, y: 300 }, box, phone, 18, false)).toEqual([60, 318]);
  expect(cornerBeside({ x: 180, y: 680 }, box, phone, 18, false)).toEqual([60, 572]);
});

it('a box that the chart can hold lies within it, wherever its point is, and never over the point', () => {
  fc.assert(
    fc.property(
      fc.record({ x: fc.integer({ min: 0, max: 390 }), y: fc.integer({ min: 0, max: 700 }) }),
      fc.record({ width: fc.integer({ min: 40, max: 370 }), height: fc.integer({ min: 20, max: 300 }) }),
      fc.boolean(),
      (at, size, isBelow) => {
        const [left, top] = cornerBeside(at, size, phone, 16, isBelow);
        expect(left >= 8 && left + size.width <= 382).toBe(true);
        expect(top >= 8 && top + size.height <= 692).toBe(true);
        const covers = at.x > left && at.x < left + size.width && at.y > top && at.y < top + size.height;
        expect(covers).toBe(false);
      },
    ),
  );
});
