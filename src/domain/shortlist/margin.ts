import { hullMeasure, type DockFit, type YardFit } from '#domain/fit/fit.ts';
import { formatNumber } from '#domain/measure/format.ts';
import { boundsOf } from '#domain/provenance/fact.ts';
import type { Hull } from '#domain/vessel/ship.ts';

/** The tightest margin of one dock, as a share of the ship's own dimension: surely between the two. */
interface DockMargin {
  readonly fit: DockFit;
  /** -Infinity and Infinity where nothing bounds it; below 0 where she overhangs, as allowed. */
  readonly low: number;
  readonly high: number;
}

/**
 * The margin of a yard is that of the roomiest dock that takes her. As long as it is open which docks do, it lies between
 * that of the roomiest one sure to take her and that of the roomiest one that may: learning that a dock takes her
 * narrows it from below and leaves its upper end alone.
 */
export interface YardMargin {
  /** Null while no dock is sure to take her. */
  readonly sure: DockMargin | null;
  /** Null without a dock. */
  readonly roomiest: DockMargin | null;
}

function dockMargin(fit: DockFit, hull: Hull): DockMargin {
  let [low, high] = [Infinity, Infinity];
  for (const { dimension, verdict, marginLow, marginHigh } of fit.lines) {
    if (verdict === 'not-judged') continue;
    // The largest ship leaves the least room, the smallest the most.
    const { low: smallest, high: largest } = boundsOf(hullMeasure(hull, dimension));
    low = Math.min(low, marginLow === null || largest === null ? -Infinity : marginLow / largest);
    high = Math.min(high, marginHigh === null || smallest === null ? Infinity : marginHigh / smallest);
  }
  return { fit, low, high };
}

const takesHer = ({ fit: { verdict } }: DockMargin) => verdict === 'fits' || verdict === 'fits-with-overhang';

const most = (all: readonly DockMargin[], side: 'low' | 'high'): DockMargin | null =>
  all.reduce<DockMargin | null>(
    (found, each) => (found === null || each[side] > found[side] ? each : found),
    null,
  );

/** Of the docks that take her or may; of the best one where none does. */
export function marginOf({ fits, best }: YardFit, hull: Hull): YardMargin {
  const open = fits.filter(({ verdict }) => verdict !== 'does-not-fit');
  const docks = (open.length === 0 && best ? [best] : open).map((fit) => dockMargin(fit, hull));
  return { sure: most(docks.filter(takesHer), 'low'), roomiest: most(docks, 'high') };
}

const percent = (share: number) => `${formatNumber(share * 100, 1)} %`;

const lowText = (low: number) =>
  low < 0 ? `${percent(-low)} too short, overhang allowed` : `tightest margin ${percent(low)}`;

const highText = (high: number) => (Number.isFinite(high) ? `${percent(high)} or less` : 'not known');

/** What the margin is, in a few words. */
export function marginText({ sure, roomiest }: YardMargin): string {
  if (!roomiest) return 'no dock on record';
  const { fit, high } = roomiest;
  if (!sure) {
    if (fit.state === 'unknown' && fit.deciding === null) return 'state of the dock not known';
    return Number.isFinite(high) ? `tightest margin ${highText(high)}` : 'margin not known';
  }
  if (sure.fit !== fit)
    return `${sure.fit.dock.name}: ${lowText(sure.low)}; ${fit.dock.name}: ${highText(high)}`;
  if (sure.low === high) return lowText(high);
  return `${lowText(sure.low)} or more${Number.isFinite(high) ? `, ${percent(high)} at most` : ''}`;
}
