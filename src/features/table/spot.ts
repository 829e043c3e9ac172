/** A cell of the grid. Row -1 is the head. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on screen: what Page Up and Page Down jump. */
  readonly page: number;
}

/** Keeps a spot inside the grid when rows or columns have gone. */
export const within = ({ row, column }: Spot, { rows, columns }: Pick<Extent, 'rows' | 'columns'>): Spot => ({
  row: Math.max(-1, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** Where a key leads from a spot, as the ARIA grid pattern has it; null when the key leads nowhere. */
export function moveSpot(key: string, control: boolean, from: Spot, extent: Extent): Spot | null {
  const to = target(key, control, from, extent);
  return to && within(to, extent);
}

function target(key: string, control: boolean, { row, column }: Spot, extent: Extent): Spot | null {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(row - extent.page, Math.min(row, 0)), column };
    case 'PageDown':
      return { row: row + extent.page, column };
    case 'Home':
      return { row: control ? Math.min(0, lastRow) : row, column: 0 };
    case 'End':
      return { row: control ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
