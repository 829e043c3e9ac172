import { lngNear } from '#domain/geo/dateline.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Area } from './contract.ts';
import { angleBetween, between, nmPerRadian, toLngLat, type Vector } from './sphere.ts';

/** A drawn area ready for tests: rings with continuous longitudes, and their box. */
export interface Zone {
  readonly rings: readonly (readonly LngLat[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function zoneOf(area: Area): Zone {
  const rings = area.map((ring) => unroll(ring));
  const corners = rings.flat();
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  return {
    rings,
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}

/** Longitudes made continuous; the corner that closes a GeoJSON ring is left out. */
function unroll(ring: readonly LngLat[]): LngLat[] {
  const unrolled: LngLat[] = [];
  for (const [lng, lat] of ring) unrolled.push([lngNear(lng, unrolled.at(-1)?.[0] ?? lng), lat]);
  const [first, last] = [unrolled[0], unrolled.at(-1)];
  if (first && last && unrolled.length > 3 && first[1] === last[1] && Math.abs(first[0] - last[0]) < 1e-12)
    unrolled.pop();
  return unrolled;
}

/** Even-odd rule. */
export function zoneHolds(zone: Zone, [lng, lat]: LngLat): boolean {
  const x = lngNear(lng, (zone.west + zone.east) / 2);
  if (lat < zone.south || lat > zone.north || x < zone.west || x > zone.east) return false;
  let inside = false;
  for (const ring of zone.rings)
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > lat !== y2 > lat && x < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}

/** A great circle is tested as straight chords of at most this length on the map, as the area's sides are straight on it. */
const chordNm = 15;

/** Whether a leg touches a zone: an end or a chord's end in it, or a chord across its rim. */
export function legTouches(zone: Zone, from: Vector, to: Vector): boolean {
  let previous = toLngLat(from);
  for (const point of chords(zone, from, to)) {
    if (chordTouches(zone, previous, point)) return true;
    previous = point;
  }
  return false;
}

/** The share of a leg that lies in a zone, by points along it. */
export function shareInside(zone: Zone, from: Vector, to: Vector): number {
  const count = Math.max(2, Math.ceil((angleBetween(from, to) * nmPerRadian) / 5));
  let inside = 0;
  for (let index = 0; index < count; index++)
    if (zoneHolds(zone, toLngLat(between(from, to, (index + 0.5) / count)))) inside++;
  return inside / count;
}

function* chords(zone: Zone, from: Vector, to: Vector): Generator<LngLat> {
  const nm = angleBetween(from, to) * nmPerRadian;
  const count = Math.max(1, Math.ceil(nm / chordNm));
  for (let index = 1; index <= count;) {
    const point = index === count ? to : between(from, to, index / count);
    yield toLngLat(point);
    // Far from the zone the chords may be long: nothing can be touched before the distance to its box is sailed.
    const leap = Math.floor(distanceToBoxNm(zone, toLngLat(point)) / chordNm / 1.1) - 1;
    index = index === count ? count + 1 : Math.min(count, index + Math.max(1, leap));
  }
}

/** A lower bound, nautical miles. */
function distanceToBoxNm({ west, south, east, north }: Zone, [lng, lat]: LngLat): number {
  const x = lngNear(lng, (west + east) / 2);
  const northward = Math.max(0, south - lat, lat - north);
  const eastward = Math.max(0, west - x, x - east);
  const shrink = Math.cos(
    (Math.min(89, Math.max(Math.abs(lat), Math.abs(south), Math.abs(north))) * Math.PI) / 180,
  );
  return 60 * Math.max(northward, Math.min(eastward, 360 - eastward) * shrink * 0.6);
}

function chordTouches(zone: Zone, from: LngLat, to: LngLat): boolean {
  const x1 = lngNear(from[0], (zone.west + zone.east) / 2);
  const x2 = lngNear(to[0], x1);
  const [y1, y2] = [from[1], to[1]];
  if (Math.max(x1, x2) < zone.west || Math.min(x1, x2) > zone.east) return false;
  if (Math.max(y1, y2) < zone.south || Math.min(y1, y2) > zone.north) return false;
  if (zoneHolds(zone, from) || zoneHolds(zone, to)) return true;
  return zone.rings.some((ring) =>
    ring.some(([x3, y3], index) => {
      const [x4, y4] = ring[(index + 1) % ring.length] ?? [x3, y3];
      return (
        side(x1, y1, x2, y2, x3, y3) * side(x1, y1, x2, y2, x4, y4) <= 0 &&
        side(x3, y3, x4, y4, x1, y1) * side(x3, y3, x4, y4, x2, y2) <= 0
      );
    }),
  );
}

const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
