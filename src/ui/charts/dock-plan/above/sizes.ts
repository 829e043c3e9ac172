import { builtLength, builtWidth, drawnBeam, usable, type Span } from '../edges.ts';
import { numberOf, type DockKind, type DockPlanInput } from '../shape.ts';

/** The ship as drawn, meters. */
export interface ShipSizes {
  readonly length: number;
  readonly beam: number;
  readonly widest: number | null;
  /** How far the bow reaches out of the head, from the edge the ship is held against; negative inside. */
  readonly bow: number;
}

/** Everything that is drawn from above, in meters, before there is a scale. */
export interface SizesFromAbove {
  readonly length: Span;
  readonly width: Span;
  /** What the ship is held against: as built, or the operator's limit. */
  readonly heldLength: Span;
  readonly heldWidth: Span;
  /** From the head to where the held length begins. The limit lies amidst the dock, or reaches out of both ends. */
  readonly inset: number;
  readonly outside: number | null;
  readonly ship: ShipSizes | null;
  /** What is drawn beyond the head and beyond the gate. */
  readonly beforeHead: number;
  readonly afterGate: number;
  readonly across: number;
}

export function sizesFromAbove({ dock, ship, clearances }: DockPlanInput): SizesFromAbove {
  const shipLength = ship && numberOf(ship.length);
  const beam = ship && drawnBeam(ship, shipLength);
  const widest = ship && numberOf(ship.widest);
  const length = builtLength(dock, shipLength);
  const width = builtWidth(dock, beam, length.drawn);
  const heldLength = usable(length, dock.lengthLimit);
  const heldWidth = usable(width, dock.beamLimit);
  const outside = dock.outsideWidth && numberOf(dock.outsideWidth);
  const out =
    shipLength === null
      ? { bow: 0, stern: 0 }
      : reachOut(dock.kind, heldLength.free ?? heldLength.drawn, shipLength, clearances.endM);
  const inset = (length.drawn - heldLength.drawn) / 2;
  return {
    length,
    width,
    heldLength,
    heldWidth,
    inset,
    outside,
    ship: shipLength === null || beam === null ? null : { length: shipLength, beam, widest, bow: out.bow },
    beforeHead: Math.max(0, -inset, out.bow - inset),
    afterGate: Math.max(0, -inset, out.stern - inset),
    across: Math.max(width.drawn, heldWidth.drawn, outside ?? 0, widest ?? 0, beam ?? 0),
  };
}

/** How far a ship reaches out of the head and the gate, meters, for how each kind of dock takes a longer ship. */
export function reachOut(
  kind: DockKind,
  dockLength: number,
  shipLength: number,
  endM: number,
): { readonly bow: number; readonly stern: number } {
  const spare = dockLength - shipLength;
  if (spare >= 0) return { bow: -spare / 2, stern: -spare / 2 };
  switch (kind) {
    case 'graving':
      return { bow: -spare + endM, stern: -endM };
    case 'floating':
    case 'shiplift':
      return { bow: -spare / 2, stern: -spare / 2 };
    case 'slipway':
    case 'marine-railway':
      return { bow: 0, stern: -spare };
  }
}
