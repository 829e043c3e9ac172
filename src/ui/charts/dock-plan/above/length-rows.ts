import { dimensionRow, marginSegment, type Frame, type Row, type RowInput } from '../dimension.ts';
import { certaintyOf } from '../edges.ts';
import { right, type Box } from '../marks.ts';
import { isUnknown, type DockPlanInput } from '../shape.ts';
import type { SizesFromAbove } from './sizes.ts';

/** The lengths of the dock, over the drawing: as built, and the longest ship that the operator takes. */
export function dockLengthRows(
  { dock }: DockPlanInput,
  { length, heldLength, inset }: SizesFromAbove,
  startX: number,
  scale: number,
  frame: Frame,
): readonly Row[] {
  const built: RowInput = {
    ...frame,
    from: startX,
    to: startX + length.drawn * scale,
    y: frame.top + 8,
    segments: [{ text: `length ${dock.length.label}`, tone: 'dock', number: 'dock-length' }],
    also: certaintyOf(length) === 'interval' && length.free !== null ? startX + length.free * scale : null,
    open: certaintyOf(length) === 'unknown',
  };
  const first = dimensionRow(built);
  if (!dock.lengthLimit || isUnknown(dock.lengthLimit)) return [first];
  const limit = dimensionRow({
    ...frame,
    from: startX + inset * scale,
    to: startX + (inset + heldLength.drawn) * scale,
    y: frame.top + 8 + first.height,
    segments: [{ text: `longest ship ${dock.lengthLimit.label}`, tone: 'dock', number: 'length-limit' }],
  });
  return [first, limit];
}

/** The length of the ship and what is left of the dock, under the drawing. */
export function shipLengthRow(input: DockPlanInput, ship: Box, y: number, frame: Frame): Row {
  return dimensionRow({
    ...frame,
    from: ship.x,
    to: right(ship),
    y,
    segments: [
      { text: `ship ${input.ship?.length.label ?? ''}`, tone: 'ship', number: 'ship-length' },
      ...marginSegment(input, 'length'),
    ],
  });
}
