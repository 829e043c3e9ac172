import type { FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';
import { lngNear } from '#domain/geo/dateline.ts';
import type { Theme } from '#ui/theme/theme.ts';
import type { ShipMark } from '#workspace/derived/fleet/on-chart.ts';
import { centralLng } from '../layers/layer.ts';
import { reservedImage } from './facility-labels.ts';

const shipNames = 'ship-names';

const longestName = 28;

const short = (name: string) =>
  name.length <= longestName ? name : `${name.slice(0, longestName - 2).trim()} …`;

/** The names of the ships, for MapLibre to place. */
export const shipLabels = (marks: readonly ShipMark[]): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: marks.map(({ name, at }) => ({
    type: 'Feature',
    properties: { name: short(name) },
    geometry: { type: 'Point', coordinates: [lngNear(at[0], centralLng), at[1]] },
  })),
});

const layer = (theme: Theme): SymbolLayerSpecification => ({
  id: shipNames,
  type: 'symbol',
  source: shipNames,
  layout: {
    'icon-image': reservedImage,
    'icon-allow-overlap': true,
    'text-optional': true,
    'text-field': ['get', 'name'],
    'text-font': ['Noto Sans SemiBold'],
    'text-size': 11.5,
    'text-max-width': 12,
    'text-variable-anchor-offset': [
      'left',
      [1, 0],
      'right',
      [-1, 0],
      'top',
      [0, 1.3],
      'bottom',
      [0, -1.3],
      'top-left',
      [0.8, 0.9],
      'bottom-left',
      [0.8, -0.9],
    ],
    'text-justify': 'auto',
    'text-padding': 2,
  },
  paint: {
    'text-color': theme.plan.hull,
    'text-halo-color': theme.chart.seaHalo,
    'text-halo-width': 1.6,
  },
});

/** Puts the names on the chart, above those of the facilities, so that MapLibre places them first. Without ships nothing is added. */
export function drawShipNames(
  map: MapLibreMap,
  theme: Theme,
  marks: readonly ShipMark[],
  isShown: boolean,
): void {
  const source = map.getSource(shipNames);
  const data = shipLabels(isShown ? marks : []);
  if (!source) {
    if (data.features.length === 0) return;
    map.addSource(shipNames, { type: 'geojson', data });
  } else if ('setData' in source && typeof source.setData === 'function') source.setData(data);
  if (!map.getLayer(shipNames)) map.addLayer(layer(theme));
  map.setPaintProperty(shipNames, 'text-color', theme.plan.hull);
  map.setPaintProperty(shipNames, 'text-halo-color', theme.chart.seaHalo);
}
