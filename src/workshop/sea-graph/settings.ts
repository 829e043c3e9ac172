import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Edge } from './connect.ts';
import type { LaneRule } from './lanes.ts';
import type { Spacing } from './sample.ts';
import { sheetKey } from './waters.ts';

/*
 * Every number that shapes the graph. Offing and saving are the two rules of seamanship in it; they were set by
 * comparing with published distances (test/truth) and hold for all coasts alike.
 */

/** How far off land a ship keeps where the sea is wide, nautical miles. */
export const offingNm = 8;

/** What a passage nearer to land must save before ships take it, nautical miles. */
const passageSavingNm = 20;
const farPassageSavingNm = 60;

/** Indo-Pacific from Suez to California and Panama; the rest of the world is drawn with half the detail. */
export function isTheater([lng, lat]: LngLat): boolean {
  if (lat < -52 || lat > 63) return false;
  if (lng >= 31) return !(lat > 31.6 && lng < 45);
  return lng < -115 || (lng < -77 && lat < 23 - (lng + 115) * 0.42 && lat > 4);
}

/** More landmarks make searches shorter and the start longer. */
export const landmarkCount = 6;

export const spacing: Spacing = {
  offingNm,
  leastClearanceNm: { sea: 1.2, sheet: 0.3 },
  south: -66,
  north: 66.6,
  radiusNm: (position, clearanceNm, isSheet) => {
    if (!isTheater(position))
      return clearanceNm < offingNm
        ? Math.max(isSheet ? 2 : 6, clearanceNm)
        : Math.min(180, Math.max(28, clearanceNm * 1.2));
    if (clearanceNm < offingNm) return Math.min(6, Math.max(isSheet ? 1.4 : 3, clearanceNm * 0.8));
    return Math.min(120, Math.max(13, clearanceNm * 0.85));
  },
};

export const laneRule = (positionOf: (edge: Edge) => LngLat): LaneRule => ({
  offingNm,
  savingNm: (edge) =>
    Math.max(isTheater(positionOf(edge)) ? passageSavingNm : farPassageSavingNm, edge.wantsSavingNm),
});

/** Corners of seas that need a sheet though no port of ours lies there. */
const detailedSeas: readonly (readonly [west: number, south: number, east: number, north: number])[] = [
  [130, 33, 136, 35],
  [139, 34, 141, 36],
  [-124, 47, -122, 49],
  [103, 0, 105, 2],
  [120, 12, 126, 14],
  [141, -11, 144, -9],
  [152, -28, 154, -26],
  [125, 33, 130, 35],
  [112, -8, 115, -6],
  [113, 21, 115, 23],
];

export function* detailedDegrees(places: readonly LngLat[]): Generator<number> {
  for (const [west, south, east, north] of detailedSeas)
    for (let lng = west; lng < east; lng++)
      for (let lat = south; lat < north; lat++) yield sheetKey(lng, lat);
  for (const [lng, lat] of places)
    for (const dx of [-0.3, 0.3]) for (const dy of [-0.3, 0.3]) yield sheetKey(lng + dx, lat + dy);
}
