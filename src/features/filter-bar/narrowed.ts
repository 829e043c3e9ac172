import { formatNumber } from '#domain/measure/format.ts';
import type { ActiveFilter, Narrowing } from '#workspace/derived/readings.ts';

/** `84 of 178 facilities`. */
export const countOf = ({ shown, total }: Narrowing): string =>
  `${formatNumber(shown, 0)} of ${formatNumber(total, 0)} facilities`;

export interface WaysOut {
  /** What is wrong. */
  readonly problem: string;
  /** What helps, for those who hear the page: the buttons say it to the others. */
  readonly help: string;
  /** Filters that bring facilities back when dropped alone, the most helpful first. */
  readonly drops: readonly ActiveFilter[];
}

/** What to drop when nothing passes. */
export function waysOut({ active }: Narrowing): WaysOut {
  const working = active.filter(({ waitsFor }) => waitsFor === null);
  const drops = working.filter(({ hides }) => hides > 0).toSorted((a, b) => b.hides - a.hides);
  const [best] = drops;
  const problem =
    working.length === 1
      ? 'No facility passes this filter.'
      : `No facility passes all ${working.length} filters.`;
  if (!best)
    return {
      problem: `${problem} Dropping any one of them brings none back: at least two must go.`,
      help: '',
      drops,
    };
  const help = `Dropping “${best.says}” brings back ${formatNumber(best.hides, 0)}.`;
  return { problem, help, drops };
}
