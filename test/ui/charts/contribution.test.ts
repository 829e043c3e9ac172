import { describe, expect, it } from 'vitest';
import { layoutReturns, layoutValue } from '#ui/charts/contribution/layout.ts';

const input = {
  firstDay: '2027-03-01',
  horizonDays: 100,
  ships: 4,
  lines: [
    { key: 'home', title: 'US alone', days: [50, 90] },
    { key: 'JP', title: '+ Japan', days: [40, 60, 90] },
    { key: 'JP+KR', title: '+ Korea', days: [40, 50, 80] },
  ],
};
const layout = layoutReturns(input, 800, 300);

describe('ships returned by day', () => {
  it('steps up by one ship on each day of return and ends at the right', () => {
    const path = layout.lines[0]?.path ?? '';
    expect(path.split('L')).toHaveLength(1 + 2 * 2 + 1);
    expect(path.endsWith(`${layout.right} ${(layout.top + layout.bottom) / 2}`)).toBe(true);
  });
  it('tells home, everyone and those between apart', () =>
    expect(layout.lines.map(({ role }) => role)).toEqual(['home', 'between', 'all']));
  it('names each line at its end, with the last day of return, and no name over another', () => {
    expect(layout.labels.map(({ title, count, last }) => [title, count, last])).toEqual([
      ['+ Korea', 3, '20 May'],
      ['+ Japan', 3, '30 May'],
      ['US alone', 2, '30 May'],
    ]);
    const ys = layout.labels.map(({ y }) => y);
    for (const [at, y] of ys.entries())
      if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(16.9);
  });
  it('holds with nobody but home, and with no ship back', () => {
    const alone = layoutReturns(
      { ...input, lines: [{ key: 'home', title: 'US alone', days: [] }] },
      800,
      300,
    );
    expect(alone.gained).toBe('');
    expect(alone.labels[0]).toMatchObject({ count: 0, last: null });
  });
});

it('a value and its interval share one scale', () => {
  expect(layoutValue({ value: 50, low: 25, high: 100, most: 100 }, 102)).toEqual({
    value: 50,
    low: 25,
    high: 100,
  });
  expect(layoutValue({ value: 0, low: 0, high: 0, most: 0 }, 102)).toEqual({ value: 0, low: 0, high: 0 });
});
