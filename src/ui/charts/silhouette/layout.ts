import { scaleLinear } from 'd3-scale';
import { deckFromAbove, outlineFromAbove, type HullForm, type Place } from '../hull/outline.ts';

export interface ShipShape {
  readonly form: HullForm;
  readonly lengthM: number;
  /** At the waterline; null when not known. */
  readonly beamM: number | null;
  /** The widest: flight deck or sponsons. */
  readonly widestM: number | null;
}

interface Ruler {
  readonly ticks: readonly { readonly meters: number; readonly x: number }[];
  readonly y: number;
}

export interface SilhouetteGeometry {
  readonly height: number;
  readonly outline: string | null;
  /** The deck that hangs over the waterline, or the widest beam where the waterline is not known. */
  readonly deck: string | null;
  readonly centerline: { readonly y: number; readonly from: number; readonly to: number };
  readonly ruler: Ruler;
  readonly bar: { readonly x: number; readonly width: number; readonly y: number };
}

/** Every ship is drawn at one scale, so that going through the list compares them. Meters across the width. */
const spanM = 360;

/** Places a ship seen from above over a ruler, bow to the left. Plausible from length and beam alone, no lines plan. */
export function layoutSilhouette(shape: ShipShape, width: number): SilhouetteGeometry {
  const { form, lengthM, beamM, widestM } = shape;
  const x = scaleLinear([0, Math.max(spanM, lengthM)], [0, width]);
  const scale = x(1) - x(0);
  const deckM = widestM !== null && widestM > (beamM ?? 0) * 1.04 ? widestM : null;
  const tallest = Math.max(beamM ?? 0, deckM ?? 0, 24) * scale;
  const middle = 4 + tallest / 2;
  const place: Place = (along, across) => [x(along), middle + across * scale];
  const y = tallest + 16;
  return {
    height: y + 18,
    outline: beamM === null ? null : outlineFromAbove(form, lengthM, beamM, place),
    deck: deckM === null ? null : deckFromAbove(form, lengthM, beamM, deckM, place),
    centerline: { y: middle, from: x(0), to: x(lengthM) },
    ruler: { y, ticks: x.ticks(7).map((meters) => ({ meters, x: x(meters) })) },
    bar: { x: x(0), width: x(100), y },
  };
}
