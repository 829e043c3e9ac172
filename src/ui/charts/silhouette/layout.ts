import { scaleLinear } from 'd3-scale';
import { area, curveLinear, curveMonotoneX } from 'd3-shape';

export type HullForm = 'full' | 'fine' | 'submarine';

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

type Point = readonly [along: number, across: number];

/** Half a waterline from the bow aft, as shares of length and half beam. */
const halves: Readonly<Record<HullForm, readonly Point[]>> = {
  full: [
    [0, 0],
    [0.02, 0.36],
    [0.07, 0.74],
    [0.16, 0.97],
    [0.24, 1],
    [0.8, 1],
    [0.92, 0.94],
    [1, 0.8],
  ],
  fine: [
    [0, 0],
    [0.05, 0.22],
    [0.14, 0.5],
    [0.28, 0.82],
    [0.42, 0.98],
    [0.5, 1],
    [0.68, 1],
    [0.86, 0.94],
    [1, 0.76],
  ],
  submarine: [
    [0, 0],
    [0.01, 0.4],
    [0.04, 0.74],
    [0.1, 0.97],
    [0.15, 1],
    [0.66, 1],
    [0.8, 0.8],
    [0.93, 0.3],
    [1, 0.02],
  ],
};

const deckHalf: readonly Point[] = [
  [0, 0.38],
  [0.1, 0.5],
  [0.26, 1],
  [0.86, 1],
  [0.93, 0.82],
  [1, 0.76],
];

/** Places a ship seen from above over a ruler, bow to the left. Plausible from length and beam alone, no lines plan. */
export function layoutSilhouette(shape: ShipShape, width: number): SilhouetteGeometry {
  const { form, lengthM, beamM, widestM } = shape;
  const x = scaleLinear([0, Math.max(spanM, lengthM)], [0, width]);
  const scale = x(1) - x(0);
  const deckM = widestM !== null && widestM > (beamM ?? 0) * 1.04 ? widestM : null;
  const tallest = Math.max(beamM ?? 0, deckM ?? 0, 24) * scale;
  const middle = 4 + tallest / 2;
  const outline = (half: readonly Point[], beam: number, curve: typeof curveLinear) =>
    area<Point>()
      .x(([along]) => x(along * lengthM))
      .y0(([, across]) => middle - (across * beam * scale) / 2)
      .y1(([, across]) => middle + (across * beam * scale) / 2)
      .curve(curve)([...half]);
  const y = tallest + 16;
  return {
    height: y + 18,
    outline: beamM === null ? null : outline(halves[form], beamM, curveMonotoneX),
    deck: deckM === null ? null : outline(deckHalf, deckM, curveLinear),
    centerline: { y: middle, from: x(0), to: x(lengthM) },
    ruler: { y, ticks: x.ticks(7).map((meters) => ({ meters, x: x(meters) })) },
    bar: { x: x(0), width: x(100), y },
  };
}
