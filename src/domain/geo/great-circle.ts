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
