import { dockTypeNames } from '#domain/facility/dock.ts';
import type { Allowances } from '#domain/fit/allowances.ts';
import type { DockingCondition } from '#domain/vessel/docking-condition.ts';
import type { World } from '#domain/world.ts';
import type { ExportColumn, Snapshot } from '#exporters/exporter.ts';
import type { Document } from '#workspace/document/document.ts';
import type { Column } from './columns/column.ts';
import { columns, nameColumn } from './columns/index.ts';
import { shownColumns, type TableReading } from './table-reading.ts';

/** What the user decides in the export dialog. */
export interface ExportChoice {
  readonly allColumns: boolean;
  readonly includeOwnKnowledge: boolean;
}

/** The rows as filtered and sorted, with all that is needed to read them without the app; `filters` in words. */
export function takeSnapshot(
  world: World,
  document: Document,
  reading: TableReading,
  filters: readonly string[],
  choice: ExportChoice,
  takenAt: string,
): Snapshot {
  const { context, facilities, order, sort } = reading;
  const { question } = context;
  const chosen = choice.allColumns
    ? shownColumns(
        columns.map(({ id }) => id),
        context,
      )
    : reading.shown;
  return {
    title: `Fairlead: ${order.length} facilities, sorted by ${sort.column.title.toLowerCase()}, ${sort.column.ways[sort.descending ? 1 : 0]}`,
    takenAt,
    marking: document.marking,
    asOf: document.asOf,
    ship: question && `${question.hull.name}, ${conditionInWords(document.condition)}`,
    assumptions: question ? allowancesInWords(question.allowances) : [],
    filters,
    facilities: Array.from(order, (index) => facilities[index]).filter((facility) => facility !== undefined),
    columns: chosen.flatMap((column) => exportColumn(column, reading)),
    world,
    includeOwnKnowledge: choice.includeOwnKnowledge,
  };
}

/** The position goes along as numbers in every format: the column that spells it out would say it twice. */
function exportColumn(column: Column, { context }: TableReading): readonly ExportColumn[] {
  if (column.id === 'position') return [];
  const { id, title, unit } = column;
  return [
    {
      id,
      title: column === nameColumn ? 'Facility' : title,
      unit,
      cell: (facility) => column.cell(facility, context),
    },
  ];
}

function conditionInWords(condition: DockingCondition): string {
  switch (condition.kind) {
    case 'full-load':
      return 'full load';
    case 'light':
      return `light: ${percent(condition.lightDraftShare)} of draft and ${percent(condition.lightDisplacementShare)} of displacement`;
    case 'damaged':
      return `damaged: ${condition.extraDraftM} m more draft, ${condition.listDeg}° list`;
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const allowancesInWords = ({ sideM, endM, keelM, tideM, overhangShare }: Allowances): readonly string[] => [
  `clearance ${sideM} m each side, ${endM} m each end, ${keelM} m under the keel`,
  tideM === 0 ? 'no tide over the sill' : `${tideM} m of tide over the sill`,
  `overhang up to ${Object.entries(overhangShare)
    .map(
      ([type, share]) =>
        `${percent(share)} (${dockTypeNames[type as keyof typeof dockTypeNames].toLowerCase()})`,
    )
    .join(', ')} of the dock`,
];
