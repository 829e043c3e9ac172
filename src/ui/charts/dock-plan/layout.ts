import { textWidth } from '../text-width.ts';
import { drawCrossSection, type CrossSection } from './cross-section.ts';
import { labelSize, layLabels, marginSegment, rowHeight, type Segment } from './dimension.ts';
import { drawFromAbove, type FromAbove } from './from-above.ts';
import { rectangle, type Drawing, type Label, type Mark } from './marks.ts';
import { niceLength } from './scale.ts';
import { isUnknown, type DockPlanInput, type Extent } from './shape.ts';

export interface DockPlanLayout extends Drawing {
  readonly width: number;
  readonly height: number;
  readonly above: FromAbove;
  readonly section: CrossSection;
  /** No length of dock or ship is known: the picture shows only the kind of dock. */
  readonly scaleless: boolean;
}

export const narrowest = 360;
const side = 8;
const titleHeight = 18;

/**
 * Lays out a dock from above and in cross-section, with the ship inside.
 * Each view has one scale in both directions; the section is a round number of times larger.
 * @param width of the picture in pixels; words keep their size, so that a wider picture shows more, not bigger.
 */
export function layoutDockPlan(input: DockPlanInput, width: number = narrowest): DockPlanLayout {
  const [left, right] = [side, width - side];
  const { dock, ship } = input;
  const measured = [
    dock.length,
    dock.width,
    dock.outsideWidth,
    dock.lengthLimit,
    dock.beamLimit,
    ship?.length,
  ];
  const scaleless = measured.every((extent) => !extent || isUnknown(extent));

  const above = drawFromAbove(input, {
    left,
    right,
    top: titleHeight,
    mostHeight: Math.max(118, width * 0.26),
  });
  const sectionTop = above.bottom + 6;
  const section = drawCrossSection(input, above.scale, {
    left,
    right,
    top: sectionTop + titleHeight,
    mostHeight: Math.max(168, width * 0.36),
  });
  const marks: Mark[] = [...above.marks, ...section.marks].filter(
    ({ paint }) => !scaleless || paint !== 'figure',
  );
  const labels: Label[] = [
    { text: 'From above', tone: 'title', x: left, y: labelSize, anchor: 'start' },
    ...above.labels,
    {
      text: `Section A–A${scaleless ? '' : enlarged(section)}`,
      tone: 'title',
      x: left,
      y: sectionTop + labelSize,
      anchor: 'start',
    },
    ...section.labels,
  ];
  if (scaleless)
    labels.push({
      text: 'no dimension published: not to scale',
      tone: 'muted',
      x: right,
      y: labelSize,
      anchor: 'end',
    });
  else {
    for (const bar of [
      scaleBar(input, above.scale, right, 0),
      scaleBar(input, section.scale, right, sectionTop),
    ]) {
      marks.push(...bar.marks);
      labels.push(...bar.labels);
    }
  }
  const lift = liftRow(input, section.bottom + 2, left, right);
  marks.push(...lift.marks);
  labels.push(...lift.labels);
  return { width, height: Math.ceil(lift.bottom + 2), marks, labels, above, section, scaleless };
}

const enlarged = ({ enlargement }: CrossSection): string =>
  enlargement === 1 ? ', same scale' : `, ${enlargement} × the plan`;

/** A bar of two halves, light and dark, at the right end of a title. */
function scaleBar({ scaleUnit }: DockPlanInput, scale: number, right: number, top: number): Drawing {
  const perUnit = scale * scaleUnit.meters;
  const length = niceLength(92 / perUnit);
  const text = `${length} ${scaleUnit.name}`;
  const words = textWidth(text, labelSize);
  const x2 = right - words - 5;
  const x1 = x2 - length * perUnit;
  const y = top + labelSize - 6;
  return {
    marks: [
      { paint: 'bar-dark', d: rectangle(x1, y, (x1 + x2) / 2, y + 4) },
      { paint: 'bar-light', d: rectangle((x1 + x2) / 2, y, x2, y + 4) },
    ],
    labels: [{ text, tone: 'dock', x: right, y: top + labelSize, anchor: 'end' }],
  };
}

const numberOf = (extent: Extent | null | undefined): number | null => extent?.high ?? extent?.low ?? null;

/** What the dock lifts over what the ship weighs, as two bars of one scale: weight has no place in the drawing itself. */
function liftRow(
  input: DockPlanInput,
  top: number,
  left: number,
  right: number,
): Drawing & { readonly bottom: number } {
  const { dock, ship } = input;
  if (!dock.lift) return { marks: [], labels: [], bottom: top };
  const [lift, weight] = [numberOf(dock.lift), numberOf(ship?.displacement)];
  const segments: Segment[] = [
    { text: `lift ${dock.lift.label}`, tone: lift === null ? 'muted' : 'dock', number: 'lift' },
  ];
  if (ship)
    segments.push(
      { text: `ship ${ship.displacement.label}`, tone: 'ship', number: 'ship-displacement' },
      ...marginSegment(input, 'lift'),
    );
  const labels: Label[] = layLabels(segments, left, top + labelSize + 2);
  if (lift === null || weight === null) return { marks: [], labels, bottom: top + rowHeight };
  const y = top + rowHeight + 3;
  const x = (tonnes: number) => left + ((right - left) * tonnes) / Math.max(lift, weight);
  const marks: Mark[] = [{ paint: 'wall', d: rectangle(left, y, x(lift), y + 6) }];
  const { low, high } = dock.lift;
  if (low !== null && low < lift) marks.push({ paint: 'interval', d: rectangle(x(low), y, x(lift), y + 6) });
  if (low === null || high === null)
    marks.push({ paint: 'edge-broken', d: rectangle(left, y, x(lift), y + 6) });
  marks.push({ paint: 'hull-line', d: rectangle(left, y + 8, x(weight), y + 14) });
  if (weight > lift && input.margins.lift)
    marks.push({ paint: `hatch-${input.margins.lift.fit}`, d: rectangle(x(lift), y + 8, x(weight), y + 14) });
  return { marks, labels, bottom: y + 16 };
}
