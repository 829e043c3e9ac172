import { lngNear } from './dateline.ts';
import type { LngLat } from './lng-lat.ts';

/** Mean radius of the Earth (IUGG R1), meters. */
export const earthRadiusM = 6_371_008.8;
/** One nautical mile, meters: exact by definition (BIPM). */
export const metersPerNm = 1852;

const radians = Math.PI / 180;

/**
 * Great-circle distance on the mean sphere, nautical miles.
 * The atan2 form stays exact for near and for antipodal points (Vincenty 1975 on a sphere).
 * Differs from the ellipsoid by at most 0.6 %.
 */
export function distanceNm([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const φ1 = lat1 * radians;
  const φ2 = lat2 * radians;
  const Δλ = (lng2 - lng1) * radians;
  const y = Math.hypot(
    Math.cos(φ2) * Math.sin(Δλ),
    Math.cos(φ1) * Math.sin(φ2) - Math.sin(φ1) * Math.cos(φ2) * Math.cos(Δλ),
  );
  const x = Math.sin(φ1) * Math.sin(φ2) + Math.cos(φ1) * Math.cos(φ2) * Math.cos(Δλ);
  return (Math.atan2(y, x) * earthRadiusM) / metersPerNm;
}

/** The point reached from `from` on an initial bearing (degrees clockwise from north) after a distance. */
export function destination([lng, lat]: LngLat, bearingDeg: number, distance: number): LngLat {
  const δ = (distance * metersPerNm) / earthRadiusM;
  const θ = bearingDeg * radians;
  const φ1 = lat * radians;
  const sinφ2 = Math.sin(φ1) * Math.cos(δ) + Math.cos(φ1) * Math.sin(δ) * Math.cos(θ);
  const φ2 = Math.asin(Math.max(-1, Math.min(1, sinφ2)));
  const Δλ = Math.atan2(Math.sin(θ) * Math.sin(δ) * Math.cos(φ1), Math.cos(δ) - Math.sin(φ1) * sinφ2);
  return [lng + Δλ / radians, φ2 / radians];
}

/** A ring of points at one distance, closed, longitudes continuous. Its vertices are geodesic, not a Mercator circle. */
export function ring(center: LngLat, radiusNm: number, steps = 180): LngLat[] {
  return Array.from({ length: steps + 1 }, (_, step) => destination(center, (step * 360) / steps, radiusNm));
}

/**
 * A path of great-circle legs with points added, so that no step is longer than `stepNm`: what a flat chart can draw
 * as straight lines. Longitudes stay continuous.
 */
export function smoothPath(path: readonly LngLat[], stepNm = 30): LngLat[] {
  const smooth: LngLat[] = path.slice(0, 1);
  for (const [index, to] of path.slice(1).entries()) {
    const from = path[index] ?? to;
    const steps = Math.ceil(distanceNm(from, to) / stepNm);
    for (let step = 1; step < steps; step++) {
      const [lng, lat] = between(from, to, step / steps);
      smooth.push([lngNear(lng, smooth.at(-1)?.[0] ?? lng), lat]);
    }
    smooth.push(to);
  }
  return smooth;
}

/** The point at a share of the great circle between two that are not opposite each other (slerp, Shoemake 1985). */
function between([lng1, lat1]: LngLat, [lng2, lat2]: LngLat, share: number): LngLat {
  const [a, b] = [vector(lng1, lat1), vector(lng2, lat2)];
  const angle = (distanceNm([lng1, lat1], [lng2, lat2]) * metersPerNm) / earthRadiusM;
  const sin = Math.sin(angle);
  const [wa, wb] =
    sin === 0 ? [1 - share, share] : [Math.sin((1 - share) * angle) / sin, Math.sin(share * angle) / sin];
  const [x, y, z] = [wa * a.x + wb * b.x, wa * a.y + wb * b.y, wa * a.z + wb * b.z];
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

function vector(lng: number, lat: number) {
  const [λ, φ] = [lng * radians, lat * radians];
  return { x: Math.cos(φ) * Math.cos(λ), y: Math.cos(φ) * Math.sin(λ), z: Math.sin(φ) };
}
