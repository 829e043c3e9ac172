import type { Frame } from './dimension.ts';
import type { PlaceInSection } from './hull.ts';
import { bottom, box, line, type Box, type Drawing, type Mark } from './marks.ts';
import { enlargementWithin } from './scale.ts';
import { dockMarks } from './section/dock.ts';
import { topRows, verticalRows } from './section/heights.ts';
import type { Scene } from './section/scene.ts';
import { collisions, shipMarks } from './section/ship.ts';
import { sizesInSection, type SizesInSection } from './section/sizes.ts';
import { personMarks } from './section/walls.ts';
import { widthRows } from './section/width-rows.ts';
import type { DockPlanInput } from './shape.ts';

export interface CrossSection extends Drawing {
  readonly bottom: number;
  /** Pixels a meter, across and up. */
  readonly scale: number;
  /** How many times larger than the view from above. */
  readonly enlargement: number;
  /** Clear width by water over the sill, as drawn. */
  readonly dock: Box;
  /** Beam by draft, as drawn; null without a ship. */
  readonly ship: Box | null;
  readonly over: readonly Box[];
}

/** Room at each side for walls and the lines of heights, pixels. */
const gutter = 32;

/** The cut through dock and ship amidships: one scale across and up, a round number of times the plan's. */
export function drawCrossSection(input: DockPlanInput, planScale: number, frame: Frame): CrossSection {
  const sizes = sizesInSection(input);
  const { width, outside, levels, ship } = sizes;
  const enlargement = enlargementWithin(largestScale(sizes, frame) / planScale);
  const scale = planScale * enlargement;

  const heads = topRows(input);
  const top = frame.top + heads.height;
  const surface = top + sizes.top * scale;
  const tile = box(frame.left, top, frame.right, surface + sizes.bottom * scale);
  const center = (frame.left + frame.right) / 2;
  const place: PlaceInSection = (across, up) => [center + across * scale, surface - up * scale];
  const scene: Scene = {
    input,
    scale,
    tile,
    levels,
    width,
    outer: outside === null ? null : outside / 2,
    place,
  };
  const inside = box(...place(-width.drawn / 2, 0), ...place(width.drawn / 2, -levels.sill));
  const shipBox = ship && box(...place(-ship.beam / 2, 0), ...place(ship.beam / 2, -ship.draft));
  const hit = ship ? collisions(scene, sizes.heldWidth, ship) : { sides: [], sill: [] };
  const shipOrAxis: readonly Mark[] = ship
    ? shipMarks(scene, ship, hit)
    : [{ paint: 'axis', d: line(center, tile.y + 4, center, bottom(tile) - 4) }];
  const heights = verticalRows(scene, heads, frame, ship?.draftKnown ? shipBox : null);
  const widths = widthRows(scene, sizes, frame);
  return {
    marks: [...dockMarks(scene), ...shipOrAxis, ...personMarks(scene), ...heights.marks, ...widths.marks],
    labels: [...heights.labels, ...widths.labels],
    bottom: widths.bottom,
    scale,
    enlargement,
    dock: inside,
    ship: shipBox,
    over: [...hit.sides, ...hit.sill],
  };
}

/** Pixels a meter at which everything just has room; a flight deck may reach over the gutters. */
function largestScale({ across, heldWidth, ship, top, bottom: down }: SizesInSection, frame: Frame): number {
  const room = frame.right - frame.left;
  return Math.min(
    (room - 2 * gutter) / Math.max(across, heldWidth.drawn, ship?.beam ?? 0),
    (room - 10) / Math.max(ship?.deck ?? 0, across),
    frame.mostHeight / (top + down),
  );
}
