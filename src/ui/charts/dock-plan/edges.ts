import { isUnknown, numberOf, type DockShape, type Extent, type ShipShape } from './shape.ts';

/** Where the two opposite edges of a dock lie, as the distance between them in meters. */
export interface Span {
  /** Surely free up to here; null when nothing proves it. */
  readonly free: number | null;
  /** Surely wall from here on; null when nothing proves it. */
  readonly wall: number | null;
  /** Where the edge is drawn. */
  readonly drawn: number;
}

export type Certainty = 'exact' | 'interval' | 'at-most' | 'at-least' | 'unknown';

export function spanOf(extent: Extent, nominal: number): Span {
  const { low, high } = extent;
  return { free: low, wall: high, drawn: high ?? low ?? nominal };
}

export function certaintyOf({ free, wall }: Span): Certainty {
  if (free !== null && wall !== null) return free === wall ? 'exact' : 'interval';
  if (wall !== null) return 'at-most';
  return free === null ? 'unknown' : 'at-least';
}

/** The length as built; drawn a little beyond the operator's limit, or beyond the ship, when it isn't known. */
export function builtLength(dock: DockShape, shipLength: number | null): Span {
  const limit = dock.lengthLimit?.high ?? dock.lengthLimit?.low ?? null;
  return spanOf(dock.length, Math.max((limit ?? 0) * 1.06, (shipLength ?? 0) * 1.12) || 200);
}

/** The clear width as built. An outside width bounds it from above and proves nothing else. */
export function builtWidth(dock: DockShape, shipBeam: number | null, length: number): Span {
  if (!isUnknown(dock.width)) return spanOf(dock.width, 0);
  const outside = dock.outsideWidth?.high ?? dock.outsideWidth?.low ?? null;
  if (outside !== null) return { free: null, wall: outside, drawn: outside };
  const limit = dock.beamLimit?.high ?? dock.beamLimit?.low ?? null;
  const nominal = Math.max((limit ?? 0) * 1.12, (shipBeam ?? 0) * 1.35) || length * 0.18;
  return spanOf(dock.width, nominal);
}

/** What a ship is held against: the operator's limit where one is stated, else what is built. */
export const usable = (built: Span, limit: Extent | null): Span =>
  limit && !isUnknown(limit) ? spanOf(limit, built.drawn) : built;

/** The waterline beam, else a broken outline as wide as such ships are. */
export const drawnBeam = (ship: ShipShape, length: number | null): number =>
  numberOf(ship.beam) ?? (numberOf(ship.widest) ?? (length ?? 100) / 6.5) * 0.6;
