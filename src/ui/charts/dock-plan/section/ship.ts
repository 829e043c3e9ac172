import type { Span } from '../edges.ts';
import { sectionOf } from '../hull.ts';
import { bottom, box, line, polygon, rectangle, right, type Box, type Mark } from '../marks.ts';
import { isUnknown } from '../shape.ts';
import type { Scene } from './scene.ts';
import type { ShipSection } from './sizes.ts';

export interface Collision {
  readonly sides: readonly Box[];
  readonly sill: readonly Box[];
}

/** Where walls and sill surely are and the ship would have to be too. */
export function collisions(
  { tile, levels, place }: Scene,
  held: Span,
  { beam, draft }: ShipSection,
): Collision {
  const sides: Box[] = [];
  if (held.wall !== null && beam > held.wall + 0.005) {
    const [leftX, topY] = place(-held.wall / 2, Math.max(levels.coping, 0));
    const [rightX] = place(held.wall / 2, 0);
    sides.push(box(tile.x, topY, leftX, bottom(tile)), box(rightX, topY, right(tile), bottom(tile)));
  }
  const { wall } = levels.span;
  const sillY = wall === null ? 0 : place(0, -wall)[1];
  const sill = wall !== null && draft > wall + 0.005 ? [box(tile.x, sillY, right(tile), bottom(tile))] : [];
  return { sides, sill };
}

export function shipMarks(
  { input, place }: Scene,
  { beam, draft, draftKnown, freeboard, deck }: ShipSection,
  { sides, sill }: Collision,
): Mark[] {
  const { ship, clearances, margins } = input;
  if (!ship) return [];
  const marks: Mark[] = [];
  const shape = sectionOf(ship.form, beam, draft, freeboard, place);
  const known = !isUnknown(ship.beam) && draftKnown;
  const rect = (x1: number, up1: number, x2: number, up2: number) =>
    rectangle(...place(x1, up1), ...place(x2, up2));
  const half = beam / 2;
  const aside =
    rect(-half - clearances.sideM, 0, -half, -draft) + rect(half, 0, half + clearances.sideM, -draft);
  const beneath = rect(-half, -draft, half, -draft - clearances.keelM);
  marks.push({ paint: 'clearance', d: aside + (draftKnown ? beneath : '') });
  for (const [margin, d] of [
    [margins.beam, aside],
    [margins.draft, beneath],
  ] as const)
    if (margin?.fit === 'does-not-fit')
      marks.push({ paint: 'hatch-does-not-fit', d }, { paint: 'line-does-not-fit', d });
  marks.push({ paint: known ? 'hull' : 'hull-broken', d: shape.outline });
  if (known && ship.form !== 'submarine') {
    const inner = sectionOf(ship.form, beam * 0.9, draft * 0.86, freeboard, place);
    marks.push({ paint: 'hull-fine', d: inner.outline });
  }
  marks.push({ paint: 'wet', d: shape.outline, within: [box(...place(-half, 0), ...place(half, -draft))] });
  if (shape.sail) marks.push({ paint: known ? 'hull' : 'hull-broken', d: shape.sail });
  if (ship.form !== 'submarine') {
    const [leftX, topY] = place(-half - 0.5, freeboard + 0.1);
    const [rightX, lowY] = place(half + 0.5, freeboard * 0.35);
    marks.push({ paint: 'hull-top', d: rectangle(leftX, topY - 1, rightX, lowY) });
  }
  const drafts = ship.draft;
  if (drafts.low !== null && drafts.high !== null && drafts.low < drafts.high)
    marks.push({
      paint: 'interval',
      d: rect(-half * 0.9, -drafts.low, half * 0.9, -drafts.high),
    });
  if (sides.length > 0)
    marks.push({ paint: `hatch-${margins.beam?.fit ?? 'unknown'}`, d: shape.outline, within: sides });
  if (sill.length > 0)
    marks.push({ paint: `hatch-${margins.draft?.fit ?? 'unknown'}`, d: shape.outline, within: sill });
  if (deck !== null) {
    const w = deck / 2;
    const top = freeboard + 1.1;
    marks.push({
      paint: 'deck',
      d: polygon([
        place(-half, freeboard * 0.55),
        place(-w, freeboard),
        place(-w, top),
        place(w, top),
        place(w, freeboard),
        place(half, freeboard * 0.55),
      ]),
    });
  }
  marks.push({ paint: 'axis', d: line(...place(0, freeboard * 0.8), ...place(0, -draft - 0.6)) });
  return marks;
}
