import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { YardFit } from '#domain/fit/fit.ts';
import { ledgerOf, precedentsOf, type Ledger } from '#domain/fit/ledger.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';
import { remember } from './remember.ts';

/** The docks of some facilities by verdict, with what is on record of ships of the class; null when no ship is chosen. */
export const openLedger = () =>
  remember(
    (
      listed: readonly Facility[],
      fits: ReadonlyMap<FacilityId, YardFit> | null,
      dockings: World['dockings'],
      shipClass: ShipClass | null,
    ): Ledger | null => fits && ledgerOf(listed, fits, precedentsOf(dockings, shipClass?.id ?? null)),
  );
