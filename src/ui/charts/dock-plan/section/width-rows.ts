import { dimensionRow, marginSegment, type Frame, type Segment } from '../dimension.ts';
import { certaintyOf } from '../edges.ts';
import { bottom, line, type Drawing, type Label, type Mark } from '../marks.ts';
import { isUnknown, type DockPlanInput } from '../shape.ts';
import type { Scene } from './scene.ts';
import type { SizesInSection } from './sizes.ts';

interface Width {
  readonly meters: number;
  readonly segments: readonly Segment[];
  /** The other end of conflicting readings, meters. */
  readonly also?: number | null;
  readonly open?: boolean;
}

/** Widths under the section, from the ship outward. */
export function widthRows(
  { input, tile, place }: Scene,
  sizes: SizesInSection,
  frame: Frame,
): Drawing & { readonly bottom: number } {
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const floor = bottom(tile);
  let y = floor + 11;
  for (const { meters, segments, also = null, open = false } of widthsOf(input, sizes)) {
    const [from, to] = [place(-meters / 2, 0)[0], place(meters / 2, 0)[0]];
    const row = dimensionRow({ ...frame, from, to, y, segments, open });
    if (!open) marks.push({ paint: 'leader', d: line(from, floor, from, y) + line(to, floor, to, y) });
    marks.push(...row.marks);
    labels.push(...row.labels);
    if (also !== null) {
      const ticks = [-also / 2, also / 2].map((at) => place(at, 0)[0]);
      marks.push({ paint: 'dimension', d: ticks.map((x) => line(x, y - 2.5, x, y + 2.5)).join('') });
    }
    y += row.height;
  }
  return { marks, labels, bottom: y };
}

function widthsOf(input: DockPlanInput, { ship, width, heldWidth, outside }: SizesInSection): Width[] {
  const { dock } = input;
  const widths: Width[] = [];
  if (ship && input.ship)
    widths.push({
      meters: ship.beam,
      segments: [
        { text: `beam ${input.ship.beam.label}`, tone: 'ship', number: 'ship-beam' },
        ...marginSegment(input, 'beam'),
      ],
      open: isUnknown(input.ship.beam),
    });
  if (ship?.deck && input.ship)
    widths.push({
      meters: ship.deck,
      segments: [{ text: `widest ${input.ship.widest.label}`, tone: 'ship', number: 'ship-widest' }],
    });
  const clear: Segment = { text: `clear width ${dock.width.label}`, tone: 'dock', number: 'dock-width' };
  const outsideOnly = outside !== null && isUnknown(dock.width);
  if (!outsideOnly)
    widths.push({
      meters: width.drawn,
      segments: [clear],
      also: certaintyOf(width) === 'interval' ? width.free : null,
      open: certaintyOf(width) === 'unknown',
    });
  if (dock.beamLimit && !isUnknown(dock.beamLimit))
    widths.push({
      meters: heldWidth.drawn,
      segments: [{ text: `widest ship ${dock.beamLimit.label}`, tone: 'dock', number: 'beam-limit' }],
    });
  if (outside !== null && dock.outsideWidth)
    widths.push({
      meters: outside,
      segments: [
        { text: `outside ${dock.outsideWidth.label}`, tone: 'dock', number: 'outside-width' },
        ...(outsideOnly ? [{ ...clear, tone: 'muted' as const }] : []),
      ],
    });
  return widths;
}
