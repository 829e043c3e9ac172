import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { World } from '#domain/world.ts';
import type { ShipLimits } from '#engines/routing/contract.ts';
import { refusalCode } from '#engines/routing/refusal-code.ts';
import { routeOnly } from '#engines/routing/route.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { openSeaOf } from '../sea/open-sea.ts';

/** Days a ship of a size sails from place to place, or the code of the reason why she can't. */
export type SailingDays = (from: LngLat, to: LngLat, ship: ShipLimits) => number | string;

/** By sea, as on the page: the shortest way with nothing closed but straits too small for the ship. */
export function sailingBySea(world: World, speedKn: number): SailingDays {
  let sea: Sea | null = null;
  const known = new Map<string, number | string>();
  return (from, to, ship) => {
    const key = JSON.stringify([from, to, ship]);
    const asked = known.get(key);
    if (asked !== undefined) return asked;
    sea ??= openSeaOf(world);
    const found = routeOnly(sea, { ask: 'route', from, to, conditions: { speedKn, ship } });
    const days = found.found ? found.days : found.because === 'same-place' ? 0 : refusalCode(found);
    known.set(key, days);
    return days;
  };
}
