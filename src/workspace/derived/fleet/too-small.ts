import { boundsOf } from '#domain/provenance/fact.ts';
import type { Waters } from '#domain/scenario/waters.ts';
import { shortName, type Strait, type StraitId } from '#domain/strait/strait.ts';
import type { ShipLimits } from '#engines/routing/index.ts';

/** A strait that a ship can't pass, and which of her sizes is over its limit. */
export interface TooSmall {
  readonly strait: StraitId;
  /** `Panama Canal`. */
  readonly name: string;
  readonly because: 'draft' | 'air draft' | 'beam' | 'length';
}

/** The straits that are too small for a ship, limits of a scenario included: as the router holds them against her. */
export function straitsTooSmall(
  { draftM, airDraftM, beamM, lengthM }: ShipLimits,
  straits: ReadonlyMap<StraitId, Strait>,
  { draftLimitsM }: Waters,
): readonly TooSmall[] {
  return [...straits.values()].flatMap((strait): readonly TooSmall[] => {
    const least = (onRecord: number | null) =>
      Math.min(onRecord ?? Infinity, draftLimitsM[strait.id] ?? Infinity);
    const because =
      draftM !== undefined && draftM > least(boundsOf(strait.maxDraftM).low)
        ? 'draft'
        : isOver(airDraftM, boundsOf(strait.maxAirDraftM).low)
          ? 'air draft'
          : isOver(beamM, boundsOf(strait.maxBeamM).low)
            ? 'beam'
            : isOver(lengthM, boundsOf(strait.maxLengthM).low)
              ? 'length'
              : null;
    return because === null ? [] : [{ strait: strait.id, name: shortName(strait), because }];
  });
}

const isOver = (size: number | undefined, most: number | null) =>
  size !== undefined && most !== null && size > most;
