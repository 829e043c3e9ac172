import type { Meaning } from './meaning.ts';
import type { Phrase } from './read.ts';

/** What leaves nothing to answer with, and how many yards answer without it. */
export interface Emptied {
  /** One, but where several set ends of the same range. */
  readonly phrases: readonly Phrase[];
  readonly without: number;
}

/** The filter that a meaning sets; null where it sets none. */
function filterOf(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'dock':
      return 'verdict';
    case 'may':
      return 'eligibility';
    case 'choice':
    case 'interval':
      return meaning.filter;
    case 'name':
    case 'sea-days':
    case 'distance':
      return meaning.kind;
    default:
      return null;
  }
}

/**
 * The phrase without which most yards would answer, where none does: `hides` counts by filter those that it alone keeps
 * out. Null where each phrase is in the way of what another leaves.
 */
export function emptiedBy(
  phrases: readonly Phrase[],
  hides: (filter: string) => number | undefined,
): Emptied | null {
  const filters = phrases.map(({ meaning }) => meaning && filterOf(meaning));
  return filters.reduce<Emptied | null>((most, filter) => {
    const without = filter === null ? 0 : (hides(filter) ?? 0);
    if (without <= (most?.without ?? 0)) return most;
    return { phrases: phrases.filter((_, index) => filters[index] === filter), without };
  }, null);
}

/** `“in Japan”`: the words that leave nothing, as they were typed. */
export const emptyingWords = ({ phrases }: Emptied): string =>
  [...new Set(phrases.map(({ text }) => `“${text}”`))].join(' and ');
