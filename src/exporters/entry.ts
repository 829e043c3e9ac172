import type { Facility, Position } from '#domain/facility/facility.ts';
import { missingNames } from '#domain/measure/format.ts';
import {
  boundsOf,
  isMissing,
  isQuantity,
  weakest,
  type AnyFact,
  type Confidence,
  type Known,
} from '#domain/provenance/fact.ts';
import { isOwnKnowledge, restsOnOwnKnowledge } from '#domain/provenance/own-knowledge.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { ExportCell, ExportColumn, Snapshot } from './exporter.ts';

/** A cell as every format writes it. */
export interface Entry {
  /** Null when missing or left out: `gap` says why. */
  readonly value: string | number | null;
  /** What a number proves: it lies between the two; null where nothing bounds it. */
  readonly low: number | null;
  readonly high: number | null;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence | null;
  readonly asOf: string | null;
  /** Why there is no value, or what was left out of it. */
  readonly gap: string | null;
  /** Rests on our own knowledge, and must be labelled. */
  readonly own: boolean;
}

const leftOut = 'own knowledge, left out';

const empty: Entry = {
  value: null,
  low: null,
  high: null,
  sources: [],
  confidence: null,
  asOf: null,
  gap: null,
  own: false,
};

/** To the third decimal: what a computed distance or margin carries beyond it is noise. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
const roundOrNull = (value: number | null) => (value === null ? null : round(value));

function entryOf(cell: ExportCell, includeOwn: boolean): Entry {
  switch (cell.kind) {
    case 'text':
      return { ...empty, value: cell.text };
    case 'fact':
      return entryOfFact(cell.fact, includeOwn);
    case 'list':
      return cell.items.length === 0
        ? entryOfFact(cell.none, includeOwn)
        : entryOfList(cell.items, includeOwn);
  }
}

function entryOfFact(fact: AnyFact, includeOwn: boolean): Entry {
  if (isMissing(fact))
    return { ...empty, gap: [missingNames[fact.missing], fact.note].filter(Boolean).join(': ') };
  const own = restsOnOwnKnowledge(fact);
  if (own && !includeOwn) return { ...empty, gap: leftOut };
  const cited = { sources: fact.sources, confidence: fact.confidence, asOf: fact.asOf, own };
  if (!isQuantity(fact)) return { ...empty, ...cited, value: String(fact.value) };
  const conflicts = includeOwn
    ? fact.conflicts
    : fact.conflicts.filter(({ sources }) => !isOwnKnowledge(sources));
  const { low, high } = boundsOf({ ...fact, conflicts });
  return {
    ...empty,
    ...cited,
    value: round(fact.value),
    low: roundOrNull(low),
    high: roundOrNull(high),
    sources: [...new Set([...fact.sources, ...conflicts.flatMap(({ sources }) => sources)])],
  };
}

function entryOfList(items: readonly Known<string>[], includeOwn: boolean): Entry {
  const kept = includeOwn ? items : items.filter((item) => !restsOnOwnKnowledge(item));
  const dropped = items.length - kept.length;
  if (kept.length === 0) return { ...empty, gap: leftOut };
  return {
    ...empty,
    value: kept.map(({ value }) => value).join('; '),
    sources: [...new Set(kept.flatMap(({ sources }) => sources))],
    confidence: weakest(kept.map(({ confidence }) => confidence)),
    gap: dropped > 0 ? `${dropped} more of ${leftOut}` : null,
    own: kept.some(restsOnOwnKnowledge),
  };
}

/** Where the facility lies, or why that may not be said. */
export function positionEntry(
  position: Position,
  includeOwn: boolean,
): { readonly known: Position | null; readonly own: boolean } {
  const own = restsOnOwnKnowledge(position);
  return { known: own && !includeOwn ? null : position, own };
}

/** One facility, every column, in the order of the columns. */
export const entriesOf = (
  facility: Facility,
  { columns, includeOwnKnowledge }: Snapshot,
): readonly (readonly [column: ExportColumn, entry: Entry])[] =>
  columns.map((column) => [column, entryOf(column.cell(facility), includeOwnKnowledge)]);

/** How many facts of an export rest on our own knowledge, positions among them: what the tick is about. */
export function countOwnKnowledge({ facilities, columns }: Pick<Snapshot, 'facilities' | 'columns'>): {
  readonly facts: number;
  readonly positions: number;
} {
  let facts = 0;
  let positions = 0;
  for (const facility of facilities) {
    if (restsOnOwnKnowledge(facility.position)) positions++;
    for (const column of columns) if (entryOf(column.cell(facility), true).own) facts++;
  }
  return { facts, positions };
}
