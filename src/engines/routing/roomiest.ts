import type { GridPoint } from './contour.ts';
import type { ReachField } from './reach-field.ts';

export interface Roomy {
  readonly at: GridPoint;
  /** How many points around belong to the same owner, to every side. */
  readonly room: number;
}

/** More room than this is no better: then the point nearest to the owner is. */
const enough = 30;

/**
 * The point of each owner's water with most room around (Chebyshev distance to the nearest other point by two sweeps,
 * Rosenfeld & Pfaltz 1968): where a name can stand.
 */
export function roomiest({ columns, rows, owner, isWater, values }: ReachField): ReadonlyMap<number, Roomy> {
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
      1 +
        Math.min(
          at(column - step, row, whose),
          at(column - 1, row - step, whose),
          at(column, row - step, whose),
          at(column + 1, row - step, whose),
        ),
    );
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) sweep(column, row, 1, enough);
  const best = new Map<number, { readonly cell: number; readonly room: number }>();
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const cell = row * columns + column;
      sweep(column, row, -1, room[cell] as number);
      const whose = owner[cell] as number;
      if (whose < 0 || room[cell] === 0) continue;
      const known = best.get(whose);
      const here = room[cell] as number;
      const isNearer = !known || (values[cell] as number) < (values[known.cell] as number);
      if (!known || here > known.room || (here === known.room && isNearer))
        best.set(whose, { cell, room: here });
    }
  return new Map(
    [...best].map(([whose, { cell, room: around }]) => [
      whose,
      { at: [cell % columns, Math.floor(cell / columns)], room: around },
    ]),
  );
}
