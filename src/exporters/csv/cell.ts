/**
 * What a spreadsheet would take for a formula: a cell that begins with `= + - @`, their full-width forms,
 * a tab or a line break, spaces and invisible marks before them included.
 */
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** One cell of RFC 4180. Text that could run as a formula gets an apostrophe in front; negative numbers stay numbers. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const guarded =
    typeof value === 'string' && formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;
