import type { Gate, ShipLimits } from './contract.ts';

/** Which size of a ship is over what a strait takes. */
export type TooSmall = 'too-deep' | 'too-high' | 'too-wide' | 'too-long';

/** Why a ship can't pass a strait, null where she can: its limits, and what a what-if leaves of its draft, meters. */
export function misfit(gate: Gate, loweredDraftM: number | undefined, ship: ShipLimits): TooSmall | null {
  const isOver = (size: number | undefined, most: number | null) =>
    size !== undefined && most !== null && size > most;
  const maxDraftM =
    loweredDraftM === undefined ? gate.maxDraftM : Math.min(loweredDraftM, gate.maxDraftM ?? Infinity);
  if (isOver(ship.draftM, maxDraftM)) return 'too-deep';
  if (isOver(ship.airDraftM, gate.maxAirDraftM)) return 'too-high';
  if (isOver(ship.beamM, gate.maxBeamM)) return 'too-wide';
  if (isOver(ship.lengthM, gate.maxLengthM)) return 'too-long';
  return null;
}
