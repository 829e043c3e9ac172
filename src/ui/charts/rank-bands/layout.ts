import { scaleLinear } from 'd3-scale';

export interface RankBandInput {
  /** Ends of the band, from 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** The band of the leader, drawn behind: what reaches into it may come first. Null for the leader itself. */
  readonly leader: { readonly low: number; readonly high: number } | null;
}

export interface RankBandLayout {
  readonly band: { readonly x: number; readonly width: number };
  readonly middle: number;
  readonly leader: { readonly x: number; readonly width: number } | null;
  /** Quarters of the scale. */
  readonly ticks: readonly number[];
}

/** The least that a band is drawn wide: what is surely known is a mark and not nothing. */
const leastWidth = 3;

/** Places a band on a scale from 0 to 1. */
export function layoutRankBand({ low, high, leader }: RankBandInput, width: number): RankBandLayout {
  const x = scaleLinear([0, 1], [0, width]).clamp(true);
  const span = (from: number, to: number) => {
    const wide = Math.max(leastWidth, x(to) - x(from));
    return { x: Math.min(width - wide, Math.max(0, (x(from) + x(to) - wide) / 2)), width: wide };
  };
  return {
    band: span(low, high),
    middle: x((low + high) / 2),
    leader: leader && span(leader.low, leader.high),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => x(at)),
  };
}
