import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import { centralLng } from '../layers/layer.ts';

/** Positions flat, for looking up by pointer. Made once per list of facilities. */
export interface Places {
  readonly facilities: readonly Facility[];
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
}

export const placesOf = rememberPer((facilities: readonly Facility[]): Places => ({
  facilities,
  lngs: Float64Array.from(facilities, ({ position }) => lngNear(position.value[0], centralLng)),
  lats: Float64Array.from(facilities, ({ position }) => position.value[1]),
}));

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

/** How the signs lie: where they overlap, the one on top is the one meant. */
export interface Pile {
  /** Height by index: 0 at the floor. Among equals the one listed later lies on top. */
  readonly ranks: Uint8Array;
  /** Lies on top of all, whatever its rank. */
  readonly selected: FacilityId | null;
  /** Half the side of a sign, pixels. */
  readonly radiusPx: (facility: Facility) => number;
}

/** Calls back for each facility within reach of a point of the screen, among those that pass, with its distance squared. */
function forEachWithin(
  { facilities, lngs, lats }: Places,
  passes: Uint8Array,
  screen: Screen,
  x: number,
  y: number,
  found: (facility: Facility, index: number, distance2: number) => void,
): void {
  const a = screen.unproject([x - reachPx, y - reachPx]);
  const b = screen.unproject([x + reachPx, y + reachPx]);
  const [south, north] = [Math.min(a.lat, b.lat), Math.max(a.lat, b.lat)];
  const width = Math.abs(b.lng - a.lng) / 2;
  const middle = (a.lng + b.lng) / 2;
  for (let index = 0; index < facilities.length; index++) {
    const lat = lats[index] ?? 0;
    if (lat < south || lat > north || passes[index] === 0) continue;
    const lng = lngNear(lngs[index] ?? 0, middle);
    if (Math.abs(lng - middle) > width) continue;
    const at = screen.project([lng, lat]);
    const distance2 = (at.x - x) ** 2 + (at.y - y) ** 2;
    const facility = facilities[index];
    if (facility && distance2 <= reachPx * reachPx) found(facility, index, distance2);
  }
}

/**
 * The facility meant by a point of the screen, among those that pass: of the signs that cover the point the one on top,
 * else the nearest within reach; null when there is none.
 */
export function nearestFacility(
  places: Places,
  passes: Uint8Array,
  screen: Screen,
  x: number,
  y: number,
  pile: Pile | null = null,
): Facility | null {
  let nearest: Facility | null = null;
  let least = Number.POSITIVE_INFINITY;
  let top: Facility | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  forEachWithin(places, passes, screen, x, y, (facility, index, distance2) => {
    if (distance2 <= least) {
      least = distance2;
      nearest = facility;
    }
    if (!pile || distance2 > pile.radiusPx(facility) ** 2) return;
    const height = facility.id === pile.selected ? Number.POSITIVE_INFINITY : (pile.ranks[index] ?? 0);
    if (height >= highest) {
      highest = height;
      top = facility;
    }
  });
  return top ?? nearest;
}

/** All facilities within reach of a point of the screen, among those that pass; the nearest first. */
export function facilitiesWithin(
  places: Places,
  passes: Uint8Array,
  screen: Screen,
  x: number,
  y: number,
): readonly Facility[] {
  const all: { readonly facility: Facility; readonly distance2: number }[] = [];
  forEachWithin(places, passes, screen, x, y, (facility, _index, distance2) =>
    all.push({ facility, distance2 }),
  );
  return all.sort((a, b) => a.distance2 - b.distance2).map(({ facility }) => facility);
}
