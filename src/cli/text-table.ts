export interface TextColumn<Row> {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly of: (row: Row) => string;
}

/** Columns of text, aligned; the last one runs free. */
export function textTable<Row>(rows: readonly Row[], columns: readonly TextColumn<Row>[]): string {
  const cells = rows.map((row) => columns.map(({ of }) => of(row)));
  const widths = columns.map(({ title }, at) =>
    cells.reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), title.length),
  );
  const line = (words: readonly string[]) =>
    words
      .map((word, at) => {
        const width = widths[at] ?? 0;
        return columns[at]?.align === 'right' ? word.padStart(width) : word.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return `${[
    line(columns.map(({ title }) => title)),
    line(widths.map((width) => '─'.repeat(width))),
    ...cells.map(line),
  ].join('\n')}\n`;
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
