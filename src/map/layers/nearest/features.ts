import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { NearestYards } from '#workspace/store/workspace.ts';
import { tintsOf } from './tints.ts';

/** How many tints the themes have. */
export const tintCount = 6;

const mutable = (line: readonly LngLat[]): [number, number][] => line.map(([lng, lat]) => [lng, lat]);

const idIn = (nearest: NearestYards, place: number): string => nearest.yards[place] ?? String(place);

/** The tint of each yard's water, by its number. */
export const tintsOfWater = rememberPer((nearest: NearestYards): ReadonlyMap<string, number> =>
  tintsOf(
    nearest.regions.map(({ place, neighbors }) => ({
      id: idIn(nearest, place),
      neighbors: neighbors.map((other) => idIn(nearest, other)),
    })),
    tintCount,
  ),
);

/** The water by its nearest yard, the lines between, and where the names of the yards may stand. */
export const nearestFeatures = rememberPer((nearest: NearestYards): FeatureCollection => {
  const idOf = (place: number): string => idIn(nearest, place);
  const tints = tintsOfWater(nearest);
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

/** A name needs this much room to either side, and so much between it and the next of the same yard, pixels. */
const [roomPx, apartPx] = [46, 450];
const tilePx = 512;

/** A name is shown so much before the zoom that it has room from: tiles know their own zoom only, a whole number. */
export const earlyBy = 0.9;

/** From this zoom on so many degrees of longitude are so many pixels wide. */
const zoomFor = (px: number, degrees: number): number => Math.log2((px * 360) / (tilePx * degrees));

/** From this zoom on a name has so many degrees of room around it. */
export const zoomForRoom = (degrees: number): number => zoomFor(roomPx, degrees);

export interface NamedWater {
  readonly yard: FacilityId;
  readonly name: string;
  /** The least is set first. */
  readonly order: number;
  /** The zooms from which there is room for it, and from which it is far from those before as well. */
  readonly hasRoomFrom: number;
  readonly from: number;
}

/**
 * The names of the yards in their own water, the roomiest first, and again from the zoom on at which they are far from
 * those before: so one is in view wherever the chart is looked at. A question mark stands by those not settled.
 */
export function nearestNames(
  nearest: NearestYards,
  all: readonly Facility[],
  shortName: (name: string) => string,
): FeatureCollection<Point, NamedWater> {
  const names = new Map<FacilityId, string>(all.map(({ id, name }) => [id, name]));
  return {
    type: 'FeatureCollection',
    features: nearest.regions.flatMap(({ place, labels }): Feature<Point, NamedWater>[] => {
      const id = nearest.yards[place];
      const name = id && names.get(id);
      if (!name) return [];
      const called = `${shortName(name)}${nearest.open.includes(id) ? ' ?' : ''}`;
      return labels.map(({ at: [lng, lat], roomDegrees, apartDegrees }) => ({
        type: 'Feature',
        properties: {
          yard: id,
          name: called,
          // Of the places for a name, those that stand for more water are set first.
          order: -roomDegrees - apartDegrees,
          hasRoomFrom: zoomForRoom(roomDegrees),
          from: Math.max(zoomForRoom(roomDegrees), zoomFor(apartPx, apartDegrees)),
        },
        geometry: { type: 'Point', coordinates: [lng, lat] },
      }));
    }),
  };
}
