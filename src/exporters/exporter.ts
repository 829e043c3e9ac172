import type { Facility } from '#domain/facility/facility.ts';
import type { AnyFact, Known, Missing, Unit } from '#domain/provenance/fact.ts';
import type { World } from '#domain/world.ts';

/** What a column says of a facility: words, a fact that cites, or a list whose items each cite. */
export type ExportCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly fact: AnyFact }
  | { readonly kind: 'list'; readonly items: readonly Known<string>[]; readonly none: Missing };

export interface ExportColumn {
  readonly id: string;
  readonly title: string;
  /** Unit of the numbers; null for words. */
  readonly unit: Unit | null;
  readonly cell: (facility: Facility) => ExportCell;
}

/** What is taken away: the rows as filtered and sorted, and all that is needed to read them without the app. */
export interface Snapshot {
  readonly title: string;
  /** ISO instant. */
  readonly takenAt: string;
  readonly marking: string;
  /** ISO day that the question is asked for. */
  readonly asOf: string;
  /** The ship and the state she comes in; null when none is chosen. */
  readonly ship: string | null;
  /** Clearances that verdicts and margins are computed with, one sentence each; empty without a ship. */
  readonly assumptions: readonly string[];
  /** Each filter in words; empty when none narrows. */
  readonly filters: readonly string[];
  readonly facilities: readonly Facility[];
  readonly columns: readonly ExportColumn[];
  readonly world: Pick<World, 'sources' | 'countries'>;
  /** Whether facts that no source backs go along, labelled. They stay at home unless the user says so. */
  readonly includeOwnKnowledge: boolean;
}

/** A format to take the rows away in. */
export interface Exporter {
  readonly id: string;
  readonly title: string;
  /** One sentence for the user: what the file is good for. */
  readonly about: string;
  /** With its dot: `.csv`. */
  readonly extension: string;
  readonly mime: string;
  /** The file's text in pieces, in order. */
  readonly write: (snapshot: Snapshot) => readonly string[];
}
