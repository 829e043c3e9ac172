import type { Verdict } from '#domain/fit/verdict.ts';

export interface SectionText {
  readonly verdict: Verdict;
  readonly title: string;
  /** How its docks are ordered. */
  readonly order: string;
  readonly none: string;
  /** How many stand there before "show all". */
  readonly first: number;
}

/** The ledger from top to bottom. */
export const sections: readonly SectionText[] = [
  {
    verdict: 'fits',
    title: 'Fits',
    order: 'Most room first, as a share of the ship’s own dimension.',
    none: 'No dock is known to fit.',
    first: 12,
  },
  {
    verdict: 'fits-with-overhang',
    title: 'Fits with overhang',
    order: 'Longer than the dock, within the overhang assumed for its type.',
    none: 'None.',
    first: 12,
  },
  {
    verdict: 'unknown',
    title: 'Check these first',
    order: 'Fewest missing facts first, then docks that took the class before, then most room.',
    none: 'Nothing is left open.',
    first: 12,
  },
  {
    verdict: 'does-not-fit',
    title: 'Does not fit',
    order: 'Nearest miss first; docks out of service last.',
    none: 'No dock is ruled out.',
    first: 8,
  },
];
