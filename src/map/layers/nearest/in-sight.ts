import type { Feature, FeatureCollection, Point } from 'geojson';
import { seenOf, type Sight } from '../sight.ts';
import { earlyBy, type NamedWater } from './features.ts';

/** Half the sides of a long name in three lines, pixels. */
const [widePx, tallPx] = [46, 24];

const last = new WeakMap<object, { readonly chosen: string; readonly names: Names }>();

type Names = FeatureCollection<Point, NamedWater>;

/**
 * Of the names of the yards those that are not cut off; where the chart shows water of a yard and none of its names, the
 * foremost that is seen whole. The same object while the choice stays the same.
 */
export function namesInSight(all: Names, sight: Sight | null): Names {
  if (!sight) return all;
  // Shown by the zoom of the tile, a whole number.
  const zoom = Math.floor(sight.zoom) + earlyBy;
  const named = new Set<string>();
  const others: Feature<Point, NamedWater>[] = [];
  const kept: Feature<Point, NamedWater>[] = [];
  for (const feature of all.features) {
    const seen = nameSeen(feature, sight);
    const { yard, from, hasRoomFrom } = feature.properties;
    if (from <= zoom && seen === 'all') named.add(yard);
    else if (hasRoomFrom <= zoom && seen === 'all') others.push(feature);
    if (seen !== 'part') kept.push(feature);
  }
  for (const feature of others.toSorted((a, b) => a.properties.order - b.properties.order)) {
    if (named.has(feature.properties.yard)) continue;
    named.add(feature.properties.yard);
    kept.splice(kept.indexOf(feature), 1, { ...feature, properties: { ...feature.properties, from: 0 } });
  }
  const chosen = kept.map(({ geometry, properties }) => `${geometry.coordinates.join()} ${properties.from}`);
  const before = last.get(all);
  if (before?.chosen === chosen.join(';')) return before.names;
  const names: Names = { ...all, features: kept };
  last.set(all, { chosen: chosen.join(';'), names });
  return names;
}

function nameSeen({ geometry }: Feature<Point>, sight: Sight): 'all' | 'part' | 'nothing' {
  const [lng = 0, lat = 0] = geometry.coordinates;
  const at = sight.project([lng, lat]);
  if (!at) return 'nothing';
  const [x, y] = at;
  return seenOf(sight, { left: x - widePx, right: x + widePx, top: y - tallPx, bottom: y + tallPx });
}
