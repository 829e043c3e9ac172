import { geoStitch } from 'd3-geo-projection';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readPackageJson } from './packages.ts';
import { boxOf, lngOf, ringAreaKm2, unrollPolygon, type Polygon, type Ring } from './rings.ts';
import { overlapsTheater } from './theater.ts';

type LandTopology = Topology<{ land: GeometryCollection }>;
type LandCollection = { readonly geometries: readonly MultiPolygon[] };

export type NaturalEarthScale = '110m' | '50m' | '10m';

/** Islets smaller than this are left out: three pixels across at zoom 10. */
const smallestIslandKm2 = 0.05;

/** Land of Natural Earth (public domain) at one of its scales, planar, uncut at 180°. */
export function readNaturalEarthLand(scale: NaturalEarthScale): Polygon[] {
  const topology = readPackageJson(`world-atlas/land-${scale}.json`) as LandTopology;
  const land = feature(topology, topology.objects.land) as FeatureCollection<MultiPolygon>;
  return land.features.flatMap(polygonsOf).map(unrollPolygon);
}

const polygonsOf = ({ geometry }: Feature<MultiPolygon>): Polygon[] => geometry.coordinates;

export interface OsmLand {
  readonly land: readonly Polygon[];
  /** Inland water as holes of the land, smallest ponds included. */
  readonly waters: readonly Ring[];
}

/**
 * Land of OpenStreetMap (ODbL) simplified to 100 m, in the theater only. Inland water comes apart from the land, so that
 * the map can draw it in its own color and drop the ponds.
 */
export function readOsmLand(): OsmLand {
  const { geometries } = readPackageJson('@geo-maps/earth-lands-100m/map.geo.json') as LandCollection;
  const land: Polygon[] = [];
  const waters: Ring[] = [];
  const cut: Position[][][] = [];
  for (const [outline = [], ...holes] of geometries.flatMap(({ coordinates }) => coordinates)) {
    if (outline.some(isOnDateline)) cut.push([outline]);
    else land.push([outline]);
    for (const hole of holes) if (overlapsTheater(boxOf(hole))) waters.push(hole);
  }
  return { land: [...land, ...joinAcrossDateline(cut)].filter(isDrawn), waters };
}

const isDrawn = ([outline = []]: Polygon): boolean =>
  ringAreaKm2(outline) >= smallestIslandKm2 && overlapsTheater(boxOf(outline));

const isOnDateline = (position: Position): boolean => Math.abs(lngOf(position)) === 180;

/** OpenStreetMap cuts land at 180°: Chukotka from Eurasia, and islands of Fiji in two. */
function joinAcrossDateline(outlines: Position[][][]): Polygon[] {
  const joined = geoStitch({ type: 'MultiPolygon', coordinates: outlines });
  return joined.coordinates.flat().map((outline) => unrollPolygon([outline]));
}
