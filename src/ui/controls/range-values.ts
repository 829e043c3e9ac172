/** The two ends of a range; null leaves a side open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** A step of 1, 2 or 5 times a power of ten that cuts a span into about 100 to 250. */
export function stepFor(span: number): number {
  const rough = span / 250;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((step) => step * power >= rough) ?? 10);
}

/** The round number at or above a value, so that the slider reaches the end of the data. */
export const roundUp = (value: number, step: number): number => {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? value : Math.ceil(steps) * step;
};

/** The range after a thumb was put on a value: an end of the slider opens that side, and thumbs don't pass each other. */
export function moveThumb(
  { from, to }: Range,
  thumb: 'from' | 'to',
  value: number,
  low: number,
  high: number,
): Range {
  if (thumb === 'from') {
    const moved = Math.min(value, to ?? high);
    return { from: moved <= low ? null : moved, to };
  }
  const moved = Math.max(value, from ?? low);
  return { from, to: moved >= high ? null : moved };
}

/** Why a typed range can't be asked for; null when it can. */
export function refuseRange(from: number | null, to: number | null): string | null {
  if (Number.isNaN(from) || Number.isNaN(to)) return 'That is not a number. Type digits, such as 1200.';
  if (from !== null && to !== null && from > to) return 'The least is above the most: swap them.';
  return null;
}
