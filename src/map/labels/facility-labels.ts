import type { FeatureCollection, Point } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { YardFit } from '#domain/fit/fit.ts';
import { rankOf } from '#domain/fit/verdict.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import type { Theme } from '#ui/theme/theme.ts';
import { centralLng } from '../layers/layer.ts';

export const labelSource = 'facility-labels';
export const labelLayer = 'facility-labels';
/** Holds the place of every sign, so that no name is set over one. Above the names: MapLibre places from the top. */
const signSpaceLayer = 'facility-signs';
/** A blank image that keeps names off the signs. */
export const reservedImage = 'reserved-for-sign';

/** More names than this can't be read anyway: the foremost are placed. */
const mostLabels = 1500;

/** Names longer than this are cut on the chart; the tooltip has them whole. */
const longestName = 34;

/** The name without what stands in brackets: `Osborne Naval Shipyard South`. */
export function shortName(name: string): string {
  const bare = name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+\/.*$/, '')
    .trim();
  if (bare.length <= longestName) return bare;
  const [clause = bare] = bare.split(/,| and /);
  if (clause.length <= longestName) return clause.trim();
  return `${clause.slice(0, clause.lastIndexOf(' ', longestName)).trim()} …`;
}

/** What MapLibre places: a name a facility, best verdict first, then most docks. */
export function facilityLabels(
  visible: readonly Facility[],
  yardFits: ReadonlyMap<FacilityId, YardFit> | null,
): FeatureCollection<Point> {
  const ordered = foremost(
    visible.map((facility) => ({ facility, order: orderOf(facility, yardFits) })),
    mostLabels,
  );
  return {
    type: 'FeatureCollection',
    features: ordered.map(({ facility, order }) => ({
      type: 'Feature',
      properties: { name: shortName(facility.name), order },
      geometry: {
        type: 'Point',
        coordinates: [lngNear(facility.position.value[0], centralLng), facility.position.value[1]],
      },
    })),
  };
}

/** The `most` with the lowest order, in order. Sorts only those, however long the list is. */
function foremost<Item extends { readonly order: number }>(
  items: readonly Item[],
  most: number,
): readonly Item[] {
  if (items.length <= most) return items.toSorted((a, b) => a.order - b.order);
  const counts = new Map<number, number>();
  for (const { order } of items) counts.set(order, (counts.get(order) ?? 0) + 1);
  let taken = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const order of [...counts.keys()].sort((a, b) => a - b)) {
    if (taken >= most) break;
    taken += counts.get(order) ?? 0;
    last = order;
  }
  return items
    .filter(({ order }) => order <= last)
    .sort((a, b) => a.order - b.order)
    .slice(0, most);
}

function orderOf(facility: Facility, yardFits: ReadonlyMap<FacilityId, YardFit> | null): number {
  const verdict = yardFits?.get(facility.id)?.verdict;
  const rank = verdict === undefined || verdict === 'no-dock' ? 4 : rankOf(verdict);
  return rank * 100 - Math.min(99, facility.docks.length);
}

/** Names beside the signs, placed so that none covers another. */
export const facilityLabelLayer = (theme: Theme): SymbolLayerSpecification => ({
  id: labelLayer,
  type: 'symbol',
  source: labelSource,
  minzoom: 3.2,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': ['Noto Sans SemiBold'],
    'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 7, 12.5],
    'text-max-width': 9,
    'text-line-height': 1.1,
    'text-variable-anchor-offset': [
      'left',
      [1.25, 0],
      'right',
      [-1.25, 0],
      'top',
      [0, 1.2],
      'bottom',
      [0, -1.2],
      'top-left',
      [0.9, 0.8],
      'bottom-right',
      [-0.9, -0.8],
    ],
    'text-justify': 'auto',
    'text-padding': 3,
    'symbol-sort-key': ['get', 'order'],
  },
  paint: {
    'text-color': theme.ink.strong,
    'text-halo-color': theme.chart.landHalo,
    'text-halo-width': 1.6,
  },
});

export const signSpace = (): SymbolLayerSpecification => ({
  id: signSpaceLayer,
  type: 'symbol',
  source: labelSource,
  layout: { 'icon-image': reservedImage, 'icon-allow-overlap': true },
});
