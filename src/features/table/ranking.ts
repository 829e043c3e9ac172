import type { Facility } from '#domain/facility/facility.ts';
import type { Column, ColumnContext } from './columns/column.ts';

/**
 * All facilities in the order of one column, by index: those that are known, then those that are not.
 * Made once per column, way and context; narrowing to what the filters keep is then one pass.
 */
export interface Ranking {
  readonly known: Uint32Array;
  readonly unknown: Uint32Array;
}

const alphabet = new Intl.Collator('en');

/** Numbers that sort as the keys do; NaN is "not known". */
function sortable(keys: readonly (number | string | null)[]): Float64Array {
  const words = new Set<string>();
  for (const key of keys) if (typeof key === 'string') words.add(key);
  const rankOf = new Map([...words].sort(alphabet.compare).map((word, rank) => [word, rank]));
  return Float64Array.from(keys, (key) =>
    typeof key === 'string' ? (rankOf.get(key) ?? Number.NaN) : (key ?? Number.NaN),
  );
}

/** The place of each facility in the alphabet, by index. */
export function placesByName(facilities: readonly Facility[]): Uint32Array {
  const ordered = Uint32Array.from(facilities, (_, index) => index).sort((a, b) =>
    alphabet.compare(facilities[a]?.name ?? '', facilities[b]?.name ?? ''),
  );
  const places = new Uint32Array(ordered.length);
  for (const [place, index] of ordered.entries()) places[index] = place;
  return places;
}

/** Puts facilities in the order of a column. Equals follow the alphabet, whichever way: see `placesByName`. */
export function rank(
  facilities: readonly Facility[],
  column: Column,
  context: ColumnContext,
  descending: boolean,
  names: Uint32Array,
): Ranking {
  const keys = sortable(facilities.map((facility) => column.key(facility, context)));
  const known: number[] = [];
  const unknown: number[] = [];
  for (let index = 0; index < keys.length; index++) (Number.isNaN(keys[index]) ? unknown : known).push(index);
  const tie = (a: number, b: number) => (names[a] ?? 0) - (names[b] ?? 0);
  const sign = descending ? -1 : 1;
  return {
    known: Uint32Array.from(known).sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)) || tie(a, b)),
    unknown: Uint32Array.from(unknown).sort(tie),
  };
}

/** The facilities that pass, in the order of the ranking, and how many of them are not known: the last ones. */
export function narrow(
  { known, unknown }: Ranking,
  passes: Uint8Array,
): { readonly order: Uint32Array; readonly unknownCount: number } {
  const order = new Uint32Array(passes.length);
  let count = 0;
  for (const index of known) if (passes[index] === 1) order[count++] = index;
  const knownCount = count;
  for (const index of unknown) if (passes[index] === 1) order[count++] = index;
  return { order: order.slice(0, count), unknownCount: count - knownCount };
}
