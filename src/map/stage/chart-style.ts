import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '#ui/theme/theme.ts';
import { chartFonts } from '../basemap/fonts.ts';
import { chartStyle } from '../basemap/style.ts';
import { facilityLabelLayer, labelSource, signSpace } from '../labels/facility-labels.ts';
import { chartSwitches } from './chart-switches.ts';

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
    layers: [...base.layers, facilityLabelLayer(theme), signSpace()].filter(({ id }) => isShown(id)),
  };
}
