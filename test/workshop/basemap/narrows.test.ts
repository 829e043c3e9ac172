import { describe, expect, it } from 'vitest';
import { openNarrows } from '#workshop/basemap/narrows.ts';
import { ringAreaKm2, ringContains, type Ring } from '#workshop/basemap/rings.ts';

/** Land on the west of a shore at 10°E, with a pond two degrees inland. */
const coast: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const pond: Ring = [
  [6, 4],
  [6, 6],
  [8, 6],
  [8, 4],
  [6, 4],
];
const other: Ring = [
  [2, 2],
  [2, 3],
  [3, 3],
  [3, 2],
  [2, 2],
];

describe('openNarrows', () => {
  const opened = openNarrows(
    { land: [[coast]], waters: [pond, other] },
    {
      sea: [10, 5],
      inner: [8, 5],
      widthDegrees: 0.4,
    },
  );
  const [[outline = []] = []] = opened.land;

  it('joins the water to the sea through a channel', () => {
    expect(ringContains(outline, [7, 5])).toBe(false);
    expect(ringContains(outline, [9, 5])).toBe(false);
    expect(ringContains(outline, [9, 4])).toBe(true);
    expect(ringContains(outline, [5, 5])).toBe(true);
  });

  it('takes away exactly the water and the channel', () => {
    const share = ringAreaKm2(outline) / ringAreaKm2(coast);
    expect(share).toBeCloseTo((100 - 4 - 0.8) / 100, 5);
  });

  it('leaves other water alone', () => {
    expect(opened.waters).toEqual([other]);
  });
});
