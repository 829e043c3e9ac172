declare module 'd3-geo-projection' {
  import type { MultiPolygon } from 'geojson';

  /** Joins what was cut along the antimeridian and at the poles. */
  export function geoStitch(object: MultiPolygon): MultiPolygon;
}
