import { max, min, ticks } from 'd3-array';
import { textWidth } from '../text-width.ts';

/** How a stretch of time is painted: it holds, it is being made ready, it is announced, it does not hold, or nobody says. */
export type SpanTone = 'holds' | 'building' | 'planned' | 'over' | 'unknown';

/** A stretch of time in years (2026.5 is the middle of 2026); null where the end is open or not known. */
export interface TimeSpan {
  readonly key: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly tone: SpanTone;
}

export interface TimePoint {
  readonly key: string;
  readonly at: number;
}

export interface TimelineInput {
  readonly spans: readonly TimeSpan[];
  readonly points: readonly TimePoint[];
  /** The day that counts, in years. */
  readonly now: number;
  readonly nowLabel: string;
}

export interface Bar {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly tone: SpanTone;
  /** The bar runs on beyond what is known. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly barY: number;
  readonly barHeight: number;
  readonly bars: readonly Bar[];
  readonly dots: readonly { readonly key: string; readonly x: number }[];
  readonly now: { readonly x: number; readonly labelX: number; readonly label: string };
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
  readonly axisY: number;
}

const labelSize = 11;
const side = 6;

/** Lays spans and points out over whole years, the as-of day among them. */
export function layoutTimeline({ spans, points, now, nowLabel }: TimelineInput, width = 360): TimelineLayout {
  const known = [
    now,
    ...spans.flatMap((span) => [span.from, span.to].filter((year) => year !== null)),
    ...points.map(({ at }) => at),
  ];
  const [first, last] = [min(known) ?? now, max(known) ?? now];
  const pad = Math.max((last - first) * 0.08, last > first ? 0.6 : 2);
  const [from, to] = [first - pad, last + pad];
  const x = (year: number) => side + ((year - from) / (to - from)) * (width - 2 * side);
  const barY = 16;
  const barHeight = 10;
  const axisY = barY + barHeight + 5;
  const nowX = x(now);
  const half = textWidth(nowLabel, labelSize) / 2;
  const years = ticks(from, to, Math.max(2, Math.floor(width / 64))).filter((year) => Number.isInteger(year));
  return {
    width,
    height: axisY + 17,
    barY,
    barHeight,
    axisY,
    bars: spans.map(({ key, tone, ...span }) => {
      const left = span.from === null ? side : x(span.from);
      const right = span.to === null ? width - side : x(span.to);
      return {
        key,
        x: left,
        width: Math.max(right - left, 1.5),
        tone,
        openLeft: span.from === null,
        openRight: span.to === null,
      };
    }),
    dots: points.map(({ key, at }) => ({ key, x: x(at) })),
    now: { x: nowX, label: nowLabel, labelX: Math.min(Math.max(nowX, half + 1), width - half - 1) },
    ticks: years.map((year) => ({ x: x(year), year })),
  };
}
