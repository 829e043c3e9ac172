import { formatNumber } from '#domain/measure/format.ts';
import type { FirstShare, FirstShares } from './first-shares.ts';
import type { Swap } from './swaps.ts';

/** `83 %`; shares that are small and not nothing are not told as nothing, nor large ones as all. */
export function percentOf(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %';
  if (share < 1 && share > 0.995) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}

/** `A is first in 83 % of all weightings (between 40 % and 100 %, by what is not known).` */
export function firstSentence(name: string, { middle, worst, best }: FirstShare): string {
  const between = `between ${percentOf(worst)} and ${percentOf(best)}, by what is not known`;
  return `${name} is first in ${percentOf(middle)} of all weightings${best - worst > 0.01 ? ` (${between})` : ''}.`;
}

/** `B overtakes when the weight of Days by sea exceeds 0.41.` */
export const swapSentence = (name: string, criterion: string, { at, rises }: Swap): string =>
  `${name} overtakes when the weight of ${criterion} ${rises ? 'exceeds' : 'falls under'} ${level(at)}.`;

/** Two decimals, more where those would say nothing or all. */
const level = (at: number): string => at.toFixed(at > 0.995 || at < 0.005 ? 4 : 2);

/** How the shares were found, and how far off they may be. */
export const methodSentence = ({ sampled }: FirstShares): string =>
  sampled === null
    ? 'Exact: lengths and areas over all weightings.'
    : `Found at ${formatNumber(sampled.points, 0)} weightings spread evenly over all there are: off by ${formatNumber(sampled.error * 100, 1)} percentage points at most, 95 times in 100.`;
