import type { Facility } from '#domain/facility/facility.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import { centralLng } from '../layers/layer.ts';

/** Positions flat, for looking up by pointer. Made once per list of facilities. */
export interface Places {
  readonly facilities: readonly Facility[];
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
}

const remembered = new WeakMap<readonly Facility[], Places>();

export function placesOf(facilities: readonly Facility[]): Places {
  const known = remembered.get(facilities);
  if (known) return known;
  const places = {
    facilities,
    lngs: Float64Array.from(facilities, ({ position }) => lngNear(position.value[0], centralLng)),
    lats: Float64Array.from(facilities, ({ position }) => position.value[1]),
  };
  remembered.set(facilities, places);
  return places;
}

/** A window on the world, degrees; `east` is more than `west`, whatever copy of the world it shows. */
export interface Window {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How many of some facilities (by index) lie in a window. */
export function countInView(
  { lngs, lats }: Places,
  indices: Uint32Array,
  { west, south, east, north }: Window,
): number {
  const middle = (west + east) / 2;
  const half = (east - west) / 2;
  let count = 0;
  for (const index of indices) {
    const lat = lats[index] ?? 0;
    if (lat < south || lat > north) continue;
    if (Math.abs(lngNear(lngs[index] ?? 0, middle) - middle) <= half) count++;
  }
  return count;
}

interface Screen {
  /** Pixels from longitude and latitude. */
  readonly project: (lngLat: [number, number]) => { readonly x: number; readonly y: number };
  readonly unproject: (point: [number, number]) => { readonly lng: number; readonly lat: number };
}

/** Fingers and mice alike hit within this many pixels. */
export const reachPx = 14;

/** The facility nearest to a point of the screen, among those that pass; null when none is within reach. */
export function nearestFacility(
  { facilities, lngs, lats }: Places,
  passes: Uint8Array,
  screen: Screen,
  x: number,
  y: number,
): Facility | null {
  const a = screen.unproject([x - reachPx, y - reachPx]);
  const b = screen.unproject([x + reachPx, y + reachPx]);
  const [south, north] = [Math.min(a.lat, b.lat), Math.max(a.lat, b.lat)];
  const width = Math.abs(b.lng - a.lng) / 2;
  const middle = (a.lng + b.lng) / 2;
  let nearest: Facility | null = null;
  let least = reachPx * reachPx;
  for (let index = 0; index < facilities.length; index++) {
    const lat = lats[index] ?? 0;
    if (lat < south || lat > north || passes[index] === 0) continue;
    const lng = lngNear(lngs[index] ?? 0, middle);
    if (Math.abs(lng - middle) > width) continue;
    const at = screen.project([lng, lat]);
    const distance = (at.x - x) ** 2 + (at.y - y) ** 2;
    if (distance <= least) {
      least = distance;
      nearest = facilities[index] ?? null;
    }
  }
  return nearest;
}
