import { shipHull } from '#ui/symbols/ship-hull.ts';
import type { Theme } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';

const cell = 72;
const scale = 3;

/** Both marks in one picture: filled, and hollow for a ship without a dock. */
export const shipSigns = rememberPer((theme: Theme) => {
  const image = document.createElement('canvas');
  image.width = cell * 2;
  image.height = cell;
  const context = image.getContext('2d');
  const place = (column: number) => ({
    x: column * cell,
    y: 0,
    width: cell,
    height: cell,
    anchorY: cell / 2,
  });
  for (const [column, fill] of [theme.plan.hull, theme.symbolHalo].entries()) {
    if (!context) break;
    context.setTransform(scale, 0, 0, scale, column * cell, 0);
    const shape = new Path2D(shipHull);
    context.lineJoin = 'round';
    context.strokeStyle = theme.symbolHalo;
    context.lineWidth = 3;
    context.stroke(shape);
    context.fillStyle = fill;
    context.fill(shape);
    context.strokeStyle = column === 0 ? theme.plan.hullLine : theme.alarm;
    context.lineWidth = column === 0 ? 1 : 1.8;
    context.stroke(shape);
  }
  return { image, mapping: { filled: place(0), hollow: place(1) } };
});
