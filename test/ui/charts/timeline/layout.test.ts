import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { layoutTimeline } from '#ui/charts/timeline/layout.ts';
import { Timeline } from '#ui/charts/timeline/Timeline.tsx';

const span = (key: string, from: number | null, to: number | null) => ({
  key,
  from,
  to,
  tone: 'holds' as const,
});

test('years are laid out evenly, the day that counts among them', () => {
  const { bars, now } = layoutTimeline(
    { spans: [span('a', 2020, 2024), span('b', 2024, 2028)], points: [], now: 2026, nowLabel: 'now' },
    360,
  );
  const [a, b] = bars;
  expect(a?.width).toBeCloseTo(b?.width ?? 0, 6);
  expect((a?.x ?? 0) + (a?.width ?? 0)).toBeCloseTo(b?.x ?? 0, 6);
  expect(now.x).toBeCloseTo((b?.x ?? 0) + (b?.width ?? 0) / 2, 6);
});

test('an end that is not known runs to the edge and is torn', () => {
  const { bars, width } = layoutTimeline({
    spans: [span('a', null, null)],
    points: [],
    now: 2026,
    nowLabel: 'now',
  });
  expect(bars[0]).toMatchObject({ openLeft: true, openRight: true });
  expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeGreaterThan(width - 10);
});

test('ticks are whole years, and words stay on the picture', () => {
  for (const at of [1903, 2026.9]) {
    const { ticks, now, width } = layoutTimeline({
      spans: [],
      points: [{ key: 'x', at }],
      now: 2026.9,
      nowLabel: 'as of 2026-11-22',
    });
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.every(({ year }) => Number.isInteger(year))).toBe(true);
    expect(now.labelX).toBeGreaterThan(0);
    expect(now.labelX).toBeLessThan(width);
  }
});

test('says in words what it shows', () => {
  const svg = renderToStaticMarkup(
    createElement(Timeline, {
      title: 'In force from 2020',
      spans: [span('a', 2020, null)],
      points: [],
      now: 2026,
      nowLabel: 'as of 2026-01-01',
    }),
  );
  expect(svg).toContain('>In force from 2020</title>');
  expect(svg).toContain('as of 2026-01-01');
  expect(svg).not.toMatch(/NaN|undefined/);
});
