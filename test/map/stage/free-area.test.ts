import { describe, expect, it } from 'vitest';
import { holds, insetsBeside, within } from '#map/stage/free-area.ts';

const chart = { left: 100, top: 50, right: 900, bottom: 650 };

describe('the free area of the chart', () => {
  it('passes each cover on the side that costs least', () => {
    const legend = { left: 112, top: 300, right: 330, bottom: 610 };
    const bar = { left: 112, top: 62, right: 330, bottom: 94 };
    expect(insetsBeside(chart, [legend])).toEqual({ left: 230, top: 0, right: 0, bottom: 0 });
    expect(insetsBeside(chart, [bar])).toEqual({ left: 0, top: 44, right: 0, bottom: 0 });
    expect(insetsBeside(chart, [legend, bar])).toEqual({ left: 230, top: 0, right: 0, bottom: 0 });
  });

  it('keeps clear of a sheet from below, and of nothing that lies beside', () => {
    const sheet = { left: 100, top: 400, right: 900, bottom: 650 };
    expect(insetsBeside(chart, [sheet])).toEqual({ left: 0, top: 0, right: 0, bottom: 250 });
    expect(insetsBeside(chart, [{ left: 900, top: 0, right: 1300, bottom: 900 }])).toEqual({
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    });
  });

  it('never vanishes, however much is covered', () => {
    const { top, bottom, left, right } = within(chart, insetsBeside(chart, [chart, chart]));
    expect(bottom - top).toBeGreaterThan(0);
    expect(right - left).toBeGreaterThan(0);
  });

  it('knows what lies in it, a margin inside the edge', () => {
    expect(holds(chart, 130, 80, 20)).toBe(true);
    expect(holds(chart, 110, 80, 20)).toBe(false);
    expect(holds(chart, 130, 640, 20)).toBe(false);
  });
});
