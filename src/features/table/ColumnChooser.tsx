import { Button } from '#ui/controls/Button.tsx';
import { Popover } from '#ui/controls/Popover.tsx';
import { defaultColumns } from '#workspace/document/document.ts';
import { setTable } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { withColumn, moved } from './column-choice.ts';
import type { Column, ColumnContext } from './columns/column.ts';
import { columns, nameColumn } from './columns/index.ts';
import { canSay } from './table-reading.ts';
import styles from './ColumnChooser.module.css';

const needs = {
  ship: 'choose a ship first',
  origin: 'choose a point first',
  start: 'choose where a voyage starts first',
  job: 'set a job first',
} as const;

const waiting = (column: Column, context: ColumnContext): string | null =>
  column.needs && !canSay(column, context) ? needs[column.needs] : null;

/** Which columns, and in which order. The name is always the first. */
export function ColumnChooser({ context }: { readonly context: ColumnContext }) {
  const { workspace, readings } = useWorkplace();
  const { columns: chosenIds } = useReading(readings.document).table;
  const ids = chosenIds.filter((id) => id !== nameColumn.id);
  const chosen = ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const others = columns.filter((column) => column !== nameColumn && !ids.includes(column.id));
  const set = (next: readonly string[]) => workspace.edit(setTable, { columns: [nameColumn.id, ...next] });
  const item = (column: Column, at: number | null) => {
    const wait = waiting(column, context);
    return (
      <li key={column.id} className={styles['item']}>
        <label className={styles['label']}>
          <input
            type="checkbox"
            checked={at !== null}
            onChange={(event) => set(withColumn(ids, column.id, event.target.checked))}
          />
          <span>
            {column.title}
            {wait ? <small className={styles['wait']}> {wait}</small> : null}
          </span>
        </label>
        {at === null ? null : (
          <span className={styles['moves']}>
            <Button
              look="quiet"
              aria-label={`Move ${column.title} left`}
              disabled={at === 0}
              onClick={() => set(moved(ids, at, -1))}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              aria-label={`Move ${column.title} right`}
              disabled={at === chosen.length - 1}
              onClick={() => set(moved(ids, at, 1))}
            >
              ↓
            </Button>
          </span>
        )}
      </li>
    );
  };
  return (
    <Popover label="Columns">
      <div className={styles['panel']}>
        <p className={styles['caption']}>Shown, after the name</p>
        <ul>{chosen.map(item)}</ul>
        <p className={styles['caption']}>More</p>
        <ul>{others.map((column) => item(column, null))}</ul>
        <div className={styles['foot']}>
          <Button onClick={() => set(defaultColumns.filter((id) => id !== nameColumn.id))}>
            Back to the usual columns
          </Button>
        </div>
      </div>
    </Popover>
  );
}
