import { describe, expect, it } from 'vitest';
import { layoutRankBand } from '#ui/charts/rank-bands/layout.ts';

describe('a rank band', () => {
  it('spans what is open, with its middle in the middle', () => {
    expect(layoutRankBand({ low: 0.25, high: 0.75, leader: null }, 100)).toMatchObject({
      band: { x: 25, width: 50 },
      middle: 50,
      leader: null,
      ticks: [0, 25, 50, 75, 100],
    });
  });

  it('stays a mark on the scale where the score is sure, at the ends too', () => {
    for (const at of [0, 0.5, 1]) {
      const { band } = layoutRankBand({ low: at, high: at, leader: null }, 100);
      expect(band.width).toBe(3);
      expect(band.x).toBeGreaterThanOrEqual(0);
      expect(band.x + band.width).toBeLessThanOrEqual(100);
    }
  });
});
