import { lngNear } from '#domain/geo/dateline.ts';
import { smoothPath } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { centralLng } from './layer.ts';

/** A path of great-circle legs as the chart draws it: smooth, and in the copy of the world around the Pacific. */
export const drawnPath = (path: readonly LngLat[]): [number, number][] => shifted(smoothPath(path));

/** The same for a ring or line that is dense already. */
export function shifted(path: readonly LngLat[]): [number, number][] {
  const [west, east] = path.reduce(
    ([least, most], [lng]) => [Math.min(least, lng), Math.max(most, lng)],
    [Infinity, -Infinity],
  );
  const middle = (west + east) / 2;
  const shift = path.length === 0 ? 0 : lngNear(middle, centralLng) - middle;
  return path.map(([lng, lat]) => [lng + shift, lat]);
}
