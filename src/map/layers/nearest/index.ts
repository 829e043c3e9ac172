import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Facility } from '#domain/facility/facility.ts';
import { seaTints } from '#ui/theme/sea-tints.ts';
import type { Theme } from '#ui/theme/theme.ts';
import { remember } from '#workspace/derived/remember.ts';
import type { NearestYards } from '#workspace/store/workspace.ts';
import type { Sight } from '../sight.ts';
import { earlyBy, nearestFeatures, nearestNames } from './features.ts';
import { namesInSight } from './in-sight.ts';
import { nearestWater } from './water.ts';

const [borderLayer, nameLayer] = ['nearest-borders', 'nearest-names'];
const [waterSource, nameSource] = ['nearest', 'nearest-names'];

function waterLayers(theme: Theme): readonly LayerSpecification[] {
  const { fills, border } = seaTints[theme.name];
  const [first = theme.chart.sea, ...others] = fills;
  return [
    {
      id: nearestWater,
      type: 'fill',
      source: waterSource,
      filter: ['==', ['get', 'part'], 'water'],
      paint: {
        'fill-color': [
          'match',
          ['get', 'tint'],
          ...others.flatMap((fill, at) => [at + 1, fill]),
          first,
        ] as never,
        'fill-antialias': false,
        'fill-opacity': 0.85,
      },
    },
    {
      id: borderLayer,
      type: 'line',
      source: waterSource,
      filter: ['==', ['get', 'part'], 'border'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': border, 'line-width': 0.8, 'line-opacity': 0.85 },
    },
  ];
}

const nameLayers = (theme: Theme): LayerSpecification => ({
  id: nameLayer,
  type: 'symbol',
  source: nameSource,
  // Names break, and none is set over another.
  filter: ['>=', ['zoom'], ['-', ['get', 'from'], earlyBy]],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': ['Noto Sans SemiBold'],
    'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 13],
    'text-max-width': 8,
    'text-line-height': 1.15,
    'text-letter-spacing': 0.02,
    'text-padding': 6,
    'symbol-sort-key': ['get', 'order'],
  },
  paint: {
    'text-color': seaTints[theme.name].name,
    'text-halo-color': seaTints[theme.name].halo,
    'text-halo-width': 1.4,
  },
});

const names = remember(nearestNames);

/** The parts of the chart that it is drawn among, named by the stage: what is fetched later shares no code with it. */
export interface ChartIds {
  readonly land: string;
  /** The names of facilities, which lie on top. */
  readonly labels: string;
}

interface Given {
  /** Null while there is nothing to draw. */
  readonly nearest: NearestYards | null;
  readonly facilities: readonly Facility[];
  readonly sight: Sight | null;
  readonly theme: Theme;
  readonly ids: ChartIds;
  /** What a facility is called on the chart. */
  readonly shortName: (name: string) => string;
}

/**
 * Draws the water by its nearest yard with MapLibre's own fills: they bend with the globe, end at its horizon, and their
 * names keep out of the way of all others. Call it again after any change, also of the style.
 */
export function drawNearest(
  map: MapLibreMap,
  { nearest, facilities, sight, theme, ids, shortName }: Given,
): void {
  if (!map.getLayer(ids.labels)) return;
  const drawn = [nearestWater, borderLayer, nameLayer];
  if (!nearest) {
    for (const id of drawn) if (map.getLayer(id)) map.removeLayer(id);
    for (const id of [waterSource, nameSource]) if (map.getSource(id)) map.removeSource(id);
    return;
  }
  give(map, waterSource, nearestFeatures(nearest));
  give(map, nameSource, namesInSight(names(nearest, facilities, shortName), sight));
  // Under the graticule where there is one, and under the land, whose coast then bounds it.
  const below =
    map.getLayersOrder().find((id) => id.startsWith('graticule') || id === ids.land) ?? ids.labels;
  for (const layer of waterLayers(theme)) put(map, layer, below, theme);
  put(map, nameLayers(theme), ids.labels, theme);
}

/** What a source of a chart was last given. */
const given = new WeakMap<object, unknown>();

function give(map: MapLibreMap, id: string, data: ReturnType<typeof nearestFeatures>): void {
  const source = map.getSource(id);
  if (!source) map.addSource(id, { type: 'geojson', data, tolerance: 0.2 });
  else if (given.get(source) !== data && 'setData' in source && typeof source.setData === 'function')
    source.setData(data);
  const now = map.getSource(id);
  if (now) given.set(now, data);
}

/** What a layer of a chart was last painted in. */
const painted = new WeakMap<MapLibreMap, Map<string, Theme>>();

function put(map: MapLibreMap, layer: LayerSpecification, below: string, theme: Theme): void {
  const themes = painted.get(map) ?? new Map<string, Theme>();
  painted.set(map, themes);
  if (map.getLayer(layer.id)) {
    if (themes.get(layer.id) === theme) return;
    map.removeLayer(layer.id);
  }
  map.addLayer(layer, below);
  themes.set(layer.id, theme);
}
