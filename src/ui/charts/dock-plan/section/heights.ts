import { labelSize, layLabels, marginSegment, type Frame, type Segment } from '../dimension.ts';
import { line, type Box, type Drawing, type Label, type Mark } from '../marks.ts';
import { isUnknown, numberOf, type DockPlanInput } from '../shape.ts';
import { blockM } from './levels.ts';
import type { Scene } from './scene.ts';

interface TopRows {
  readonly height: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

const topRow = 15;

export function topRows(input: DockPlanInput): TopRows {
  const { dock, ship } = input;
  const over =
    dock.kind === 'graving' || dock.kind.startsWith('slip') ? 'water over sill' : 'water over blocks';
  const left: Segment[] = [];
  if (!isUnknown(dock.depth))
    left.push({ text: `depth ${dock.depth.label}`, tone: 'dock', number: 'dock-depth' });
  left.push({
    text: `${over} ${dock.water.label}`,
    tone: isUnknown(dock.water) ? 'muted' : 'dock',
    number: 'water',
  });
  if (dock.draftLimit)
    left.push({ text: `deepest ship ${dock.draftLimit.label}`, tone: 'dock', number: 'draft-limit' });
  const right: readonly Segment[] = ship
    ? [
        { text: `draft ${ship.draft.label}`, tone: 'ship', number: 'ship-draft' },
        ...marginSegment(input, 'draft'),
      ]
    : [];
  return { left, right, height: Math.max(left.length, right.length) * topRow + 2 };
}

/** Heights: words in rows over the drawing, a thin line down to the dimension beside the walls. */
export function verticalRows(
  { levels, tile, place, input }: Scene,
  rows: TopRows,
  frame: Frame,
  /** Null when its draft isn't known. */
  ship: Box | null,
): Drawing {
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const first = tile.y - rows.height + labelSize;
  const surface = place(0, 0)[1];
  rows.left.forEach((segment, index) => {
    const baseline = first + index * topRow;
    const x = frame.left + 6 + index * 11;
    labels.push(...layLabels([segment], frame.left + 1 + (index === 0 ? 0 : 11), baseline));
    if (segment.number === 'draft-limit') return;
    const extent = segment.number === 'water' ? input.dock.water : input.dock.depth;
    if (isUnknown(extent)) return;
    const topUp = segment.number === 'water' ? 0 : Math.max(levels.coping, 0);
    const bottomUp =
      segment.number === 'water'
        ? -levels.sill
        : input.dock.kind === 'floating'
          ? -(levels.sill + blockM + levels.under)
          : -(numberOf(extent) ?? 0) + topUp;
    marks.push(...verticalLine(x, place(0, topUp)[1], place(0, bottomUp)[1], baseline + 4));
  });
  rows.right.forEach((segment, index) =>
    labels.push({ ...segment, x: frame.right, y: first + index * topRow, anchor: 'end' }),
  );
  if (ship) {
    const x = frame.right - 6;
    const keelY = surface + ship.height;
    marks.push(...verticalLine(x, surface, keelY, first + (rows.right.length - 1) * topRow + 4));
    marks.push({ paint: 'leader', d: line(ship.x + ship.width * 0.7, keelY, x, keelY) });
  }
  return { marks, labels };
}

const verticalLine = (x: number, y1: number, y2: number, labelY: number): Mark[] => [
  { paint: 'leader', d: line(x, labelY, x, y1) },
  { paint: 'dimension', d: line(x, y1, x, y2) + line(x - 4, y1, x + 4, y1) + line(x - 4, y2, x + 4, y2) },
];
