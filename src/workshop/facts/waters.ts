import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { CheckPosition } from '#importers/records/read-world.ts';

/** The breadth of the territorial sea (UNCLOS article 3), with room for the coarseness of a 1:10m coast. */
const breadthNm = 15;

type Land = Feature<Polygon | MultiPolygon>;

/** Lands of the world by ISO numeric code: Natural Earth 1:10m, public domain. */
function readLands(): ReadonlyMap<string, readonly Land[]> {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const lands = new Map<string, Land[]>();
  for (const land of feature(topology, topology.objects.countries).features) {
    const code = String(land.id ?? '');
    const before = lands.get(code);
    if (before) before.push(land as Land);
    else lands.set(code, [land as Land]);
  }
  return lands;
}

const outlines = ({ geometry }: Land): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Whether any point of the land's outline lies within the breadth. Outlines at 1:10m are dense enough for that. */
function isNear(land: Land, position: LngLat): boolean {
  const [lng, lat] = position;
  return outlines(land).some((ring) =>
    ring.some(
      ([x = 0, y = 0]) =>
        Math.abs(y - lat) < 0.5 &&
        Math.abs(((x - lng + 540) % 360) - 180) < 1 &&
        distanceNm([x, y], position) <= breadthNm,
    ),
  );
}

function mayContain(land: Land, [lng, lat]: LngLat): boolean {
  const [[west, south], [east, north]] = geoBounds(land);
  if (lat < south || lat > north) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}

/** A check that a position lies on its country's land or within its territorial sea. Reads the coast once. */
export function watersCheck(): CheckPosition {
  const lands = readLands();
  return (position, territories) => {
    const own = territories.flatMap((code) => lands.get(code) ?? []);
    if (own.length === 0) return `can't be checked: no land with code ${territories.join(', ')}`;
    const inside = own.some(
      (land) =>
        isNear(land, position) ||
        (mayContain(land, position) && geoContains(land, position as [number, number])),
    );
    return inside ? null : `[${position.join(', ')}] lies outside the land and waters of its country`;
  };
}
