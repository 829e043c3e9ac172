import { readdirSync, readFileSync } from 'node:fs';
import type { LngLat } from '#domain/geo/lng-lat.ts';

/** A place that the graph must reach. */
export interface Place {
  readonly id: string;
  readonly position: LngLat;
}

interface FacilityRecord {
  readonly id: string;
  readonly position: { readonly value: LngLat };
}

/** Every facility of `data/facilities` and every port of `data/sea/ports.json`. */
export function readPlaces(data: URL): Place[] {
  const facilities = readdirSync(new URL('facilities/', data))
    .sort()
    .filter((file) => file.endsWith('.json'))
    .flatMap(
      (file) => JSON.parse(readFileSync(new URL(`facilities/${file}`, data), 'utf8')) as FacilityRecord[],
    )
    .map(({ id, position }) => ({ id, position: position.value }));
  const { ports } = JSON.parse(readFileSync(new URL('sea/ports.json', data), 'utf8')) as {
    readonly ports: readonly Place[];
  };
  return [...ports.map(({ id, position }) => ({ id, position })), ...facilities];
}
