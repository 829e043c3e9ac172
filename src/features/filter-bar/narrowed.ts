import { formatNumber } from '#domain/measure/format.ts';
import type { ActiveFilter, Narrowing } from '#workspace/derived/readings.ts';

/** `84 of 178 facilities`. */
export const countOf = ({ shown, total }: Narrowing): string =>
  `${formatNumber(shown, 0)} of ${formatNumber(total, 0)} facilities`;

export interface WaysOut {
  /** What is wrong and what helps, in one or two sentences. */
  readonly sentence: string;
  /** Filters that bring facilities back when dropped alone, the most helpful first. */
  readonly drops: readonly ActiveFilter[];
}

/** What to drop when nothing passes. */
export function waysOut({ active }: Narrowing): WaysOut {
  const working = active.filter(({ waitsFor }) => waitsFor === null);
  const drops = working.filter(({ hides }) => hides > 0).toSorted((a, b) => b.hides - a.hides);
  const [best] = drops;
  if (!best)
    return {
      sentence: `No facility passes all ${working.length} filters, and dropping any single one brings none back: at least two must go.`,
      drops,
    };
  if (working.length === 1) return { sentence: `No facility passes “${best.says}”.`, drops };
  return {
    sentence: `No facility passes all ${working.length} filters. Dropping “${best.says}” brings back ${formatNumber(best.hides, 0)}.`,
    drops,
  };
}
