import { memo } from 'react';
import { roles, type Facility, type Role } from '#domain/facility/facility.ts';
import type { DisplayUnits } from '#domain/measure/format.ts';
import { Sign } from '#ui/symbols/Sign.tsx';
import { useReading } from '#workspace/use-workspace.ts';
import { CellFace } from './CellFace.tsx';
import type { Column, ColumnContext } from './columns/column.ts';
import styles from './FacilityTable.module.css';

interface RowProps {
  readonly facility: Facility;
  readonly index: number;
  readonly top: number;
  readonly shown: readonly Column[];
  readonly context: ColumnContext;
  readonly units: DisplayUnits;
  readonly template: string;
  readonly selected: boolean;
  /** Begins the rows that are not known in the column sorted by. */
  readonly opensUnknown: boolean;
  /** Column of the cell that has the focus, or would get it by Tab; null when it is in another row. */
  readonly activeColumn: number | null;
  readonly whenActive: (cell: HTMLElement | null) => void;
}

/** The role that a facility's glyph shows on the chart. */
const mainRole = (facility: Facility): Role =>
  roles.find((role) => facility.roles.includes(role)) ?? 'sustainment-hub';

export const Row = memo(function Row(props: RowProps) {
  const { facility, index, shown, context, selected, activeColumn } = props;
  const hovered = useReading(({ passing }) => passing.hovered === facility.id);
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      className={[
        styles['row'],
        hovered && styles['hovered'],
        selected && styles['selected'],
        props.opensUnknown && styles['opensUnknown'],
      ]
        .filter(Boolean)
        .join(' ')}
      style={{ transform: `translateY(${props.top}px)`, gridTemplateColumns: props.template }}
    >
      {shown.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={at === 0 ? 'row' : undefined}
            aria-colindex={at + 1}
            data-column={at}
            tabIndex={at === activeColumn ? 0 : -1}
            ref={at === activeColumn ? props.whenActive : undefined}
            className={[styles['cell'], at === 0 && styles['name'], column.unit !== null && styles['number']]
              .filter(Boolean)
              .join(' ')}
          >
            {at === 0 ? (
              <Sign
                outline={context.fitOf(facility.id)?.verdict ?? 'none'}
                glyph={mainRole(facility)}
                size={18}
              />
            ) : null}
            <CellFace facility={facility} column={column} context={context} units={props.units} />
          </Cell>
        );
      })}
    </tr>
  );
});
