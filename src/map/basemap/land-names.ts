import type { LayerSpecification, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { ChartColors } from '#ui/theme/theme.ts';
import { sans, sansSemiBold } from './faces.ts';
import { islandNames } from './island-names.ts';
import { pointFeatures } from './named-point.ts';

/** The lowest layer of names. What the app draws goes under it. */
export const placeNameLayerId = 'place-names';

export const landNamePaint = (chart: ChartColors): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': chart.landText,
  'text-halo-color': chart.landHalo,
  'text-halo-width': 1.2,
});

/** Towns: a dot, and the name to its right. */
export function placeNameLayer(chart: ChartColors, source: string): LayerSpecification {
  return {
    id: placeNameLayerId,
    type: 'symbol',
    source,
    'source-layer': 'place',
    minzoom: 3,
    filter: ['<=', ['get', 'from'], ['zoom']],
    layout: {
      'text-field': ['format', '•', {}, ' ', { 'font-scale': 0.6 }, ['get', 'name'], {}],
      'text-font': sans,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 6, 11.5, 11, 13.5],
      'text-anchor': 'left',
      'text-offset': [-0.2, 0],
      'text-max-width': 100,
      'text-padding': 5,
      'symbol-sort-key': ['-', ['*', 100, ['get', 'from']], ['get', 'size']],
    },
    paint: { ...landNamePaint(chart), 'text-opacity': 0.85 },
  };
}

const islandNameSource = 'island-names';

export const islandNameSources = (): StyleSpecification['sources'] => ({
  [islandNameSource]: { type: 'geojson', data: pointFeatures(islandNames) },
});

/** Islands and peninsulas, spaced a little, without a dot. */
export function islandNameLayer(chart: ChartColors): LayerSpecification {
  return {
    id: 'island-names',
    type: 'symbol',
    source: islandNameSource,
    maxzoom: 9,
    filter: ['<=', ['get', 'from'], ['zoom']],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': sans,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 13],
      'text-letter-spacing': 0.08,
      'text-max-width': 7,
      'text-line-height': 1.15,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'from'],
    },
    paint: { ...landNamePaint(chart), 'text-opacity': 0.75 },
  };
}

/** Countries and territories, in spaced capitals, until the map is too near for them. */
export function countryNameLayer(chart: ChartColors, source: string): LayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source,
    'source-layer': 'country',
    minzoom: 1,
    maxzoom: 7,
    filter: ['<=', ['get', 'from'], ['zoom']],
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': sansSemiBold,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        ['match', ['get', 'rank'], 1, 9.5, 8.5],
        3,
        ['match', ['get', 'rank'], 1, 12, 2, 10.5, 3, 9.5, 9],
        6,
        ['match', ['get', 'rank'], 1, 17, 2, 15, 3, 13, 11.5],
      ],
      'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.16, 2, 0.12, 0.08],
      'text-line-height': 1.2,
      'text-max-width': 7,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: landNamePaint(chart),
  };
}
