/** A line of a list of ships as it was written: by column, in small letters. */
export interface ShipRow {
  /** Its number among the ships, from 1. */
  readonly number: number;
  /** Where a reader finds it: `line 2`, as a spreadsheet counts, the head being line 1. */
  readonly where: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A list that can't be read at all. */
export class ShipListError extends Error {
  override readonly name = 'ShipListError';
}

/**
 * Reads a list of ships from CSV with a head, or from a JSON array of objects.
 * @throws ShipListError when it is neither.
 */
export function readShipRows(text: string): readonly ShipRow[] {
  const plain = text.replace(/^\uFEFF/, '').trimEnd();
  if (plain === '') throw new ShipListError('is empty');
  return /^\s*[[{]/.test(plain) ? fromJson(plain) : fromCsv(plain);
}

const asColumn = (title: string) =>
  title
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

function fromJson(text: string): readonly ShipRow[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (problem) {
    throw new ShipListError(`is not JSON: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  if (!Array.isArray(json)) throw new ShipListError('is no list: give [{"class": …, "lat": …, "lng": …}, …]');
  return json.map((row: unknown, at): ShipRow => {
    const entries = typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.entries(row) : [];
    return {
      number: at + 1,
      where: `entry ${at + 1}`,
      fields: Object.fromEntries(entries.flatMap(plainField)),
    };
  });
}

const plainField = ([key, value]: [string, unknown]): [string, string][] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[asColumn(key), String(value).trim()]]
    : [];

function fromCsv(text: string): readonly ShipRow[] {
  const [head, ...lines] = linesOf(text);
  const columns = (head?.cells ?? []).map(asColumn);
  if (!columns.includes('class'))
    throw new ShipListError('has no column "class": give a head such as name,class,lat,lng,ready,job');
  return lines.map(({ number, cells }, at): ShipRow => ({
    number: at + 1,
    where: `line ${number}`,
    fields: Object.fromEntries(
      columns.flatMap((column, index): [string, string][] => {
        const cell = (cells[index] ?? '').trim();
        return cell === '' ? [] : [[column, cell]];
      }),
    ),
  }));
}

interface Line {
  /** The line of the file that it begins on, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Cells line by line (RFC 4180), parted by comma, semicolon or tab, whichever the head has most of. Empty lines are left out. */
function linesOf(text: string): readonly Line[] {
  const [head = ''] = text.trimStart().split('\n');
  const count = (mark: string) => head.split(mark).length;
  const separator = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const lines: Line[] = [];
  let [cells, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  let [number, next] = [1, 1];
  const endLine = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) lines.push({ number, cells });
    [cells, cell, number] = [[], '', next];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '\n') next++;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (letter === separator) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') endLine();
    else if (letter !== '\r') cell += letter;
  }
  endLine();
  return lines;
}
