/** Edges in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far in from each edge, pixels. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const none: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

/** What is left of a chart that is covered from its edges; never less than this share of a side. */
const leastShare = 0.2;

/** The insets that keep clear of what lies over the chart, each cover passed on the side that costs least. */
export function insetsBeside(chart: Box, covers: readonly Box[]): Insets {
  let insets = none;
  for (const cover of covers) insets = clearOf(chart, insets, cover);
  return insets;
}

function clearOf(chart: Box, insets: Insets, cover: Box): Insets {
  const free = within(chart, insets);
  const [width, height] = [free.right - free.left, free.bottom - free.top];
  const overlaps =
    Math.min(cover.right, free.right) > Math.max(cover.left, free.left) &&
    Math.min(cover.bottom, free.bottom) > Math.max(cover.top, free.top);
  if (!overlaps) return insets;
  const ways = [
    { side: 'left', by: cover.right - free.left, of: width },
    { side: 'right', by: free.right - cover.left, of: width },
    { side: 'top', by: cover.bottom - free.top, of: height },
    { side: 'bottom', by: free.bottom - cover.top, of: height },
  ] as const;
  const { side, by, of } = ways.reduce((best, way) => (way.by / way.of < best.by / best.of ? way : best));
  return { ...insets, [side]: insets[side] + Math.min(by, of * (1 - leastShare)) };
}

export const within = (box: Box, insets: Insets): Box => ({
  left: box.left + insets.left,
  top: box.top + insets.top,
  right: box.right - insets.right,
  bottom: box.bottom - insets.bottom,
});

/** From the middle that a chart with such padding moves to, to the middle of a part of it, pixels. */
export function offsetTo(free: Box, chart: Box, padding: Partial<Insets>): [x: number, y: number] {
  const padded = within(chart, { ...none, ...padding });
  return [
    (free.left + free.right) / 2 - (padded.left + padded.right) / 2,
    (free.top + free.bottom) / 2 - (padded.top + padded.bottom) / 2,
  ];
}

export const holds = ({ left, top, right, bottom }: Box, x: number, y: number, marginPx: number): boolean =>
  x >= left + marginPx && x <= right - marginPx && y >= top + marginPx && y <= bottom - marginPx;

/** The edges of all on the page that is marked as lying over the chart: `sheet`s, or its controls too. */
export const coversOf = (what: 'sheets' | 'all'): readonly Box[] =>
  [...document.querySelectorAll(what === 'sheets' ? '[data-over-chart="sheet"]' : '[data-over-chart]')].map(
    (element) => element.getBoundingClientRect(),
  );
