import type { FeatureCollection, Point } from 'geojson';

/** A name set on the map by hand. */
export interface NamedPoint {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  /** The zoom the name appears at. */
  readonly from: number;
}

/** A named point as a line of a table. */
export type NameRow = readonly [name: string, lng: number, lat: number, from: number];

export const namedPoint = ([name, lng, lat, from]: NameRow): NamedPoint => ({ name, lng, lat, from });

export function pointFeatures<Named extends NamedPoint>(
  points: readonly Named[],
): FeatureCollection<Point, Omit<Named, 'lng' | 'lat'>> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lng, lat, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  };
}
