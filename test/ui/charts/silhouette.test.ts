import { describe, expect, it } from 'vitest';
import { layoutSilhouette, type ShipShape } from '#ui/charts/silhouette/layout.ts';

const lay = (shape: Partial<ShipShape>) =>
  layoutSilhouette({ form: 'full', lengthM: 180, beamM: 30, widestM: 30, ...shape }, 360);

describe('a silhouette', () => {
  it('is to scale, the same for every ship', () => {
    expect(lay({}).centerline).toMatchObject({ from: 0, to: 180 });
    expect(lay({ lengthM: 90 }).centerline.to).toBe(90);
    expect(lay({}).bar.width).toBe(100);
    const ys = lay({})
      .outline?.match(/-?\d+(\.\d+)?/g)
      ?.map(Number)
      .filter((_, index) => index % 2 === 1);
    expect(Math.max(...(ys ?? [])) - Math.min(...(ys ?? []))).toBeCloseTo(30, 3);
  });

  it('shrinks the ruler for a ship longer than it', () => {
    expect(lay({ lengthM: 720 }).centerline.to).toBe(360);
    expect(lay({ lengthM: 720 }).bar.width).toBe(50);
  });

  it('draws a deck only where it hangs over', () => {
    expect(lay({}).deck).toBeNull();
    expect(lay({ widestM: 70 }).deck).not.toBeNull();
  });

  it('draws no waterline that is not known', () => {
    expect(lay({ beamM: null, widestM: 62 })).toMatchObject({ outline: null, deck: expect.any(String) });
  });
});
