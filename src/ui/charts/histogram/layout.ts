/** Counts over a range of numbers, as they are read: in the user's unit. */
export interface HistogramData {
  /** Counts of bars of equal width from `low` to `high`. */
  readonly bins: ArrayLike<number>;
  readonly low: number;
  readonly high: number;
  /** Where the axis ends; `high` or a little beyond, at a round number. */
  readonly end?: number;
  readonly unknown: number;
  /** The chosen range; null leaves that side open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Geometry in shares of the drawing's width and height, from its lower left corner. */
interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** The part of the bar inside the chosen range; null when none is. */
  readonly chosen: { readonly x: number; readonly width: number } | null;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export interface HistogramLayout {
  readonly bars: readonly Bar[];
  /** Height of the bar of unknowns, on the scale of the others; `cut` when it would be taller than all of them. */
  readonly unknown: { readonly height: number; readonly cut: boolean };
}

/** Share of a bar's place that stays free, so that neighbors don't touch. */
const gap = 0.14;
/** The least height of a bar that counts anything: one is not none. */
const leastHeight = 0.05;

/** Bars from counts. Heights grow with the count; the tallest known bar fills the height. */
export function layOut(data: HistogramData): HistogramLayout {
  const { bins, low, high, unknown } = data;
  const count = bins.length;
  const span = (data.end ?? high) - low;
  // Where nothing is known there is no scale but the bar of unknowns itself.
  const most = Math.max(...Array.from(bins)) || Math.max(1, unknown);
  const heightOf = (value: number) => (value === 0 ? 0 : Math.max(leastHeight, value / most));
  const step = (high - low) / count;
  const bars = Array.from(bins, (value, index): Bar => {
    const from = low + index * step;
    const to = from + step;
    const width = (step / span) * (1 - gap);
    const x = (from - low) / span + ((step / span) * gap) / 2;
    const left = Math.max(from, data.from ?? Number.NEGATIVE_INFINITY);
    const right = Math.min(to, data.to ?? Number.POSITIVE_INFINITY);
    const chosen =
      right > left ? { x: x + ((left - from) / step) * width, width: ((right - left) / step) * width } : null;
    return { x, width, height: heightOf(value), chosen, count: value, from, to };
  });
  return { bars, unknown: { height: Math.min(1, heightOf(unknown)), cut: unknown > most } };
}

/** The histogram in words, for those who don't see it. `rows` names what is counted: `docks`. */
export function inWords(
  { bins, low, high, unknown }: HistogramData,
  rows: string,
  format: (value: number) => string,
): string {
  const counts = Array.from(bins);
  const known = counts.reduce((sum, each) => sum + each, 0);
  const missing = unknown > 0 ? ` Not known for ${unknown}.` : '';
  if (known === 0) return `Known for none of the ${rows}.${missing}`;
  const step = (high - low) / counts.length;
  const first = counts.findIndex((each) => each > 0);
  const last = counts.findLastIndex((each) => each > 0);
  const top = counts.indexOf(Math.max(...counts));
  const at = (index: number) => format(low + index * step);
  return (
    `${known} ${rows} between ${at(first)} and ${at(last + 1)}; ` +
    `most, ${counts[top] ?? 0}, from ${at(top)} to ${at(top + 1)}.${missing}`
  );
}
