import type { Waters } from '#domain/scenario/waters.ts';
import { shortName, type Strait, type StraitId } from '#domain/strait/strait.ts';
import { gateOf } from '#engines/routing/gate-of.ts';
import type { ShipLimits } from '#engines/routing/index.ts';
import { misfit } from '#engines/routing/misfit.ts';
import { sizeNames } from '../speech.ts';

/** A strait that a ship can't pass, and which of her sizes is over its limit. */
export interface TooSmall {
  readonly strait: StraitId;
  /** `Panama Canal`. */
  readonly name: string;
  readonly because: (typeof sizeNames)[keyof typeof sizeNames];
}

/** The straits that are too small for a ship, limits of a scenario included: as the router holds them against her. */
export const straitsTooSmall = (
  ship: ShipLimits,
  straits: ReadonlyMap<StraitId, Strait>,
  { draftLimitsM }: Waters,
): readonly TooSmall[] =>
  [...straits.values()].flatMap((strait): readonly TooSmall[] => {
    const why = misfit(gateOf(strait), draftLimitsM[strait.id], ship);
    return why ? [{ strait: strait.id, name: shortName(strait), because: sizeNames[why] }] : [];
  });
