import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { describe, expect, it } from 'vitest';
import { writePmtiles } from '#workshop/basemap/pmtiles-writer.ts';
import type { Ring } from '#workshop/basemap/rings.ts';
import { cutTiles, hasShore, pointCut, polygonCut, tileExtent } from '#workshop/basemap/tiles.ts';

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const options = { maxZoom: 3, tolerance: 1, smallest: 4 };
const ringsOf = (features: readonly GeoJSONVTFeature[]) =>
  features.flatMap((feature) => (feature.type === 3 ? feature.geometry : []));

describe('polygonCut', () => {
  const cut = polygonCut([[rectangle(-60, -40, 80, 50)], [rectangle(100, 0, 110, 10)]], options);

  it('makes one feature of all polygons in a tile', () => {
    const [feature, ...others] = cut(0, 0, 0);
    expect(others).toHaveLength(0);
    expect(ringsOf(feature ? [feature] : [])).toHaveLength(2);
  });

  it('gives the same square for every tile that is all land', () => {
    expect(cut(3, 4, 3)).toEqual(cut(3, 4, 4));
    expect(hasShore(cut(3, 4, 4))).toBe(false);
    expect(hasShore(cut(0, 0, 0))).toBe(true);
  });

  it('is empty at sea', () => {
    expect(cut(3, 7, 7)).toEqual([]);
  });

  it('draws no edge along 180 degrees through an island that lies across it', () => {
    const island = polygonCut([[rectangle(170, -20, 190, -10)]], options);
    for (const [column, edge] of [
      [7, tileExtent],
      [0, 0],
    ] as const) {
      const corners = ringsOf(island(3, column, 4)).flat();
      expect(corners.length).toBeGreaterThan(3);
      expect(corners.filter(([x]) => x === edge)).toHaveLength(0);
    }
  });

  it('drops what rounding leaves of a sliver', () => {
    const withSpike: Ring = [
      [0, 0],
      [40, 0],
      [40, 20],
      [80, 20.001],
      [40, 20.002],
      [40, 40],
      [0, 40],
      [0, 0],
    ];
    const [ring = []] = ringsOf(polygonCut([[withSpike]], { ...options, tolerance: 0 })(0, 0, 0));
    expect(Math.max(...ring.map(([x]) => x))).toBeCloseTo((220 / 360) * tileExtent, -1);
  });
});

describe('pointCut', () => {
  it('puts each point in one tile only', () => {
    const cut = pointCut(
      [{ type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Point', coordinates: [0, 0] } }],
      1,
    );
    const found = [0, 1].flatMap((x) => [0, 1].flatMap((y) => cut(1, x, y)));
    expect(found).toHaveLength(1);
  });
});

describe('cutTiles', () => {
  it('gives the same archive on each run', () => {
    const build = () => {
      const land = polygonCut([[rectangle(-60, -40, 80, 50)]], options);
      return writePmtiles(cutTiles({ land }, 3), {
        minZoom: 0,
        maxZoom: 3,
        bounds: [-180, -85, 180, 85],
        center: { lng: 0, lat: 0, zoom: 0 },
        metadata: {},
      });
    };
    expect(build()).toEqual(build());
  });
});
