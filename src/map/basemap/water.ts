import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { ChartColors } from '#ui/theme/theme.ts';
import { sans, serifItalic } from './faces.ts';
import { graticule, type GraticuleStep } from './graticule.ts';
import { pointFeatures } from './named-point.ts';
import { seaNames } from './sea-names.ts';

const graticuleSource = 'graticule';
const seaNameSource = 'sea-names';

/** Once for all styles: it is the same in each theme, and long. */
const graticuleLines = graticule();

/** What the map computes and doesn't fetch. */
export const waterSources = (): StyleSpecification['sources'] => ({
  [graticuleSource]: { type: 'geojson', data: graticuleLines, tolerance: 0, maxzoom: 10 },
  [seaNameSource]: { type: 'geojson', data: pointFeatures(seaNames) },
});

/** The zooms at which lines of a spacing are drawn: so that they lie one to three fingers apart. */
const spacings: readonly { readonly step: GraticuleStep; readonly minzoom: number }[] = [
  { step: 600, minzoom: 0 },
  { step: 300, minzoom: 4 },
  { step: 60, minzoom: 6 },
  { step: 10, minzoom: 9 },
];

/** Zooms over which a finer spacing comes in, before its degrees are written. */
const fadeIn = 0.6;

/** Sea and graticule, under the land: lines and their degrees end at the coast. */
export function seaLayers(chart: ChartColors): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': chart.sea } },
    ...spacings.map(({ step, minzoom }) => graticuleLine(chart, step, minzoom)),
    ...spacings.map(({ step, minzoom }, index) =>
      graticuleDegrees(chart, step, minzoom, spacings[index + 1]?.minzoom),
    ),
  ];
}

function graticuleLine(chart: ChartColors, step: GraticuleStep, minzoom: number): LineLayerSpecification {
  return {
    id: `graticule-${step}`,
    type: 'line',
    source: graticuleSource,
    minzoom,
    filter: ['==', ['get', 'step'], step],
    paint: {
      'line-color': chart.graticule,
      'line-width': 0.8,
      'line-opacity':
        minzoom === 0 ? 1 : ['interpolate', ['linear'], ['zoom'], minzoom, 0, minzoom + fadeIn, 1],
    },
  };
}

/** Degrees of all lines drawn at a zoom, until the next finer spacing takes over. */
function graticuleDegrees(
  chart: ChartColors,
  step: GraticuleStep,
  minzoom: number,
  nextMinzoom: number | undefined,
): LayerSpecification {
  return {
    id: `graticule-degrees-${step}`,
    type: 'symbol',
    source: graticuleSource,
    minzoom: Math.max(minzoom + fadeIn, 2),
    maxzoom: nextMinzoom === undefined ? 24 : nextMinzoom + fadeIn,
    filter: ['>=', ['get', 'step'], step],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', 'label'],
      'text-font': sans,
      'text-size': 10,
      'text-rotation-alignment': 'viewport',
      'text-padding': 24,
    },
    paint: {
      'text-color': chart.seaText,
      'text-opacity': 0.6,
      'text-halo-color': chart.sea,
      'text-halo-width': 2.5,
    },
  };
}

const byWater = (ocean: number, sea: number, gulf: number, strait: number): ExpressionSpecification => [
  'match',
  ['get', 'water'],
  'ocean',
  ocean,
  'sea',
  sea,
  'gulf',
  gulf,
  strait,
];

/** Names of oceans, seas, gulfs and straits: serif italic, as charts set water. */
export function seaNameLayer(chart: ChartColors): LayerSpecification {
  return {
    id: 'sea-names',
    type: 'symbol',
    source: seaNameSource,
    filter: ['<=', ['get', 'from'], ['zoom']],
    layout: {
      'text-field': ['case', ['==', ['get', 'water'], 'ocean'], ['upcase', ['get', 'name']], ['get', 'name']],
      'text-font': serifItalic,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        byWater(11, 10, 10, 10),
        4,
        byWater(17, 14, 12.5, 11),
        8,
        byWater(22, 20, 17, 14),
      ],
      'text-letter-spacing': byWater(0.22, 0.1, 0.06, 0.04),
      'text-line-height': 1.25,
      'text-max-width': byWater(9, 8, 9, 14),
      'text-padding': 6,
      'symbol-sort-key': ['get', 'from'],
    },
    paint: { 'text-color': chart.seaText, 'text-halo-color': chart.seaHalo, 'text-halo-width': 1.2 },
  };
}
