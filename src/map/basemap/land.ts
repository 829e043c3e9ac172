import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ChartColors } from '#ui/theme/theme.ts';

/** Where polygons of one kind are found: a layer of a vector source. */
export interface ShapeSource {
  readonly source: string;
  readonly 'source-layer': string;
  readonly filter?: FilterSpecification;
}

/** The fill of the land: what covers water goes under it. */
export const landLayer = 'land';

/** Land with its coast, then inland water on top. Outlines are those of the polygons; tiles clip them past their edges. */
export function landLayers(chart: ChartColors, land: ShapeSource, lake: ShapeSource): LayerSpecification[] {
  return [
    {
      id: 'coast-shade',
      type: 'line',
      ...land,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': chart.graticule,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 2, 5, 6, 10, 12],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 1, 1, 5, 4, 10, 8],
        'line-opacity': 0.7,
      },
    },
    { id: landLayer, type: 'fill', ...land, paint: { 'fill-color': chart.land } },
    {
      id: 'coast',
      type: 'line',
      ...land,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': chart.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 4, 0.6, 7, 0.7, 9, 1, 12, 1.5],
      },
    },
    { id: 'lake', type: 'fill', ...lake, paint: { 'fill-color': chart.lake } },
    {
      id: 'lake-shore',
      type: 'line',
      ...lake,
      minzoom: 4,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': chart.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 11, 0.8],
        'line-opacity': 0.6,
      },
    },
  ];
}
