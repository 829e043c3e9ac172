import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveThumb, refuseRange, roundUp, stepFor } from '#ui/controls/range-values.ts';

describe('the step of a slider', () => {
  it('is round and cuts the span into 100 to 250', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), (span) => {
        const step = stepFor(span);
        expect(span / step).toBeLessThanOrEqual(250 + 1e-6);
        expect(span / step).toBeGreaterThanOrEqual(99);
        expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)));
      }),
    );
  });
  it('reaches the end of the data', () => {
    expect(roundUp(1969, 10)).toBe(1970);
    expect(roundUp(650, 5)).toBe(650);
    expect(roundUp(0.3, 0.1)).toBe(0.3);
  });
});

describe('moving a thumb', () => {
  it('opens the side at the end of the slider', () => {
    expect(moveThumb({ from: 10, to: null }, 'from', 0, 0, 100)).toEqual({ from: null, to: null });
    expect(moveThumb({ from: null, to: 90 }, 'to', 100, 0, 100)).toEqual({ from: null, to: null });
  });
  it('never passes the other thumb', () => {
    const end = fc.option(fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(
        end,
        end,
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: 0, max: 100 }),
        (a, b, thumb, value) => {
          const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
          const moved = moveThumb({ from, to }, thumb, value, 0, 100);
          expect(moved.from ?? 0).toBeLessThanOrEqual(moved.to ?? 100);
          expect(thumb === 'from' ? moved.to : moved.from).toBe(thumb === 'from' ? to : from);
        },
      ),
    );
  });
});

describe('a typed range', () => {
  it('is refused with a sentence where it can hold nothing', () => {
    expect(refuseRange(1, 2)).toBeNull();
    expect(refuseRange(2, 2)).toBeNull();
    expect(refuseRange(null, 2)).toBeNull();
    expect(refuseRange(3, 2)).toContain('above the most');
    expect(refuseRange(Number.NaN, null)).toContain('not a number');
  });
});
