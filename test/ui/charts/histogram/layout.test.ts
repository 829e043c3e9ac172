import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords, layOut, type HistogramData } from '#ui/charts/histogram/layout.ts';

const data = (change: Partial<HistogramData>): HistogramData => ({
  bins: [0, 4, 1, 0],
  low: 0,
  high: 400,
  unknown: 0,
  from: null,
  to: null,
  ...change,
});

describe('bars from counts', () => {
  it('are as high as their count, the tallest filling the height', () => {
    const heights = layOut(data({})).bars.map(({ height }) => height);
    expect(heights).toEqual([0, 1, 0.25, 0]);
  });

  it('show one beside a thousand', () => {
    const heights = layOut(data({ bins: [1000, 1, 0, 0] })).bars.map(({ height }) => height);
    expect(heights[1]).toBeGreaterThan(0.02);
    expect(heights[2]).toBe(0);
  });

  it('leave room where the axis ends beyond them', () => {
    const { bars } = layOut(data({ end: 800 }));
    const last = bars.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(0.5);
  });

  it('lie within the drawing, in order, without touching', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 24 }), fc.nat(500), (bins, unknown) => {
        const layout = layOut(data({ bins, unknown }));
        let right = 0;
        for (const { x, width, height } of layout.bars) {
          expect(x).toBeGreaterThan(right);
          right = x + width;
          expect(height).toBeLessThanOrEqual(1);
        }
        expect(right).toBeLessThan(1);
        expect(layout.unknown.height).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('draw unknowns on the same scale, and say where they stand out above it', () => {
    expect(layOut(data({ unknown: 2 })).unknown).toEqual({ height: 0.5, cut: false });
    expect(layOut(data({ unknown: 9 })).unknown).toEqual({ height: 1, cut: true });
    expect(layOut(data({})).unknown).toEqual({ height: 0, cut: false });
    expect(layOut(data({ bins: [0, 0], unknown: 9 })).unknown).toEqual({ height: 1, cut: false });
  });

  it('divide at the ends of the chosen range', () => {
    const { bars } = layOut(data({ bins: [1, 1, 1, 1], from: 150, to: 300 }));
    const shares = bars.map(({ chosen, width }) => (chosen ? chosen.width / width : 0));
    expect(shares.map((share) => Math.round(share * 100) / 100)).toEqual([0, 0.5, 1, 0]);
    const [, half] = bars;
    expect(half?.chosen?.x).toBeCloseTo((half?.x ?? 0) + (half?.width ?? 0) / 2);
  });

  it('are all chosen while no side is set', () => {
    expect(layOut(data({})).bars.every(({ chosen, width }) => chosen?.width === width)).toBe(true);
  });
});

describe('a histogram in words', () => {
  const meters = (value: number) => `${value} m`;
  it('says where the rows lie, where most of them, and how many are unknown', () => {
    expect(inWords(data({ unknown: 7 }), 'docks', meters)).toBe(
      '5 docks between 100 m and 300 m; most, 4, from 100 m to 200 m. Not known for 7.',
    );
  });
  it('says when nothing is known', () => {
    expect(inWords(data({ bins: [0], unknown: 3 }), 'docks', meters)).toBe(
      'Known for none of the docks. Not known for 3.',
    );
  });
});
