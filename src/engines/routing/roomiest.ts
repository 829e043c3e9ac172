import type { GridPoint } from './contour.ts';
import type { ReachField } from './reach-field.ts';

export interface Roomy {
  readonly at: GridPoint;
  /** How many points to either side belong to the same owner, and half as many up and down: names are wide. */
  readonly room: number;
  /** No place of the same owner before it is nearer than this, to either side on a Mercator chart; degrees of longitude. */
  readonly apart: number;
}

/** More room than this is no better: then a point nearer to the owner is. */
const enough = 30;
/** How far apart further places are, round by round, in the same degrees. */
const aparts = [60, 30, 15, 7.5, 3.75] as const;
const whole = 360;
/** A place that stands for so much water has this share of it around at least, and more than the border beside it. */
const [leastShare, leastRoom] = [0.1, 3];
/** Steps in which nearness to the owner is told. */
const nearnesses = 256;
const radians = Math.PI / 180;

type Field = Pick<ReachField, 'columns' | 'rows' | 'owner' | 'isWater' | 'values' | 'stepDegrees' | 'south'>;

/**
 * Places in each owner's water where its name can stand: the roomiest first, then, round by round, the roomiest of those
 * that are far from all before.
 */
export function roomiest(field: Field): ReadonlyMap<number, readonly Roomy[]> {
  const { columns, owner, stepDegrees } = field;
  const room = roomAround(field);
  const order = byRoom(field, room);
  const chosen = new Map<number, { readonly cell: number; readonly apart: number }[]>();
  for (const cell of order) {
    const whose = owner[cell] as number;
    if (!chosen.has(whose)) chosen.set(whose, [{ cell, apart: whole }]);
  }
  for (const apart of aparts) {
    const taken = new Uint8Array(owner.length);
    const least = Math.max(leastRoom, (apart / stepDegrees) * leastShare);
    for (const cells of chosen.values()) for (const { cell } of cells) takeAround(field, taken, cell, apart);
    for (const cell of order) {
      if ((room[cell] as number) < least) break;
      if (taken[cell] === 1) continue;
      chosen.get(owner[cell] as number)?.push({ cell, apart });
      takeAround(field, taken, cell, apart);
    }
  }
  return new Map(
    [...chosen].map(([whose, cells]) => [
      whose,
      cells.map(({ cell, apart }) => ({
        at: [cell % columns, Math.floor(cell / columns)],
        room: room[cell] as number,
        apart,
      })),
    ]),
  );
}

/** The room around each point of water, 0 ashore: a chessboard distance by two sweeps (Rosenfeld & Pfaltz 1968), rows counted twice. */
function roomAround({ columns, rows, owner, isWater }: Field): Uint16Array {
  const room = new Uint16Array(owner.length);
  const at = (column: number, row: number, whose: number): number => {
    if (column < 0 || row < 0 || column >= columns || row >= rows) return 0;
    const cell = row * columns + column;
    return owner[cell] === whose ? (room[cell] as number) : 0;
  };
  const sweep = (column: number, row: number, step: number, most: number) => {
    const cell = row * columns + column;
    const whose = owner[cell] as number;
    if (whose < 0 || isWater[cell] !== 1) return;
    room[cell] = Math.min(
      most,
      1 + at(column - step, row, whose),
      2 + at(column - 2, row - step, whose),
      2 + at(column - 1, row - step, whose),
      2 + at(column, row - step, whose),
      2 + at(column + 1, row - step, whose),
      2 + at(column + 2, row - step, whose),
    );
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) sweep(column, row, 1, enough);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      sweep(column, row, -1, room[row * columns + column] as number);
  return room;
}

/** The points of water, the roomiest first and among equals the nearest to the owner, counted into place. */
function byRoom({ values }: Field, room: Uint16Array): Int32Array {
  let farthest = 0;
  for (let cell = 0; cell < room.length; cell++)
    if ((room[cell] as number) > 0) farthest = Math.max(farthest, values[cell] as number);
  const bucketOf = (cell: number): number =>
    (enough - (room[cell] as number)) * nearnesses +
    Math.floor(((values[cell] as number) / (farthest + 1)) * nearnesses);
  const ends = new Int32Array((enough + 1) * nearnesses);
  const bucketIn = (cell: number) => Math.max(0, Math.min(ends.length - 1, bucketOf(cell)));
  let count = 0;
  for (let cell = 0; cell < room.length; cell++) {
    if (room[cell] === 0) continue;
    count++;
    const bucket = bucketIn(cell);
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket < ends.length; bucket++)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  const order = new Int32Array(count);
  for (let cell = room.length - 1; cell >= 0; cell--) {
    if (room[cell] === 0) continue;
    const bucket = bucketIn(cell);
    const end = (ends[bucket] as number) - 1;
    ends[bucket] = end;
    order[end] = cell;
  }
  return order;
}

/** Marks the owner's water around one of its points, so far to each side on a Mercator chart. */
function takeAround(
  { columns, rows, owner, stepDegrees, south }: Field,
  taken: Uint8Array,
  cell: number,
  apart: number,
): void {
  const whose = owner[cell] as number;
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  const aside = apart / stepDegrees;
  const upright = aside * Math.cos((south + row * stepDegrees) * radians);
  for (let y = Math.ceil(Math.max(0, row - upright)); y < Math.min(rows, row + upright); y++)
    for (let x = Math.ceil(Math.max(0, column - aside)); x < Math.min(columns, column + aside); x++)
      if (owner[y * columns + x] === whose) taken[y * columns + x] = 1;
}
