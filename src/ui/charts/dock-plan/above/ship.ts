import { deckFromAbove, outlineFromAbove, type Place } from '../../hull/outline.ts';
import type { Span } from '../edges.ts';
import { bottom, box, line, rectangle, right, type Box, type Mark } from '../marks.ts';
import { isUnknown, type DockPlanInput, type ShipShape } from '../shape.ts';
import type { ShipSizes } from './sizes.ts';

export interface Outside {
  readonly ends: readonly Box[];
  readonly sides: readonly Box[];
}

/** The parts of the ship's box that surely lie beyond the ends and beyond the sides. */
export function outsideBoxes(
  ship: Box,
  startX: number,
  length: Span,
  width: Span,
  scale: number,
  middle: number,
): Outside {
  const endX = right(ship);
  const ends: Box[] = [];
  const sides: Box[] = [];
  if (length.wall !== null) {
    const limitX = startX + length.wall * scale;
    if (ship.x < startX - 0.01) ends.push(box(ship.x, ship.y, startX, bottom(ship)));
    if (endX > limitX + 0.01) ends.push(box(limitX, ship.y, endX, bottom(ship)));
  }
  if (width.wall !== null) {
    const half = (width.wall / 2) * scale;
    if (ship.height / 2 > half + 0.01)
      sides.push(box(ship.x, ship.y, endX, middle - half), box(ship.x, middle + half, endX, bottom(ship)));
  }
  return { ends, sides };
}

export function hatchMarks(outline: string, { ends, sides }: Outside, { margins }: DockPlanInput): Mark[] {
  const marks: Mark[] = [];
  if (ends.length > 0)
    marks.push({ paint: `hatch-${margins.length?.fit ?? 'unknown'}`, d: outline, within: ends });
  if (sides.length > 0)
    marks.push({ paint: `hatch-${margins.beam?.fit ?? 'unknown'}`, d: outline, within: sides });
  return marks;
}

export function shipMarks(
  ship: ShipShape,
  { length, beam, widest }: ShipSizes,
  place: Place,
  { clearances }: DockPlanInput,
): Mark[] {
  const marks: Mark[] = [];
  const known = !isUnknown(ship.beam);
  const [bowX, topY] = place(-clearances.endM, -beam / 2 - clearances.sideM);
  const [sternX, bottomY] = place(length + clearances.endM, beam / 2 + clearances.sideM);
  marks.push({ paint: 'clearance', d: rectangle(bowX, topY, sternX, bottomY) });
  const outline = outlineFromAbove(ship.form, length, beam, place);
  marks.push({ paint: known ? 'hull' : 'hull-broken', d: outline });
  if (known && ship.form !== 'submarine') {
    const inner: Place = (along, across) => place(length * 0.02 + along * 0.965, across * 0.8);
    marks.push({ paint: 'hull-fine', d: outlineFromAbove(ship.form, length, beam, inner) });
  }
  if (ship.form === 'submarine') {
    const sail: Place = (along, across) => place(length * 0.3 + along * 0.1, across * 0.3);
    marks.push({ paint: 'hull-fine', d: outlineFromAbove('fine', length, beam, sail) });
  }
  if (widest !== null && widest > beam + 0.2)
    marks.push({ paint: 'deck', d: deckFromAbove(ship.form, length, beam, widest, place) });
  const [axisX1, axisY] = place(-length * 0.03, 0);
  const [axisX2] = place(length * 1.03, 0);
  marks.push({ paint: 'axis', d: line(axisX1, axisY, axisX2, axisY) });
  return marks;
}
