import type { LngLat } from '#domain/geo/lng-lat.ts';

/** Edges in pixels from the corner of the chart, y downwards. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of the chart is seen, as it last came to rest. */
export interface Sight {
  /** Pixels from the corner of the chart; null behind the horizon of a globe. */
  readonly project: (at: LngLat) => readonly [x: number, y: number] | null;
  readonly zoom: number;
  readonly chart: Edges;
  /** What lies over the chart. */
  readonly covers: readonly Edges[];
}

const touch = (one: Edges, other: Edges): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const holds = (outer: Edges, inner: Edges): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** How much of a box is seen: all of it, a part, or nothing. */
export function seenOf({ chart, covers }: Sight, box: Edges): 'all' | 'part' | 'nothing' {
  if (!touch(chart, box) || covers.some((cover) => holds(cover, box))) return 'nothing';
  return holds(chart, box) && !covers.some((cover) => touch(cover, box)) ? 'all' : 'part';
}
