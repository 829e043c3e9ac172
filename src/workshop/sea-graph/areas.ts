import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Raster } from './raster.ts';

/** Water that ships keep out of though no land is drawn there: reefs, banks, shoals. From `data/sea/areas.json`. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /**
   * `closed`: no ocean-going ship goes there. `avoided`: only when it saves `savingNm` against the way round. `bar`: a
   * strip beside the axis of a sea lane that no way crosses, though ships keep no offing from it as from a reef.
   */
  readonly kind: 'closed' | 'avoided' | 'bar';
  readonly savingNm: number;
  readonly polygon: readonly LngLat[];
}

export interface Areas {
  readonly list: readonly Area[];
  /** Avoided areas and bars that come near a one-degree cell, by cell. */
  readonly byDegree: ReadonlyMap<number, readonly Area[]>;
}

/** Closed areas count as land: ships keep the same offing from a reef as from a shore. */
export function fillClosed({ list }: Areas, raster: Raster): void {
  const { west, south, perDegree, columns, rows, cells } = raster;
  for (const { kind, polygon } of list) {
    if (kind !== 'closed') continue;
    const lats = polygon.map(([, lat]) => lat);
    const first = Math.max(0, Math.floor((Math.min(...lats) - south) * perDegree));
    const last = Math.min(rows - 1, Math.ceil((Math.max(...lats) - south) * perDegree));
    const lngs = polygon.map(([lng]) => lng + 360 * Math.round((west + columns / perDegree / 2 - lng) / 360));
    const left = Math.max(0, Math.floor((Math.min(...lngs) - west) * perDegree));
    const right = Math.min(columns - 1, Math.ceil((Math.max(...lngs) - west) * perDegree));
    for (let row = first; row <= last; row++)
      for (let column = left; column <= right; column++) {
        const center: LngLat = [west + (column + 0.5) / perDegree, south + (row + 0.5) / perDegree];
        if (contains(polygon, center)) cells[row * columns + column] = 1;
      }
  }
}

export function indexAreas(list: readonly Area[]): Areas {
  const byDegree = new Map<number, Area[]>();
  for (const area of list.filter(({ kind }) => kind !== 'closed')) {
    const lngs = area.polygon.map(([lng]) => lng);
    const lats = area.polygon.map(([, lat]) => lat);
    for (let x = Math.floor(Math.min(...lngs)) - 1; x <= Math.floor(Math.max(...lngs)) + 1; x++)
      for (let y = Math.floor(Math.min(...lats)) - 1; y <= Math.floor(Math.max(...lats)) + 1; y++) {
        const key = degreeKey(x, y);
        const near = byDegree.get(key);
        if (!near) byDegree.set(key, [area]);
        else if (!near.includes(area)) near.push(area);
      }
  }
  return { list, byDegree };
}

const degreeKey = (lng: number, lat: number): number =>
  (Math.floor(lat) + 90) * 360 + ((((Math.floor(lng) + 180) % 360) + 360) % 360);

/** What a ship wants to save before it goes there, nautical miles. */
export const wantedSavingNm = ({ kind, savingNm }: Area): number => (kind === 'bar' ? Infinity : savingNm);

export const hasAreasNear = ({ byDegree }: Areas, lng: number, lat: number): boolean =>
  byDegree.has(degreeKey(lng, lat));

export const areasAt = ({ byDegree }: Areas, point: LngLat): readonly Area[] => {
  const near = byDegree.get(degreeKey(point[0], point[1]));
  return near ? near.filter(({ polygon }) => contains(polygon, point)) : [];
};

/** Even-odd rule; a polygon may run past 180°. */
function contains(polygon: readonly LngLat[], [lng, lat]: LngLat): boolean {
  const x = lng + 360 * Math.round(((polygon[0]?.[0] ?? lng) - lng) / 360);
  let inside = false;
  for (const [index, [x1, y1]] of polygon.entries()) {
    const [x2, y2] = polygon[(index + 1) % polygon.length] ?? [x1, y1];
    if (y1 > lat !== y2 > lat && x < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
