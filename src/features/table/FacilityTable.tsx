import { useState } from 'react';
import type { Exporter } from '#exporters/exporter.ts';
import { exporters } from '#exporters/index.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Menu, MenuItem } from '#ui/controls/Menu.tsx';
import { clearFilters } from '#workspace/edits/filters.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { Grid } from './Grid.tsx';
import { tableReading, type TableReading } from './table-reading.ts';
import styles from './FacilityTable.module.css';

/** The facilities that pass the filters, in step with the chart: sorted, searchable by eye, ready to take away. */
export function FacilityTable() {
  const { workspace, readings } = useWorkplace();
  const reading = useReading(tableReading(readings));
  const [exporting, setExporting] = useState<Exporter | null>(null);
  const none = reading.order.length === 0;
  return (
    <div className={styles['table']}>
      <div className={styles['bar']}>
        <output className={styles['status']}>
          <Status reading={reading} />
        </output>
        <div className={styles['tools']}>
          <ColumnChooser context={reading.context} />
          <Menu label="Export" disabled={none}>
            {exporters.map((exporter) => (
              <MenuItem key={exporter.id} onChoose={() => setExporting(exporter)}>
                {exporter.title} ({exporter.extension})
              </MenuItem>
            ))}
          </Menu>
          <Button
            look="quiet"
            aria-label="Close the table"
            onClick={() => workspace.edit(setPanels, { table: false })}
          >
            ✕
          </Button>
        </div>
      </div>
      {none ? (
        <div className={styles['empty']}>
          <p>
            <strong>No facility passes all filters.</strong> The chips over the chart say which filter to
            drop, and how many facilities that brings back.
          </p>
          <Button onClick={() => workspace.edit(clearFilters, null)}>Clear all filters</Button>
        </div>
      ) : (
        <Grid reading={reading} />
      )}
      {exporting ? (
        <ExportDialog exporter={exporting} reading={reading} onClose={() => setExporting(null)} />
      ) : null}
    </div>
  );
}

/** How many, in which order, and how many of them stand last because they are not known. */
function Status({ reading: { order, sort, unknownCount } }: { readonly reading: TableReading }) {
  const { column, descending } = sort;
  const count = order.length.toLocaleString('en-US');
  return (
    <>
      <strong>
        {count} {order.length === 1 ? 'facility' : 'facilities'}
      </strong>
      {order.length > 1
        ? `, sorted by ${column.title.toLowerCase()}, ${column.ways[descending ? 1 : 0]}`
        : ''}
      {unknownCount > 0 ? (
        <span className={styles['unknown']}>
          {' '}
          · {unknownCount.toLocaleString('en-US')} {column.absent ?? 'not known'}, listed last
        </span>
      ) : null}
    </>
  );
}
