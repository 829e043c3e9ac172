import type { Facility } from '#domain/facility/facility.ts';
import type { DockRow, Filter, FilterContext, Option } from './filter.ts';
import { fold } from './fold.ts';

interface Common {
  /** True while what the filter needs has not been chosen: then it narrows nothing. */
  readonly idle: boolean;
}

/** Numbers of one filter, a row each; NaN is "not known", infinity "nothing limits it". */
export interface IntervalColumn extends Common {
  readonly kind: 'interval';
  readonly values: Float64Array;
  /** Histogram from `low` to `high` in `barCount` bars of equal width, by row: one of the codes below for no bar. */
  readonly bars: Int8Array;
  readonly barCount: number;
  readonly low: number;
  readonly high: number;
}

export const unknownBar = -1;
export const unlimitedBar = -2;

/** Options of one filter: bit `i % 32` of word `i / 32` of a row's mask says that it carries option `i`. */
interface ChoiceColumn extends Common {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** Words of 32 options that a row takes. */
  readonly words: number;
  readonly masks: Uint32Array;
}

interface TextColumn extends Common {
  readonly kind: 'text';
  readonly texts: readonly string[];
}

export type Column = IntervalColumn | ChoiceColumn | TextColumn;

/**
 * Facilities and docks as columns, one per filter, so that narrowing is arithmetic on typed arrays.
 * Made once per world, ship and day; a change of a setting doesn't touch it.
 */
export interface Columns {
  readonly facilities: readonly Facility[];
  readonly docks: readonly DockRow[];
  /** Docks of facility `i` are rows `firstDock[i]` to `firstDock[i + 1]` of `docks`. */
  readonly firstDock: Uint32Array;
  /** 1 for a yard that surely has docks though none is on record: its docks are unknown, not absent. */
  readonly docksUnknown: Uint8Array;
  readonly of: ReadonlyMap<string, Column>;
}

export function tabulate(
  facilities: readonly Facility[],
  filters: readonly Filter[],
  context: FilterContext,
): Columns {
  const docks: DockRow[] = [];
  const firstDock = new Uint32Array(facilities.length + 1);
  for (const [index, facility] of facilities.entries()) {
    firstDock[index] = docks.length;
    for (const dock of facility.docks) docks.push({ dock, facility });
  }
  firstDock[facilities.length] = docks.length;
  const docksUnknown = Uint8Array.from(facilities, (facility) => (isYardWithoutDocks(facility) ? 1 : 0));
  const of = new Map<string, Column>();
  for (const filter of filters)
    of.set(
      filter.id,
      filter.level === 'facility' ? columnOf(filter, facilities, context) : columnOf(filter, docks, context),
    );
  return { facilities, docks, firstDock, docksUnknown, of };
}

const isYardWithoutDocks = ({ docks, roles }: Facility) =>
  docks.length === 0 && (roles.includes('repair') || roles.includes('new-construction'));

type Columnar<Row> = { readonly needs?: Filter['needs'] } & (
  | { readonly kind: 'interval'; readonly of: (row: Row, context: FilterContext) => number | null }
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[] | null;
      readonly labelOf?: (value: string, context: FilterContext) => string;
      readonly of: (row: Row, context: FilterContext) => readonly string[];
    }
  | { readonly kind: 'text'; readonly of: (row: Row) => string }
);

function columnOf<Row>(filter: Columnar<Row>, rows: readonly Row[], context: FilterContext): Column {
  switch (filter.kind) {
    case 'interval': {
      const values = new Float64Array(rows.length);
      for (const [row, each] of rows.entries()) values[row] = filter.of(each, context) ?? Number.NaN;
      return intervalColumn(values, filter.needs !== undefined);
    }
    case 'choice':
      return choiceColumn(
        rows.map((row) => filter.of(row, context)),
        filter.options,
        (value) => filter.labelOf?.(value, context) ?? value,
        filter.needs !== undefined,
      );
    case 'text':
      return { kind: 'text', idle: false, texts: rows.map((row) => fold(filter.of(row))) };
  }
}

function intervalColumn(values: Float64Array, hasNeed: boolean): IntervalColumn {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const { low, width, barCount } = roundBars(least, most);
  const bars = new Int8Array(values.length);
  for (const [row, value] of values.entries())
    if (Number.isNaN(value)) bars[row] = unknownBar;
    else if (Number.isFinite(value))
      bars[row] = Math.max(0, Math.min(barCount - 1, Math.floor((value - low) / width)));
    else bars[row] = unlimitedBar;
  const idle = hasNeed && values.every((value) => Number.isNaN(value));
  return { kind: 'interval', idle, values, bars, barCount, low, high: low + width * barCount };
}

const mostBars = 24;

/** Bars of a round width (1, 2, 2.5 or 5 times a power of ten), at most 24, that hold both ends; from 0 where nothing is below. */
function roundBars(least: number, most: number): { low: number; width: number; barCount: number } {
  const bottom = Math.min(least, 0);
  const range = most - bottom;
  if (!(range > 1e-9)) return { low: Number.isFinite(bottom) ? bottom : 0, width: 1, barCount: 1 };
  const power = 10 ** Math.floor(Math.log10(range / mostBars));
  for (const step of [1, 2, 2.5, 5, 10, 20]) {
    const width = step * power;
    const low = Math.floor(bottom / width) * width;
    const barCount = Math.ceil((most - low) / width);
    if (barCount <= mostBars) return { low, width, barCount };
  }
  return { low: bottom, width: range / mostBars, barCount: mostBars };
}

function choiceColumn(
  carried: readonly (readonly string[])[],
  fixed: readonly Option[] | null,
  labelOf: (value: string) => string,
  hasNeed: boolean,
): ChoiceColumn {
  const options = fixed ?? found(carried, labelOf);
  const words = Math.max(1, Math.ceil(options.length / 32));
  const indexOf = new Map(options.map(({ value }, index) => [value, index]));
  const masks = new Uint32Array(carried.length * words);
  for (const [row, values] of carried.entries())
    for (const value of values) {
      const index = indexOf.get(value);
      if (index === undefined) continue;
      const word = row * words + (index >>> 5);
      masks[word] = (masks[word] ?? 0) | (1 << (index & 31));
    }
  const idle = hasNeed && carried.every((values) => values.length === 0);
  return { kind: 'choice', idle, options, words, masks };
}

/** The options that rows carry, the most frequent first. */
function found(carried: readonly (readonly string[])[], labelOf: (value: string) => string): Option[] {
  const counts = new Map<string, number>();
  for (const values of carried) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
    .map(({ value, label }) => ({ value, label }));
}
