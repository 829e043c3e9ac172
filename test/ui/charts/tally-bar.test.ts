import { describe, expect, it } from 'vitest';
import { layoutTally } from '#ui/charts/tally-bar/layout.ts';

const tally = (...counts: readonly number[]) =>
  layoutTally(
    counts.map((count, index) => ({ key: `part-${index}`, count })),
    400,
  );

describe('a stacked bar', () => {
  it('divides the width in proportion, without gaps', () => {
    expect(tally(1, 3).map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [100, 300],
    ]);
  });

  it('keeps what is rare visible and still fills the width', () => {
    const segments = tally(1, 0, 115, 500);
    expect(segments.map(({ key }) => key)).toEqual(['part-0', 'part-2', 'part-3']);
    expect(segments[0]?.width).toBe(3);
    expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(400, 9);
  });

  it('is empty where nothing is counted', () => expect(tally(0, 0)).toEqual([]));
});
