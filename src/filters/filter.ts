import type { CountryCode } from '#domain/country/country.ts';
import type { Dock } from '#domain/facility/dock.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { YardVerdict } from '#domain/fit/verdict.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { RuleVerdict } from '#domain/rules/verdict.ts';

/** What the filters look at beside the record itself. */
export interface FilterContext {
  /** ISO day the question is asked for. */
  readonly day: string;
  /** Where distances are measured from; null when no place is chosen. */
  readonly origin: LngLat | null;
  /** Verdict of a yard for the chosen ship; null when no ship is chosen. */
  readonly verdictOf: (facility: FacilityId) => YardVerdict | null;
  /** Days at sea from the start of the voyage; null without a start, and where there is no way. */
  readonly seaDaysOf: (facility: FacilityId) => number | null;
  /** Whether the facility may do the job; null while there is none. */
  readonly eligibilityOf: (facility: FacilityId) => RuleVerdict | null;
  readonly countryName: (code: CountryCode) => string;
}

export interface DockRow {
  readonly dock: Dock;
  readonly facility: Facility;
}

interface Named {
  readonly id: string;
  readonly title: string;
  /** What it asks, in one sentence, for the help. */
  readonly hint: string;
  /** What must be chosen before it can answer. Until then it narrows nothing, whatever it is set to. */
  readonly needs?: 'ship' | 'origin' | 'start' | 'job';
}

/**
 * Keeps rows whose number lies in a range. `null` means "not known", never "no";
 * infinity means that nothing limits the row: it passes any least value and no most.
 */
interface IntervalFilter<Row> extends Named {
  readonly kind: 'interval';
  readonly unit: 'm' | 't' | 'nm' | 'd';
  readonly of: (row: Row, context: FilterContext) => number | null;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Keeps rows that carry any, all or none of the chosen options. */
interface ChoiceFilter<Row> extends Named {
  readonly kind: 'choice';
  /** Whether a row can carry several options, so that "all of" makes sense. */
  readonly many: boolean;
  /** The options in the order shown; null takes those found in the data, by name. */
  readonly options: readonly Option[] | null;
  /** Names an option found in the data. */
  readonly labelOf?: (value: string, context: FilterContext) => string;
  readonly of: (row: Row, context: FilterContext) => readonly string[];
}

/** Keeps rows whose text contains every word typed. */
interface TextFilter<Row> extends Named {
  readonly kind: 'text';
  readonly of: (row: Row) => string;
}

/**
 * A way to narrow the list. Filters on docks act together: one dock of the yard must pass them all,
 * so "longer than 250 m" and "wider than 45 m" never adds two different docks up.
 */
export type Filter =
  | ({ readonly level: 'facility' } & (
      | IntervalFilter<Facility>
      | ChoiceFilter<Facility>
      | TextFilter<Facility>
    ))
  | ({ readonly level: 'dock' } & (IntervalFilter<DockRow> | ChoiceFilter<DockRow>));

export interface IntervalSetting {
  readonly kind: 'interval';
  /** Null leaves that side open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly keepUnknown: boolean;
}

export const matches = ['any', 'all', 'none'] as const;
export type Match = (typeof matches)[number];

export interface ChoiceSetting {
  readonly kind: 'choice';
  readonly chosen: readonly string[];
  /** Carries any of the chosen, all of them, or none. */
  readonly match: Match;
}

interface TextSetting {
  readonly kind: 'text';
  readonly words: string;
}

export type Setting = IntervalSetting | ChoiceSetting | TextSetting;

/** What the user has set, by filter id. A filter that isn't there is off. */
export type Settings = Readonly<Record<string, Setting>>;

/** Whether a setting narrows anything at all. */
export function narrows(setting: Setting | undefined): boolean {
  switch (setting?.kind) {
    case undefined:
      return false;
    case 'interval':
      return setting.from !== null || setting.to !== null || !setting.keepUnknown;
    case 'choice':
      return setting.chosen.length > 0;
    case 'text':
      return setting.words.trim() !== '';
  }
}
