import type { LngLat } from '#domain/geo/lng-lat.ts';
import { toVector } from '#engines/routing/sphere.ts';
import type { Sample } from './sample.ts';

/** The number of the sample nearest to a position. */
export function nearestSample(samples: readonly Sample[], position: LngLat): number {
  const [x, y, z] = toVector(position);
  let best = 0;
  let least = Infinity;
  for (const [index, { vector }] of samples.entries()) {
    const square = (vector[0] - x) ** 2 + (vector[1] - y) ** 2 + (vector[2] - z) ** 2;
    if (square < least) [best, least] = [index, square];
  }
  return best;
}
