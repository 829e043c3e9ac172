import type { Position } from 'geojson';
import { lngNear } from '#domain/geo/dateline.ts';

/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];
/** The outline, then the holes. */
export type Polygon = readonly Ring[];
export type Box = readonly [west: number, south: number, east: number, north: number];

const kmPerDegree = 111.2;
/** How far past 180° the buffer of a tile can reach: 64 of 4096 units of the whole world, rounded up. */
const beyondDateline = 10;

export const lngOf = (position: Position | undefined): number => position?.[0] ?? 0;
export const latOf = (position: Position | undefined): number => position?.[1] ?? 0;

/** Area on a locally flat Earth: good to a few percent for what it sorts out, ponds and islets. */
export function ringAreaKm2(ring: Ring): number {
  let doubled = 0;
  let previous = ring.at(-1);
  for (const position of ring) {
    doubled += lngOf(previous) * latOf(position) - lngOf(position) * latOf(previous);
    previous = position;
  }
  const narrowing = Math.cos((latOf(ring[0]) * Math.PI) / 180);
  return (Math.abs(doubled) / 2) * kmPerDegree ** 2 * narrowing;
}

export function ringLengthKm(ring: Ring): number {
  let length = 0;
  const narrowing = Math.cos((latOf(ring[0]) * Math.PI) / 180);
  for (const [index, position] of ring.entries()) {
    const previous = ring[index - 1] ?? position;
    length += Math.hypot((lngOf(position) - lngOf(previous)) * narrowing, latOf(position) - latOf(previous));
  }
  return length * kmPerDegree;
}

export function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of ring) {
    west = Math.min(west, lngOf(position));
    east = Math.max(east, lngOf(position));
    south = Math.min(south, latOf(position));
    north = Math.max(north, latOf(position));
  }
  return [west, south, east, north];
}

/** Whether a position lies inside a ring, by counting the edges crossed to its east. */
export function ringContains(ring: Ring, position: Position): boolean {
  const [lng, lat] = [lngOf(position), latOf(position)];
  let inside = false;
  let previous = ring.at(-1);
  for (const corner of ring) {
    const [lngA, latA, lngB, latB] = [lngOf(previous), latOf(previous), lngOf(corner), latOf(corner)];
    if (latA > lat !== latB > lat && lng < lngA + ((lat - latA) / (latB - latA)) * (lngB - lngA))
      inside = !inside;
    previous = corner;
  }
  return inside;
}

/**
 * A polygon given on the sphere, made planar without cutting it at 180°: longitudes run on past 180 instead of jumping,
 * and a ring around the south pole is closed below the map. A cut would show as a coastline along the meridian.
 */
export function unrollPolygon([outline = [], ...holes]: Polygon): Polygon {
  const unrolled = unrollRing(outline);
  const turns = Math.round((lngOf(unrolled.at(-1)) - lngOf(unrolled[0])) / 360);
  if (turns !== 0) return [closeOverSouthPole(unrolled)];
  const [west, , east] = boxOf(unrolled);
  return [unrolled, ...holes.map((hole) => unrollRing(hole, (west + east) / 2))];
}

function unrollRing(ring: Ring, near = lngOf(ring[0])): Position[] {
  let previous = near;
  return ring.map((position) => {
    previous = lngNear(lngOf(position), previous);
    return [previous, latOf(position)];
  });
}

/** Three turns of the coast, cut off out of sight on both sides, and closed along the bottom of the map. */
function closeOverSouthPole(turn: readonly Position[]): Position[] {
  const eastward = lngOf(turn.at(-1)) > lngOf(turn[0]) ? turn.slice(1) : turn.slice(1).reverse();
  const coast = [-360, 0, 360]
    .flatMap((shift) => eastward.map((position) => [lngOf(position) + shift, latOf(position)]))
    .filter(([lng = 0]) => Math.abs(lng) <= 180 + 2 * beyondDateline);
  const east = lngOf(coast.at(-1));
  const west = lngOf(coast[0]);
  const corners = [
    [east, -90],
    [west, -90],
  ];
  return [...coast, ...corners, [west, latOf(coast[0])]];
}

/** The polygon wherever it shows in the square world and just beyond its edges: once, or twice near 180°. */
export function worldCopies(polygon: Polygon): Polygon[] {
  const [west, , east] = boxOf(polygon[0] ?? []);
  if (east - west >= 360) return [polygon];
  const limit = 180 + beyondDateline;
  return [-360, 0, 360]
    .filter((shift) => west + shift < limit && east + shift > -limit)
    .map((shift) => (shift === 0 ? polygon : shiftPolygon(polygon, shift)));
}

const shiftPolygon = (polygon: Polygon, shift: number): Polygon =>
  polygon.map((ring) => ring.map((position) => [lngOf(position) + shift, latOf(position)]));
