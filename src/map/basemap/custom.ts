import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { ChartColors, Theme } from '#ui/theme/theme.ts';
import { protomapsCredits } from './credits.ts';
import { sans, sansSemiBold, type ChartFonts } from './faces.ts';
import { landNamePaint, placeNameLayerId } from './land-names.ts';
import { seaLayers, seaNameLayer, waterSources } from './water.ts';

const source = 'custom';
const areas: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/**
 * A richer basemap that the user brings: an archive of Protomaps tiles (`….pmtiles`), painted in the theme's colors, or
 * the address of a style of its own, returned as it is. Such a style has no layer `firstLabelLayer`.
 *
 * The address must come from the user's own hands in this browser. It must never be read from a shared link or a shared
 * file: opening one would then call a stranger's server and show a stranger's map.
 */
export function customBasemap(address: string, theme: Theme, fonts: ChartFonts): StyleSpecification | string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw new Error('The address of a basemap must begin with https:// or http://.');
  return url.pathname.endsWith('.pmtiles') ? protomapsStyle(`pmtiles://${url.href}`, theme, fonts) : url.href;
}

/**
 * Layers of the Protomaps schema, version 4 (https://docs.protomaps.com/basemaps/layers). Its `boundaries` stay undrawn,
 * as everywhere in Fairlead, and so do outlines of land: the polygons are cut along a grid, which would show.
 */
function protomapsStyle(url: string, { title, chart }: Theme, fonts: ChartFonts): StyleSpecification {
  return {
    version: 8,
    name: `Fairlead on Protomaps: ${title}`,
    'font-faces': fonts,
    sources: {
      [source]: { type: 'vector', url, attribution: protomapsCredits },
      ...waterSources(),
    },
    layers: [
      ...seaLayers(chart),
      ...groundLayers(chart),
      placeNames(chart),
      seaNameLayer(chart),
      countryNames(chart),
    ],
  };
}

function groundLayers(chart: ChartColors): LayerSpecification[] {
  return [
    fill('land', 'earth', areas, chart.land),
    fill('lake', 'water', ['all', areas, ['!=', ['get', 'kind'], 'ocean']], chart.lake),
    fill('pier', 'landuse', ['in', ['get', 'kind'], ['literal', ['pier', 'dam']]], chart.land),
    {
      id: 'building',
      type: 'fill',
      source,
      'source-layer': 'buildings',
      minzoom: 13,
      filter: areas,
      paint: { 'fill-color': chart.coast, 'fill-opacity': 0.25 },
    },
  ];
}

const fill = (
  id: string,
  layer: string,
  filter: ExpressionSpecification,
  color: string,
): LayerSpecification => ({
  id,
  type: 'fill',
  source,
  'source-layer': layer,
  filter,
  paint: { 'fill-color': color },
});

function placeNames(chart: ChartColors): LayerSpecification {
  return {
    id: placeNameLayerId,
    type: 'symbol',
    source,
    'source-layer': 'places',
    filter: ['==', ['get', 'kind'], 'locality'],
    layout: {
      'text-field': ['coalesce', ['get', 'name:en'], ['get', 'name']],
      'text-font': sans,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 11, 13.5],
      'text-max-width': 8,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'min_zoom'],
    },
    paint: landNamePaint(chart),
  };
}

function countryNames(chart: ChartColors): LayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source,
    'source-layer': 'places',
    maxzoom: 7,
    filter: ['==', ['get', 'kind'], 'country'],
    layout: {
      'text-field': ['upcase', ['coalesce', ['get', 'name:en'], ['get', 'name']]],
      'text-font': sansSemiBold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 9.5, 6, 15],
      'text-letter-spacing': 0.12,
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'min_zoom'],
    },
    paint: landNamePaint(chart),
  };
}
