import type { LngLat } from './lng-lat.ts';

/** The same longitude in [-180, 180). */
export const wrapLng = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;

/** The copy of a longitude nearest to another, so that a line between the two takes the short way round. */
export const lngNear = (lng: number, near: number): number => lng + 360 * Math.round((near - lng) / 360);

/** A path with longitudes made continuous: it may leave [-180, 180] but never jumps across the map. */
export function unwrapPath(path: readonly LngLat[]): LngLat[] {
  const unwrapped: LngLat[] = [];
  let previous: number | null = null;
  for (const [lng, lat] of path) {
    const next: number = previous === null ? lng : lngNear(lng, previous);
    unwrapped.push([next, lat]);
    previous = next;
  }
  return unwrapped;
}
