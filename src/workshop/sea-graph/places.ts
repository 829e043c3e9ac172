import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { World } from '#domain/world.ts';

/** A place that the graph must reach. */
export interface Place {
  readonly id: string;
  readonly position: LngLat;
}

/** Every port of `data/sea/ports.json`, and every facility in the order of its file. */
export const placesOf = (ports: readonly Place[], { facilities }: World): Place[] => [
  ...ports.map(({ id, position }) => ({ id, position })),
  ...[...facilities.values()].map(({ id, position }) => ({ id, position: position.value })),
];
