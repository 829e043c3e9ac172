import type { Facility } from '#domain/facility/facility.ts';
import type { Unit } from '#domain/provenance/fact.ts';
import { citeSource, type Source, type SourceId } from '#domain/provenance/source.ts';
import { entriesOf, positionEntry, type Entry } from '../entry.ts';
import type { ExportColumn, Exporter, Snapshot } from '../exporter.ts';
import { csvRow } from './cell.ts';

/**
 * One clean rectangle: UTF-8 with a byte order mark, CRLF, RFC 4180; a header, then one row per facility.
 *
 * - Marking, as-of date, ship, assumptions and filters are columns, not lines above the header: a row that is
 *   sorted, cut out or pasted elsewhere keeps them, and every reader finds the header in the first line.
 *   An empty list is one row that says so, so that the marking is there too.
 * - A number is followed by what it proves (`from`, `to`: one is empty where nothing bounds it), its source ids,
 *   its confidence and its date. Its unit is in the header. Words that cite are followed by the last three.
 * - Missing is an empty cell, never 0, and the column "Missing" names every empty cell of the row with its reason.
 * - Own knowledge is left out, and "Missing" says where, unless the user ticked it: then "Own knowledge" names
 *   the columns of the row that rest on it.
 * - "Sources cited" spells out every source id of the row.
 */
export const csv: Exporter = {
  id: 'csv',
  title: 'CSV table',
  about: 'One row per facility, for a spreadsheet or a script.',
  extension: '.csv',
  mime: 'text/csv;charset=utf-8',
  write: (snapshot) => [
    `\ufeff${csvRow(headerOf(snapshot))}`,
    ...(snapshot.facilities.length === 0
      ? [csvRow(emptyRow(snapshot))]
      : snapshot.facilities.map((facility) => csvRow(rowOf(facility, snapshot)))),
  ],
};

const idList = (sources: readonly SourceId[]) => sources.join(' ');

const unitSuffix = (unit: Unit | null) => (unit === null || unit === 'count' ? '' : ` (${unit})`);

/** A measure has bounds; a count has none. */
const isMeasure = ({ unit }: ExportColumn) => unit !== null && unit !== 'count';

/** Whether any row cites in the column: words of the record itself have no source of their own. */
const cites = (column: ExportColumn, { facilities }: Snapshot) => {
  const [first] = facilities;
  return column.unit !== null || (first !== undefined && column.cell(first).kind !== 'text');
};

function headerOf(snapshot: Snapshot): string[] {
  const ofColumns = snapshot.columns.flatMap((column) => {
    const { title, unit } = column;
    const suffix = unitSuffix(unit);
    return [
      `${title}${suffix}`,
      ...(isMeasure(column) ? [`${title} from${suffix}`, `${title} to${suffix}`] : []),
      ...(cites(column, snapshot) ? [`${title}: sources`, `${title}: confidence`, `${title}: as of`] : []),
    ];
  });
  return ['Marking', 'Facility id', ...ofColumns, ...positionHeader, ...contextHeader];
}

const positionHeader = [
  'Longitude (deg)',
  'Latitude (deg)',
  'Position precision (m)',
  'Position: sources',
  'Position: confidence',
];

const contextHeader = [
  'Missing',
  'Own knowledge',
  'Sources cited',
  'As of',
  'Ship',
  'Assumptions',
  'Filters',
  'Exported',
  'List',
];

function contextOf({ asOf, ship, assumptions, filters, takenAt, title }: Snapshot): string[] {
  return [
    asOf,
    ship ?? 'no ship chosen',
    assumptions.join('; '),
    filters.length === 0 ? 'no filter' : filters.join('; '),
    takenAt,
    title,
  ];
}

function rowOf(facility: Facility, snapshot: Snapshot): (string | number | null)[] {
  const entries = entriesOf(facility, snapshot);
  const position = positionEntry(facility.position, snapshot.includeOwnKnowledge);
  const gaps = entries.flatMap(([{ title }, { gap }]) => (gap === null ? [] : [`${title}: ${gap}`]));
  if (position.known === null) gaps.push('Position: own knowledge, left out');
  const own = entries.flatMap(([{ title }, entry]) => (entry.own ? [title] : []));
  if (position.known !== null && position.own) own.push('Position');
  const cited = new Set([
    ...entries.flatMap(([, { sources }]) => sources),
    ...(position.known?.sources ?? []),
  ]);
  return [
    snapshot.marking,
    facility.id,
    ...entries.flatMap(([column, entry]) => cellsOf(column, entry, snapshot)),
    position.known?.value[0] ?? null,
    position.known?.value[1] ?? null,
    position.known?.precisionM ?? null,
    idList(position.known?.sources ?? []),
    position.known?.confidence ?? null,
    gaps.join('; '),
    own.length === 0 ? null : `Not read in any source: ${own.join('; ')}`,
    [...cited].map((id) => spelled(id, snapshot.world.sources)).join(' | '),
    ...contextOf(snapshot),
  ];
}

function cellsOf(column: ExportColumn, entry: Entry, snapshot: Snapshot): (string | number | null)[] {
  return [
    entry.value,
    ...(isMeasure(column) ? [entry.low, entry.high] : []),
    ...(cites(column, snapshot) ? [idList(entry.sources), entry.confidence, entry.asOf] : []),
  ];
}

function emptyRow(snapshot: Snapshot): (string | null)[] {
  const blank = headerOf(snapshot).length - 1 - contextHeader.length;
  return [
    snapshot.marking,
    ...Array.from({ length: blank }, () => null),
    'No facility passes the filters',
    null,
    null,
    ...contextOf(snapshot),
  ];
}

function spelled(id: SourceId, sources: ReadonlyMap<SourceId, Source>): string {
  const source = sources.get(id);
  return source ? `${id} = ${citeSource(source)}` : id;
}
