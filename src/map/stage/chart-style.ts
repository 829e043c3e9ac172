import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '#ui/theme/theme.ts';
import { chartFonts } from '../basemap/fonts.ts';
import { chartStyle } from '../basemap/style.ts';
import { facilityLabelLayer, labelLayer, labelSource } from '../labels/facility-labels.ts';

/** What the user may hide of the basemap, and the style layers that each switch stands for. */
export const chartSwitches: readonly {
  readonly id: string;
  readonly title: string;
  readonly holds: (layer: string) => boolean;
}[] = [
  { id: 'labels', title: 'Names of facilities', holds: (layer) => layer === labelLayer },
  { id: 'sea-names', title: 'Names of seas and straits', holds: (layer) => layer === 'sea-names' },
  {
    id: 'places',
    title: 'Names of countries and towns',
    holds: (layer) => /^(place|country)-names$/.test(layer),
  },
  { id: 'graticule', title: 'Graticule', holds: (layer) => layer.startsWith('graticule') },
];

/** The own basemap with the facilities' names on top, less what the user hides. */
export function ownChart(
  theme: Theme,
  tilesUrl: string,
  shown: readonly string[],
  labels: FeatureCollection,
): StyleSpecification {
  const base = chartStyle(theme, { tiles: tilesUrl, fonts: chartFonts });
  return withLabels(base, theme, shown, labels);
}

/** Any basemap with the facilities' names on top. */
export function withLabels(
  base: StyleSpecification,
  theme: Theme,
  shown: readonly string[],
  labels: FeatureCollection,
): StyleSpecification {
  const isShown = (layer: string) =>
    chartSwitches.every(({ id, holds }) => !holds(layer) || shown.includes(id));
  return {
    ...base,
    sources: { ...base.sources, [labelSource]: { type: 'geojson', data: labels } },
    layers: [...base.layers, facilityLabelLayer(theme)].filter(({ id }) => isShown(id)),
  };
}
