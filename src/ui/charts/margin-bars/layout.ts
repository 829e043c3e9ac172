import { scaleLinear } from 'd3-scale';

/** A margin as shares of the ship's own dimension; null where that side isn't known. */
export interface MarginShare {
  readonly low: number | null;
  readonly high: number | null;
}

interface Span {
  readonly x: number;
  readonly width: number;
}

export interface MarginGeometry {
  readonly width: number;
  readonly zero: number;
  /** What is sure: from nothing to the nearer end of the interval. */
  readonly sure: Span | null;
  /** What the readings leave open. */
  readonly open: Span | null;
  /** Sides on which the bar goes on past the edge. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

/** The shares at the two edges: a quarter short, half to spare. What lies beyond is cut and marked. */
export const marginEdges = { left: -0.25, right: 0.5 } as const;

/** Places a margin on an axis with nothing at one third: short to the left, clear to the right. */
export function layoutMargin({ low, high }: MarginShare, width: number): MarginGeometry {
  const x = scaleLinear([marginEdges.left, marginEdges.right], [0, width]).clamp(true);
  const [from, to] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
  const span = (a: number, b: number): Span | null => {
    const [left, right] = [x(a), x(b)];
    return right > left ? { x: left, width: right - left } : null;
  };
  const nothing = low === null && high === null;
  return {
    width,
    zero: x(0),
    sure: nothing ? null : from >= 0 ? span(0, from) : to < 0 ? span(to, 0) : null,
    open: span(from, to),
    cut: {
      left: !nothing && to < marginEdges.left,
      right: !nothing && from > marginEdges.right,
    },
  };
}

/** Two slashes across a bar, where it is cut. */
export const slashes = (x: number, height: number): string =>
  `M${x - 2} ${height + 1}L${x + 2} -1M${x + 2} ${height + 1}L${x + 6} -1`;

/** Slanting strokes that fill a span, as one path: 45° over the height, `step` apart. */
export function hatch({ x, width }: Span, height: number, step = 4): string {
  const strokes: string[] = [];
  for (let at = x - height; at < x + width; at += step) {
    const [left, right] = [Math.max(at, x), Math.min(at + height, x + width)];
    if (right > left) strokes.push(`M${left} ${height - (left - at)}L${right} ${height - (right - at)}`);
  }
  return strokes.join('');
}
