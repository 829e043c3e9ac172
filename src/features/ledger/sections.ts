import { isOutOfService } from '#domain/fit/in-words.ts';
import type { Ledger, LedgerEntry } from '#domain/fit/ledger.ts';
import { verdictNames, type Verdict } from '#domain/fit/verdict.ts';

export interface SectionText {
  readonly id: Verdict | 'not-in-service';
  /** The verdict of its docks, which gives the sign. */
  readonly verdict: Verdict;
  /** What its count is called in the head of the ledger. */
  readonly name: string;
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
    id: 'fits',
    verdict: 'fits',
    name: verdictNames.fits,
    title: 'Fits',
    order: 'Docks that took the class before, then most room as a share of the ship’s own dimension.',
    none: 'No dock is known to fit.',
    first: 12,
  },
  {
    id: 'fits-with-overhang',
    verdict: 'fits-with-overhang',
    name: verdictNames['fits-with-overhang'],
    title: 'Fits with overhang',
    order: 'Longer than the dock, within the overhang assumed for its type.',
    none: 'None.',
    first: 12,
  },
  {
    id: 'unknown',
    verdict: 'unknown',
    name: verdictNames.unknown,
    title: 'Check these first',
    order: 'Fewest missing facts first, then docks that took the class before, then most room.',
    none: 'Nothing is left open.',
    first: 12,
  },
  {
    id: 'does-not-fit',
    verdict: 'does-not-fit',
    name: verdictNames['does-not-fit'],
    title: 'Does not fit',
    order: 'Nearest miss first.',
    none: 'No dock is ruled out by its size.',
    first: 8,
  },
  {
    id: 'not-in-service',
    verdict: 'does-not-fit',
    name: 'Not in service',
    title: 'Not in service',
    order: 'Planned, being built, laid up or closed on the day: their sizes decide nothing yet.',
    none: 'Every dock is in service, or not known to be out of it.',
    first: 4,
  },
];

const rememberedBy = new WeakMap<Ledger, ReadonlyMap<SectionText['id'], readonly LedgerEntry[]>>();

/** The docks of each section; together they are all docks of the ledger. */
export function entriesBySection(ledger: Ledger): ReadonlyMap<SectionText['id'], readonly LedgerEntry[]> {
  const known = rememberedBy.get(ledger);
  if (known) return known;
  const entries = new Map(
    sections.map(({ id, verdict }) => [
      id,
      ledger.sections[verdict].filter(
        ({ fit }) => verdict !== 'does-not-fit' || isOutOfService(fit) === (id === 'not-in-service'),
      ),
    ]),
  );
  rememberedBy.set(ledger, entries);
  return entries;
}
