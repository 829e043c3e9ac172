import { unitName, type DisplayUnits } from '#domain/measure/format.ts';
import type { TableReading } from './table-reading.ts';
import styles from './FacilityTable.module.css';

/** Pixels. */
export const headHeight = 44;

interface HeadProps {
  readonly reading: TableReading;
  readonly units: DisplayUnits;
  readonly template: string;
  readonly activeColumn: number | null;
  readonly whenActive: (cell: HTMLElement | null) => void;
}

/** Titles with their units. Click or Enter sorts, once more turns the order round. */
export function Head({ reading: { shown, sort }, units, template, activeColumn, whenActive }: HeadProps) {
  return (
    <thead>
      <tr
        aria-rowindex={1}
        data-row={-1}
        className={styles['head']}
        style={{ gridTemplateColumns: template, height: headHeight }}
      >
        {shown.map((column, at) => {
          const sorted = column === sort.column;
          const way = sort.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={at + 1}
              aria-sort={sorted ? way : 'none'}
              data-column={at}
              tabIndex={at === activeColumn ? 0 : -1}
              ref={at === activeColumn ? whenActive : undefined}
              title={`Sort by ${column.title.toLowerCase()}`}
              className={[
                styles['headCell'],
                at === 0 && styles['name'],
                column.unit !== null && styles['number'],
              ]
                .filter(Boolean)
                .join(' ')}
            >
              <span>
                {column.title}
                {column.unit !== null && column.unit !== 'count' ? (
                  <small>, {unitName(column.unit, units)}</small>
                ) : null}
                {sorted ? <span aria-hidden="true">{sort.descending ? '\u00a0▼' : '\u00a0▲'}</span> : null}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
