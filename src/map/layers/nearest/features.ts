import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { NearestYards } from '#workspace/store/workspace.ts';
import { tintsOf } from './tints.ts';

/** How many tints the themes have. */
export const tintCount = 6;

const mutable = (line: readonly LngLat[]): [number, number][] => line.map(([lng, lat]) => [lng, lat]);

/** The water by its nearest yard, the lines between, and where the names of the yards may stand. */
export const nearestFeatures = rememberPer((nearest: NearestYards): FeatureCollection => {
  const idOf = (place: number): string => nearest.yards[place] ?? String(place);
  const tints = tintsOf(
    nearest.regions.map(({ place, neighbors }) => ({ id: idOf(place), neighbors: neighbors.map(idOf) })),
    tintCount,
  );
  return {
    type: 'FeatureCollection',
    features: [
      ...nearest.regions.map(({ place, polygons }): Feature<MultiPolygon> => ({
        type: 'Feature',
        properties: { part: 'water', yard: idOf(place), tint: tints.get(idOf(place)) ?? 0 },
        geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(mutable)) },
      })),
      {
        type: 'Feature',
        properties: { part: 'border' },
        geometry: {
          type: 'MultiLineString',
          coordinates: nearest.borders.map(({ line }) => mutable(line)),
        },
      },
    ],
  };
});

/** A name needs this much room to either side, pixels. */
const roomPx = 46;
const tilePx = 512;

/** From this zoom on a name has so many degrees of room around it. */
export const zoomForRoom = (degrees: number): number => Math.log2((roomPx * 360) / (tilePx * degrees));

/** The names of the yards in their own water, the roomiest first. A question mark stands by those not settled. */
export function nearestNames(
  nearest: NearestYards,
  all: readonly Facility[],
  shortName: (name: string) => string,
): FeatureCollection<Point> {
  const names = new Map<FacilityId, string>(all.map(({ id, name }) => [id, name]));
  return {
    type: 'FeatureCollection',
    features: nearest.regions.flatMap(({ place, label }): Feature<Point>[] => {
      const id = nearest.yards[place];
      const name = id && names.get(id);
      if (!label || !name) return [];
      return [
        {
          type: 'Feature',
          properties: {
            name: `${shortName(name)}${nearest.open.includes(id) ? ' ?' : ''}`,
            order: -label.roomDegrees,
            from: zoomForRoom(label.roomDegrees),
          },
          geometry: { type: 'Point', coordinates: [label.at[0], label.at[1]] },
        },
      ];
    }),
  };
}
