import type { CountryCode } from '#domain/country/country.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Question, YardFit } from '#domain/fit/fit.ts';
import type { PositionFormat } from '#domain/geo/coordinates.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import {
  knownOrNull,
  type AnyFact,
  type Known,
  type Measure,
  type Missing,
} from '#domain/provenance/fact.ts';
import type { Eligibility } from '#domain/rules/eligibility.ts';
import type { TellSeaWay } from '#workspace/derived/sea-way-facts.ts';
import type { SeaWay } from '#workspace/derived/voyage.ts';

/** The sea as columns look at it: numbers for sorting, facts for rows on screen. */
export interface SeaContext {
  readonly wayOf: (facility: FacilityId) => SeaWay | null;
  readonly tell: TellSeaWay;
}

/** What columns look at beside the record itself. */
export interface ColumnContext {
  /** ISO day of the as-of date. */
  readonly day: string;
  /** The hull and what it is held against; null when no ship is chosen. */
  readonly question: Question | null;
  readonly fitOf: (facility: FacilityId) => YardFit | null;
  /** Where distances are measured from; null when no place is chosen. */
  readonly origin: { readonly position: LngLat; readonly label: string } | null;
  /** How far each facility is by sea; null while no voyage has a start. */
  readonly sea: SeaContext | null;
  /** The proof for each facility; null while there is no job. */
  readonly proofs: ReadonlyMap<FacilityId, Eligibility> | null;
  readonly countryName: (code: CountryCode) => string;
  readonly positionFormat: PositionFormat;
}

/** What stands in a cell: words of the record, a fact that opens its sources, or a list whose items each cite. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly label: string;
      readonly fact: AnyFact;
      /** Said in place of a missing fact's reason: `no dock on record`. */
      readonly shown?: string;
      readonly tone?: 'normal' | 'strong' | 'good' | 'bad';
      /** A margin: shown with its sign. */
      readonly signed?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly label: string;
      readonly items: readonly Known<string>[];
      /** Why there is none, when there is none. */
      readonly none: Missing;
    };

export interface Column {
  readonly id: string;
  readonly title: string;
  /** Unit that the numbers are stored in; null for words. */
  readonly unit: 'm' | 't' | 'nm' | 'd' | 'count' | null;
  /** Least width, pixels, and the share of spare width that it takes. */
  readonly width: number;
  readonly grow: number;
  /** What must be chosen before the column can say anything. */
  readonly needs?: 'ship' | 'origin' | 'start' | 'job';
  /** How the two ways of sorting read: ascending, descending. */
  readonly ways: readonly [ascending: string, descending: string];
  /** What rows are sorted by. `null` means "not known" and stands last both ways. Called for every row: be quick. */
  readonly key: (facility: Facility, context: ColumnContext) => number | string | null;
  /** What is said of the rows that stand last: `not known` when left out. */
  readonly absent?: string;
  /** What is shown. Called only for rows on screen and in an export. */
  readonly cell: (facility: Facility, context: ColumnContext) => Cell;
}

const wordWays = ['A to Z', 'Z to A'] as const;
const sizeWays = ['smallest first', 'largest first'] as const;

/** A column of words that the record states of itself. */
export const worded = (column: {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly grow?: number;
  readonly of: (facility: Facility, context: ColumnContext) => string;
}): Column => ({
  id: column.id,
  title: column.title,
  unit: null,
  width: column.width,
  grow: column.grow ?? 0,
  ways: wordWays,
  key: column.of,
  cell: (facility, context) => ({ kind: 'text', text: column.of(facility, context) }),
});

/** A measure, and the part of the facility that it belongs to: `No.1 dock`. */
export interface Located {
  readonly measure: Measure;
  readonly part: string | null;
}

/** A column of numbers, each with its sources. */
export const measured = (column: {
  readonly id: string;
  readonly title: string;
  /** What the number is, read after the name of the part: `length`. */
  readonly noun: string;
  readonly unit: 'm' | 't' | 'nm' | 'd' | 'count';
  readonly width?: number;
  readonly needs?: Column['needs'];
  readonly of: (facility: Facility, context: ColumnContext) => Located;
  /** The same number got at faster, where `of` builds more than a number. */
  readonly key?: Column['key'];
  readonly signed?: boolean;
}): Column => ({
  id: column.id,
  title: column.title,
  unit: column.unit,
  width: column.width ?? 104,
  grow: 0,
  ways: sizeWays,
  ...(column.needs ? { needs: column.needs } : {}),
  key: column.key ?? ((facility, context) => knownOrNull(column.of(facility, context).measure)),
  cell: (facility, context) => {
    const { measure, part } = column.of(facility, context);
    const label = [facility.name, part].filter(Boolean).join(', ');
    return {
      kind: 'fact',
      label: `${label}: ${column.noun}`,
      fact: measure,
      ...(column.signed ? { signed: true } : {}),
    };
  },
});

/** A column of several words, each with sources of its own. Absence means none on record. */
export const listed = (column: {
  readonly id: string;
  readonly title: string;
  readonly noun: string;
  readonly width: number;
  readonly of: (facility: Facility, context: ColumnContext) => readonly Known<string>[];
}): Column => ({
  id: column.id,
  title: column.title,
  unit: null,
  width: column.width,
  grow: 1,
  ways: wordWays,
  key: (facility, context) => {
    const items = column.of(facility, context);
    return items.length === 0 ? null : items.map(({ value }) => value).join(', ');
  },
  cell: (facility, context) => ({
    kind: 'list',
    label: `${facility.name}: ${column.noun}`,
    items: column.of(facility, context),
    none: { missing: 'not-recorded' },
  }),
});
