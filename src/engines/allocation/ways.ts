import { type Fault, refused, type Refused } from './fault.ts';
import type { Placed, ShutDays, Way } from './problem.ts';

/** Days from a ship to a dock, or the code of the reason why she can't get there: `no-route`. */
export type TransitDays<Ship extends Placed, Dock extends Placed> = (
  ship: Ship,
  dock: Dock,
) => number | string;

/** Why a ship may not or can't use a dock, as a code; null when she may and can. Fit and rules decide. */
export type Barred<Ship, Dock> = (ship: Ship, dock: Dock) => string | null;

/** Days on which a ship may not begin in a dock: an agreement that lapses, a rule that comes into force. */
export type Shut<Ship, Dock> = (ship: Ship, dock: Dock) => readonly ShutDays[];

/**
 * The ways of ships to docks, by ship, then by dock. Transit is asked for only where nothing bars.
 * A ship or dock without a position is a fault, never a place.
 */
export function waysOf<Ship extends Placed, Dock extends Placed>(
  ships: readonly Ship[],
  docks: readonly Dock[],
  transitDays: TransitDays<Ship, Dock>,
  barred: Barred<Ship, Dock>,
  shut: Shut<Ship, Dock> = () => [],
): { readonly found: true; readonly ways: readonly (readonly Way[])[] } | Refused {
  const faults = [...ships, ...docks]
    .filter(({ position }) => position === null)
    .map(({ id }): Fault => ({
      code: 'no-position',
      where: id,
      message: `"${id}" has no position, so no transit can be reckoned: give one.`,
    }));
  if (faults.length > 0) return refused(faults);
  const ways = ships.map((ship) =>
    docks.map((dock): Way => {
      const because = barred(ship, dock);
      if (because !== null) return { because };
      const days = transitDays(ship, dock);
      if (typeof days === 'string') return { because: days };
      const shutDays = shut(ship, dock);
      return shutDays.length > 0 ? { transitDays: days, shut: shutDays } : { transitDays: days };
    }),
  );
  return { found: true, ways };
}
