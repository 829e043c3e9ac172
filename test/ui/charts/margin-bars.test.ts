import { describe, expect, it } from 'vitest';
import { hatch, layoutMargin, marginEdges } from '#ui/charts/margin-bars/layout.ts';

const width = 96;
const at = (share: number) => ((share - marginEdges.left) / (marginEdges.right - marginEdges.left)) * width;

describe('a margin on its axis', () => {
  it('has nothing at one third', () =>
    expect(layoutMargin({ low: 0, high: 0 }, width).zero).toBeCloseTo(32, 9));

  it('goes right for room and left for a shortfall', () => {
    expect(layoutMargin({ low: 0.25, high: 0.25 }, width)).toMatchObject({
      sure: { x: 32, width: 32 },
      open: null,
      cut: { left: false, right: false },
    });
    const short = layoutMargin({ low: -0.125, high: -0.125 }, width);
    expect(short.sure?.x).toBeCloseTo(at(-0.125), 9);
    expect(short.sure?.width).toBeCloseTo(16, 9);
  });

  it('is solid as far as it is sure, open between two readings', () => {
    const { sure, open } = layoutMargin({ low: 0.1, high: 0.3 }, width);
    expect(sure?.width).toBeCloseTo(at(0.1) - at(0), 9);
    expect([open?.x, open?.width]).toEqual([
      expect.closeTo(at(0.1), 9),
      expect.closeTo(at(0.3) - at(0.1), 9),
    ]);
    expect(layoutMargin({ low: -0.1, high: 0.1 }, width)).toMatchObject({ sure: null });
  });

  it('stays open on the side that nothing bounds', () => {
    expect(layoutMargin({ low: null, high: 0.25 }, width)).toMatchObject({
      sure: null,
      open: { x: 0, width: 64 },
    });
    expect(layoutMargin({ low: 0.25, high: null }, width)).toMatchObject({
      sure: { x: 32, width: 32 },
      open: { x: 64, width: 32 },
    });
    expect(layoutMargin({ low: null, high: null }, width)).toMatchObject({
      sure: null,
      open: { x: 0, width },
      cut: { left: false, right: false },
    });
    expect(layoutMargin({ low: null, high: -0.125 }, width)).toMatchObject({
      sure: { x: 16, width: 16 },
      open: { x: 0, width: 16 },
    });
  });

  it('is cut where it goes on', () => {
    expect(layoutMargin({ low: 3, high: 3 }, width)).toMatchObject({
      sure: { x: 32, width: 64 },
      cut: { left: false, right: true },
    });
    expect(layoutMargin({ low: -2, high: -2 }, width)).toMatchObject({
      sure: { x: 0, width: 32 },
      cut: { left: true, right: false },
    });
  });
});

it('hatching stays inside its span', () => {
  const numbers = hatch({ x: 10, width: 30 }, 8)
    .match(/-?\d+(\.\d+)?/g)
    ?.map(Number);
  const xs = numbers?.filter((_, index) => index % 2 === 0) ?? [];
  const ys = numbers?.filter((_, index) => index % 2 === 1) ?? [];
  expect(xs.length).toBeGreaterThan(8);
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 40]);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, 8]);
});
