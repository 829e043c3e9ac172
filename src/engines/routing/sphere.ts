import { earthRadiusM, metersPerNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';

/*
 * The sphere in unit vectors: cheaper than angles where millions of points are compared, and with no seam at 180°.
 * Distances are on the mean sphere, as in domain/geo.
 */

/** A point as a unit vector from the center of the Earth: x towards 0°E, y towards 90°E, z towards the pole. */
export type Vector = readonly [x: number, y: number, z: number];

/** Nautical miles per radian of arc. */
export const nmPerRadian = earthRadiusM / metersPerNm;

export const radians = Math.PI / 180;

/** Nautical miles per degree of latitude. */
export const nmPerDegree = nmPerRadian * radians;

export function toVector([lng, lat]: LngLat): Vector {
  const cosLat = Math.cos(lat * radians);
  return [cosLat * Math.cos(lng * radians), cosLat * Math.sin(lng * radians), Math.sin(lat * radians)];
}

/** Longitude in [-180, 180]. */
export const toLngLat = ([x, y, z]: Vector): LngLat => [
  Math.atan2(y, x) / radians,
  Math.atan2(z, Math.hypot(x, y)) / radians,
];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Angle between two unit vectors, radians. The atan2 form is exact for near and for opposite points. */
export function angleBetween(a: Vector, b: Vector): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, dot(a, b));
}

/** Great-circle distance, nautical miles. */
export const arcNm = (a: Vector, b: Vector): number => angleBetween(a, b) * nmPerRadian;

/** The point a fraction of the way along the great circle from `a` to `b` (spherical linear interpolation). */
export function between(a: Vector, b: Vector, fraction: number): Vector {
  const angle = angleBetween(a, b);
  if (angle < 1e-12) return a;
  const sin = Math.sin(angle);
  const p = Math.sin((1 - fraction) * angle) / sin;
  const q = Math.sin(fraction * angle) / sin;
  return [a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q];
}

/** Length of a path of great-circle legs, nautical miles. */
export function pathNm(path: readonly Vector[]): number {
  let sum = 0;
  for (const [index, point] of path.entries()) {
    const previous = path[index - 1];
    if (previous) sum += arcNm(previous, point);
  }
  return sum;
}

/** Points along a path of great circles, `stepNm` apart, both ends included. */
export function pointsAlong(path: readonly Vector[], stepNm: number): Vector[] {
  const found: Vector[] = [];
  let ahead = 0;
  for (const [index, at] of path.entries()) {
    const before = path[index - 1];
    if (!before) continue;
    const nm = arcNm(before, at);
    for (; ahead < nm; ahead += stepNm) found.push(between(before, at, ahead / nm));
    ahead -= nm;
  }
  const last = path.at(-1);
  return last ? [...found, last] : found;
}

/** Which corner of a path lies farthest from another path, to some miles; -1 where it leaves it nowhere. */
export function farthestCorner(path: readonly Vector[], other: readonly Vector[]): number {
  const along = pointsAlong(other, lookNm);
  let [farthest, mostNm] = [-1, 0];
  for (const [index, corner] of path.entries()) {
    const nm = along.reduce((least, point) => Math.min(least, arcNm(corner, point)), Infinity);
    if (nm > mostNm) [farthest, mostNm] = [index, nm];
  }
  return farthest;
}

const lookNm = 20;
