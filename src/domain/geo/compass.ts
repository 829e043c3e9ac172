import type { LngLat } from './lng-lat.ts';

/** Clockwise from north. */
const compassPoints = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;

export type CompassPoint = (typeof compassPoints)[number];

const radians = Math.PI / 180;

/** In which direction a great circle sets out from one place to another. */
export function compassPoint([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): CompassPoint {
  const [a, b, d] = [lat1 * radians, lat2 * radians, (lng2 - lng1) * radians];
  const bearing = Math.atan2(
    Math.sin(d) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(d),
  );
  return compassPoints[(Math.round(bearing / (Math.PI / 4)) + 8) % 8] ?? 'north';
}
