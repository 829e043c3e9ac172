import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Nearest, NearestRegion } from './contract.ts';

/** The region that a position lies in, whatever turn its longitude is on; null where no place is the nearest. */
export function regionAt({ regions }: Pick<Nearest, 'regions'>, [lng, lat]: LngLat): NearestRegion | null {
  return (
    regions.find(({ polygons }) =>
      [lng, lng - 360, lng + 360].some((turned) =>
        polygons.some((rings) => rings.reduce((inside, ring) => inside !== holds(ring, turned, lat), false)),
      ),
    ) ?? null
  );
}

/** Even-odd. The ring is closed: its last position is its first. */
function holds(ring: readonly LngLat[], x: number, y: number): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as LngLat;
    const [x2, y2] = ring[index] as LngLat;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
