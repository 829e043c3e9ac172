import { roles, type Role } from '#domain/facility/facility.ts';
import { brokenRing, glyphs, hollow, outlines, type OutlineName } from '#ui/symbols/shapes.ts';
import type { Theme } from '#ui/theme/theme.ts';

/** Where a sign lies in the picture, pixels. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchorY: number;
}

/** Every sign in one picture, painted for a theme: a cell for each verdict, role, and whether its size says something. */
export interface Atlas {
  readonly image: HTMLCanvasElement;
  readonly mapping: Record<string, Cell>;
}

const cell = 72;
/** A sign's box of 24 units within its cell, leaving room for the halo. */
const scale = 2.5;

export const signName = (outline: OutlineName, role: Role, sizeKnown: boolean): string =>
  `${outline}/${role}${sizeKnown ? '' : '/open'}`;

const outlineNames = Object.keys(outlines) as readonly OutlineName[];

function paint(context: CanvasRenderingContext2D, theme: Theme, outline: OutlineName, role: Role): void {
  const ink = outline === 'none' ? theme.symbol : theme.verdict[outline];
  const shape = new Path2D(outlines[outline]);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = theme.symbolHalo;
  context.lineWidth = 3.2;
  context.stroke(shape);
  context.fillStyle = hollow.has(outline) ? theme.symbolHalo : ink;
  context.fill(shape);
  context.strokeStyle = ink;
  context.lineWidth = hollow.has(outline) ? 1.9 : 1;
  context.setLineDash(outline === 'unknown' ? [4, 2.2] : []);
  context.stroke(shape);
  context.setLineDash([]);
  const glyph: { readonly stroke?: string; readonly fill?: string } = glyphs[role];
  const glyphInk = hollow.has(outline) ? ink : theme.symbolHalo;
  if (glyph.stroke) {
    context.strokeStyle = glyphInk;
    context.lineWidth = 1.8;
    context.stroke(new Path2D(glyph.stroke));
  }
  if (glyph.fill) {
    context.fillStyle = glyphInk;
    context.fill(new Path2D(glyph.fill));
  }
}

/** The sign smaller, in a broken ring: how large it should be isn't known. */
function paintOpen(context: CanvasRenderingContext2D, theme: Theme, outline: OutlineName, role: Role): void {
  const ring = new Path2D(brokenRing.path);
  context.setLineDash([...brokenRing.dash]);
  for (const [color, width] of [
    [theme.symbolHalo, brokenRing.width + 2],
    [outline === 'none' ? theme.symbol : theme.verdict[outline], brokenRing.width],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke(ring);
  }
  context.setLineDash([]);
  const { inner } = brokenRing;
  context.transform(inner, 0, 0, inner, 12 * (1 - inner), 12 * (1 - inner));
  paint(context, theme, outline, role);
}

const painted = new Map<Theme, Atlas>();

/** The atlas of a theme, painted once. */
export function atlasOf(theme: Theme): Atlas {
  const known = painted.get(theme);
  if (known) return known;
  const image = document.createElement('canvas');
  image.width = cell * roles.length;
  image.height = cell * outlineNames.length * 2;
  const context = image.getContext('2d');
  const mapping: Record<string, Cell> = {};
  const rows = outlineNames.flatMap((outline) => [[outline, true] as const, [outline, false] as const]);
  for (const [row, [outline, sizeKnown]] of rows.entries())
    for (const [column, role] of roles.entries()) {
      const [x, y] = [column * cell, row * cell];
      mapping[signName(outline, role, sizeKnown)] = { x, y, width: cell, height: cell, anchorY: cell / 2 };
      if (!context) continue;
      context.setTransform(scale, 0, 0, scale, x + (cell - 24 * scale) / 2, y + (cell - 24 * scale) / 2);
      (sizeKnown ? paint : paintOpen)(context, theme, outline, role);
    }
  const atlas = { image, mapping };
  painted.set(theme, atlas);
  return atlas;
}
