import type { Facility } from '#domain/facility/facility.ts';
import type { DockRow, Filter, FilterContext, Option } from './filter.ts';

/** How many bars a histogram has. */
export const binCount = 24;

/** Numbers of one filter, a row each; NaN is "not known". */
export interface IntervalColumn {
  readonly kind: 'interval';
  readonly values: Float64Array;
  /** Histogram from `low` to `high` in `binCount` bars of equal width; `bins[row]` is -1 when not known. */
  readonly bins: Int8Array;
  readonly low: number;
  readonly high: number;
}

/** Options of one filter: bit `i` of a row's mask says that it carries option `i`. At most 32 options. */
export interface ChoiceColumn {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly masks: Uint32Array;
}

export interface TextColumn {
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

type Columnar<Row> =
  | { readonly kind: 'interval'; readonly of: (row: Row, context: FilterContext) => number | null }
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[] | null;
      readonly labelOf?: (value: string, context: FilterContext) => string;
      readonly of: (row: Row, context: FilterContext) => readonly string[];
    }
  | { readonly kind: 'text'; readonly of: (row: Row) => string };

function columnOf<Row>(filter: Columnar<Row>, rows: readonly Row[], context: FilterContext): Column {
  switch (filter.kind) {
    case 'interval':
      return intervalColumn(Float64Array.from(rows, (row) => filter.of(row, context) ?? Number.NaN));
    case 'choice':
      return choiceColumn(
        rows.map((row) => filter.of(row, context)),
        filter.options,
        (value) => filter.labelOf?.(value, context) ?? value,
      );
    case 'text':
      return { kind: 'text', texts: rows.map((row) => fold(filter.of(row))) };
  }
}

/** Letters only, lower case, without accents: `Ōminato` is found by "ominato". */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

function intervalColumn(values: Float64Array): IntervalColumn {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const [low, high] = niceRange(least, most);
  const width = (high - low) / binCount;
  const bins = Int8Array.from(values, (value) =>
    Number.isNaN(value) ? -1 : Math.min(binCount - 1, Math.floor((value - low) / width)),
  );
  return { kind: 'interval', values, bins, low, high };
}

/** A range that holds both ends and divides into bars of a round width (1, 2, 2.5 or 5 times a power of ten). */
function niceRange(least: number, most: number): readonly [low: number, high: number] {
  if (least > most) return [0, binCount];
  const rough = Math.max(most - Math.min(least, 0), 1e-9) / binCount;
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = ([1, 2, 2.5, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
  const low = least < 0 ? Math.floor(least / width) * width : 0;
  return [low, low + width * binCount];
}

function choiceColumn(
  carried: readonly (readonly string[])[],
  fixed: readonly Option[] | null,
  labelOf: (value: string) => string,
): ChoiceColumn {
  const options = fixed ?? found(carried, labelOf);
  const bitOf = new Map(options.slice(0, 32).map(({ value }, bit) => [value, bit]));
  const masks = Uint32Array.from(carried, (values) => {
    let mask = 0;
    for (const value of values) {
      const bit = bitOf.get(value);
      if (bit !== undefined) mask |= 1 << bit;
    }
    return mask >>> 0;
  });
  return { kind: 'choice', options: options.slice(0, 32), masks };
}

const found = (carried: readonly (readonly string[])[], labelOf: (value: string) => string): Option[] =>
  [...new Set(carried.flat())]
    .map((value) => ({ value, label: labelOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
