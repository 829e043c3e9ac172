import { distanceNm } from '../geo/great-circle.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Strait } from './strait.ts';

/** A gate longer than this ends in open sea, or has islands in it: its middle would say little. */
const longGateNm = 120;

/**
 * Where the chart puts the sign of a strait: on its gate, which a closure cuts, for the position on record may name other
 * narrows. In the middle, or on a long gate where it is nearest to the position.
 */
export function signPosition({ gate, position }: Pick<Strait, 'gate' | 'position'>): LngLat {
  const [first, last] = [gate[0], gate.at(-1)];
  if (!first || !last) return position;
  const along = (share: number): LngLat => [
    first[0] + (last[0] - first[0]) * share,
    first[1] + (last[1] - first[1]) * share,
  ];
  return distanceNm(first, last) <= longGateNm ? along(0.5) : along(shareNearest(first, last, position));
}

/** Where on a segment a point has its foot, as a share of it; plane is near enough for a sign. */
function shareNearest([x1, y1]: LngLat, [x2, y2]: LngLat, [x, y]: LngLat): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
}
