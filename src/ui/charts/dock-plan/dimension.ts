import { textWidth } from '../text-width.ts';
import { line, type Label, type Mark, type Tone } from './marks.ts';
import type { DockPlanInput, PlanNumber } from './shape.ts';

export const labelSize = 11;
export const rowHeight = 17;
const between = 8;

export interface Segment {
  readonly text: string;
  readonly tone: Tone;
  readonly number?: PlanNumber;
}

export interface RowInput {
  readonly from: number;
  readonly to: number;
  /** Middle of the row. */
  readonly y: number;
  readonly segments: readonly Segment[];
  /** The other end that a conflicting reading gives; bracketed. */
  readonly also?: number | null;
  /** Not published: the line is broken and has no ends. */
  readonly open?: boolean;
  readonly left: number;
  readonly right: number;
}

export interface Row {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly height: number;
}

const segmentsWidth = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + textWidth(text, labelSize), 0) + between * (segments.length - 1);

export function layLabels(segments: readonly Segment[], start: number, baseline: number): Label[] {
  let x = start;
  return segments.map(({ text, tone, number }) => {
    const label: Label = { text, tone, x, y: baseline, anchor: 'start', ...(number ? { number } : {}) };
    x += textWidth(text, labelSize) + between;
    return label;
  });
}

/**
 * A dimension line with its words: in the line where they have room, else after it, else before it, else under it.
 */
export function dimensionRow({
  from,
  to,
  y,
  segments,
  also = null,
  open = false,
  left,
  right,
}: RowInput): Row {
  const width = segmentsWidth(segments);
  const baseline = y + labelSize * 0.36;
  const ends = open
    ? []
    : [from, to, ...(also === null ? [] : [also])].map((x, index) =>
        line(x, y - (index < 2 ? 4 : 2.5), x, y + (index < 2 ? 4 : 2.5)),
      );
  const paint = open ? 'edge-broken' : 'dimension';
  const draw = (pieces: readonly string[]): readonly Mark[] => [
    { paint, d: pieces.join('') },
    ...(ends.length > 0 ? [{ paint: 'dimension' as const, d: ends.join('') }] : []),
  ];
  if (to - from >= width + 26) {
    const start = (from + to - width) / 2;
    return {
      marks: draw([line(from, y, start - 6, y), line(start + width + 6, y, to, y)]),
      labels: layLabels(segments, start, baseline),
      height: rowHeight,
    };
  }
  const whole = draw([line(from, y, to, y)]);
  if (to + 7 + width <= right)
    return { marks: whole, labels: layLabels(segments, to + 7, baseline), height: rowHeight };
  if (from - 7 - width >= left)
    return { marks: whole, labels: layLabels(segments, from - 7 - width, baseline), height: rowHeight };
  const start = Math.max(left, Math.min((from + to - width) / 2, right - width));
  return {
    marks: whole,
    labels: layLabels(segments, start, baseline + rowHeight - 3),
    height: rowHeight * 2 - 3,
  };
}

/** The margin of a dimension, to stand after the ship's own number. */
export const marginSegment = (
  { margins }: DockPlanInput,
  of: 'length' | 'beam' | 'draft' | 'lift',
): Segment[] => {
  const margin = margins[of];
  return margin ? [{ text: margin.label, tone: margin.fit, number: `margin-${of}` }] : [];
};

/** Where a view may be drawn, pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The drawing itself, without rows of words, gets no higher than this. */
  readonly mostHeight: number;
}
