import type { Box } from './rings.ts';
import type { TileTest } from './tiles.ts';

/** Indo-Pacific from Suez to California, where the map is drawn in detail: 32°E eastward to 110°W. */
const theater = { west: 32, east: 250, south: -50, north: 62 };

/** Whether a box with longitudes in [-180, 180], or running on past 180, shares ground with the theater. */
export function overlapsTheater([west, south, east, north]: Box): boolean {
  if (north < theater.south || south > theater.north) return false;
  return [0, 360].some((turn) => east + turn > theater.west && west + turn < theater.east);
}

/** Whether a Web Mercator tile shares ground with the theater. */
function theaterHasTile(z: number, x: number, y: number): boolean {
  const lng = (column: number) => (column / 2 ** z) * 360 - 180;
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
  return overlapsTheater([lng(x), lat(y + 1), lng(x + 1), lat(y)]);
}

/**
 * Tiles of the theater that show a shore at a zoom, with all tiles below them; and the same with their neighbors, where
 * a less exact coast could reach over the edge and break off there.
 */
export function detailTiles(
  zoom: number,
  showsShore: (x: number, y: number) => boolean,
): { withShore: TileTest; aroundShore: TileTest } {
  const side = 2 ** zoom;
  const shore = new Set<number>();
  const around = new Set<number>();
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++) {
      if (!theaterHasTile(zoom, x, y) || !showsShore(x, y)) continue;
      shore.add(x * side + y);
      for (const dx of [-1, 0, 1])
        for (const dy of [-1, 0, 1]) around.add(((x + dx + side) % side) * side + y + dy);
    }
  const below =
    (tiles: ReadonlySet<number>): TileTest =>
    (z, x, y) =>
      z >= zoom && tiles.has((x >> (z - zoom)) * side + (y >> (z - zoom)));
  return { withShore: below(shore), aroundShore: below(around) };
}
