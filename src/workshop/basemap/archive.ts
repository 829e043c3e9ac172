import { readCountryLabels } from './countries.ts';
import { readNaturalEarthLakes, separateLakes } from './lakes.ts';
import { readNaturalEarthLand, readOsmLand } from './land.ts';
import { openNarrows } from './narrows.ts';
import { readPlaces } from './places.ts';
import { writePmtiles } from './pmtiles-writer.ts';
import { detailTiles } from './theater.ts';
import { cutTiles, hasShore, pointCut, polygonCut, type Cut, type TileTest } from './tiles.ts';

/** Beyond it the map is enlarged: at zoom 8 a unit of a tile is 38 m, finer than the coast it holds. */
const maxZoom = 8;
/** From here on the coast is OpenStreetMap's, within the theater. Natural Earth's is calmer until then. */
const detailZoom = 7;

/**
 * The basemap of the theater as one archive. There is no layer of borders, on land or at sea, and there must not be one:
 * the project draws none, because each choice of line would take a side.
 */
export function buildTheater(report: (step: string) => void): Uint8Array {
  const osm = separateLakes(openNarrows(readOsmLand()));
  report(`OpenStreetMap: ${osm.land.length} lands, ${osm.lakes.length} lakes`);
  const land = polygonCut(osm.land, { maxZoom, tolerance: 2, smallest: 12 });
  const lakes = polygonCut(osm.lakes, { maxZoom, tolerance: 2, smallest: 40 });
  const { withShore, aroundShore } = detailTiles(detailZoom, (x, y) => hasShore(land(detailZoom, x, y)));
  report('cutting tiles');
  const layers = {
    land: switched(aroundShore, land, naturalEarthLand()),
    lake: switched(withShore, lakes, naturalEarthLakes()),
    country: countryNames(),
    place: placeNames(withShore),
  };
  return writePmtiles(cutTiles(layers, maxZoom), {
    minZoom: 0,
    maxZoom,
    bounds: [-180, -85.051129, 180, 85.051129],
    center: { lng: 150, lat: 15, zoom: 3 },
    metadata: metadataFor(Object.keys(layers)),
  });
}

const metadataFor = (layers: readonly string[]) => ({
  name: 'Fairlead theater',
  format: 'pbf',
  attribution: 'Natural Earth (public domain) · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0)',
  license: 'ODbL 1.0: https://opendatacommons.org/licenses/odbl/1-0/',
  vector_layers: layers.map((id) => ({ id, fields: {} })),
});

const switched =
  (test: TileTest, inside: Cut, outside: Cut): Cut =>
  (z, x, y) =>
    test(z, x, y) ? inside(z, x, y) : outside(z, x, y);

function naturalEarthLand(): Cut {
  const coarse = polygonCut(readNaturalEarthLand('110m'), { maxZoom: 0, tolerance: 3, smallest: 2 });
  const middle = polygonCut(readNaturalEarthLand('50m'), { maxZoom: 3, tolerance: 3, smallest: 2 });
  const fine = polygonCut(readNaturalEarthLand('10m'), { maxZoom, tolerance: 2, smallest: 2 });
  return (z, x, y) => (z < 1 ? coarse : z <= 3 ? middle : fine)(z, x, y);
}

function naturalEarthLakes(): Cut {
  const cut = polygonCut(readNaturalEarthLakes(), { maxZoom, tolerance: 3, smallest: 40 });
  return (z, x, y) => (z < 2 ? [] : cut(z, x, y));
}

function countryNames(): Cut {
  const last = 6;
  const cut = pointCut(readCountryLabels(), last);
  return (z, x, y) => (z > last ? [] : cut(z, x, y).filter(({ tags }) => Number(tags?.['from']) <= z));
}

/** The tiles of the last zoom hold the names of the zooms after it; small places only near a shore of the theater. */
function placeNames(isDetailed: TileTest): Cut {
  const lastInland = 7;
  const cut = pointCut(readPlaces(), maxZoom);
  return (z, x, y) => {
    const last = Math.min(z === maxZoom ? Infinity : z, isDetailed(z, x, y) ? Infinity : lastInland);
    return cut(z, x, y)
      .filter(({ tags }) => Number(tags?.['from']) <= last)
      .sort((a, b) => Number(b.tags?.['size']) - Number(a.tags?.['size']));
  };
}
