import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { Tile } from './pmtiles-writer.ts';
import { worldCopies, type Polygon } from './rings.ts';

/** Units along the side of a tile. */
export const tileExtent = 4096;
/** How far shapes reach over the edge, so that no seam and no clipped outline shows. */
const buffer = 64;

export type TileFeatures = readonly GeoJSONVTFeature[];

export type TileTest = (z: number, x: number, y: number) => boolean;

/** Cuts one tile out of something; no features where it is empty there. */
export type Cut = (z: number, x: number, y: number) => TileFeatures;

/**
 * Cuts polygons. `tolerance` is how far a simplified outline may stray and `smallest` the area a ring must have, in
 * units of the tile. All polygons of a tile become one feature: they are drawn alike, and one feature is shorter.
 */
export function polygonCut(
  polygons: readonly Polygon[],
  { maxZoom, tolerance, smallest }: { maxZoom: number; tolerance: number; smallest: number },
): Cut {
  const features = polygons.flatMap(worldCopies).map((rings): Feature => ({
    type: 'Feature',
    properties: null,
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring]) },
  }));
  // One zoom more than is cut: the indexer doesn't simplify at its last one.
  const index = indexFeatures(features, { maxZoom: maxZoom + 1, tolerance, buffer });
  return (z, x, y) => {
    const rings = featuresIn(index, z, x, y).flatMap(ringsOf).map(withoutSpikes);
    const kept = rings.filter((ring) => ring.length > 2 && Math.abs(signedArea(ring)) >= smallest);
    if (kept.length === 0) return [];
    const geometry = kept.length === 1 && kept.every(coversTile) ? [wholeTile] : kept;
    return [{ type: 3, tags: {}, geometry }];
  };
}

/** Cuts labels: each in one tile only. */
export function pointCut(features: Feature[], maxZoom: number): Cut {
  const index = indexFeatures(features, { maxZoom, tolerance: 0, buffer: 0 });
  return (z, x, y) => featuresIn(index, z, x, y);
}

function indexFeatures(
  features: Feature[],
  options: { maxZoom: number; tolerance: number; buffer: number },
): GeoJSONVT {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { ...options, indexMaxZoom: 5, indexMaxPoints: 0, extent: tileExtent, wrap: false },
  );
}

const featuresIn = (index: GeoJSONVT, z: number, x: number, y: number): TileFeatures =>
  index.getTile(z, x, y)?.features ?? [];

type TileRing = [number, number][];

const ringsOf = (feature: GeoJSONVTFeature): TileRing[] => (feature.type === 3 ? feature.geometry : []);

function signedArea(ring: TileRing): number {
  let doubled = 0;
  let [previousX, previousY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    doubled += previousX * y - x * previousY;
    [previousX, previousY] = [x, y];
  }
  return doubled / 2;
}

/** Drops corners where the outline turns back on itself: what rounding leaves of a sliver, a line with no width. */
function withoutSpikes(ring: TileRing): TileRing {
  const kept: TileRing = [];
  for (const corner of ring) {
    while (kept.length > 1 && turnsBack(kept.at(-2), kept.at(-1), corner)) kept.pop();
    const last = kept.at(-1);
    if (!last || last[0] !== corner[0] || last[1] !== corner[1]) kept.push(corner);
  }
  return kept;
}

function turnsBack(
  [ax, ay]: [number, number] = [0, 0],
  [bx, by]: [number, number] = [0, 0],
  [cx, cy]: [number, number],
): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  const width = Math.abs(ux * vy - uy * vx) / Math.max(Math.hypot(ux, uy), Math.hypot(vx, vy), 1);
  return ux * vx + uy * vy < 0 && width < 1;
}

const isOnBuffer = (at: number): boolean => at <= -buffer || at >= tileExtent + buffer;
const coversTile = (ring: TileRing): boolean => ring.every(([x, y]) => isOnBuffer(x) || isOnBuffer(y));

/** Every tile that is all land holds this same square, and is stored once. */
const wholeTile: TileRing = [
  [-buffer, -buffer],
  [tileExtent + buffer, -buffer],
  [tileExtent + buffer, tileExtent + buffer],
  [-buffer, tileExtent + buffer],
  [-buffer, -buffer],
];

/** Whether a cut tile has a shore in it, rather than being all of one kind. */
export const hasShore = (features: TileFeatures): boolean =>
  features.some((feature) => ringsOf(feature).some((ring) => !coversTile(ring)));

/** All tiles from zoom 0 to `maxZoom`, zoom by zoom. */
export function* cutTiles(layers: Readonly<Record<string, Cut>>, maxZoom: number): Generator<Tile> {
  for (let z = 0; z <= maxZoom; z++)
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const data = encodeTile(layers, z, x, y);
        if (data) yield { z, x, y, data };
      }
}

function encodeTile(
  layers: Readonly<Record<string, Cut>>,
  z: number,
  x: number,
  y: number,
): Uint8Array | null {
  const filled = Object.entries(layers)
    .map(([name, cut]) => [name, cut(z, x, y)] as const)
    .filter(([, features]) => features.length > 0);
  if (filled.length === 0) return null;
  const tiles = filled.map(([name, features]) => [name, tileOf(features)] as const);
  return fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent: tileExtent });
}

/** The encoder reads the features only; no literal satisfies its type, which asks for two kinds of features at once. */
const tileOf = (features: TileFeatures) => ({ features }) as unknown as GeoJSONVTTile;
