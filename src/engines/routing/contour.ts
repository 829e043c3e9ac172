/*
 * Lines of equal value through a grid: marching squares (Lorensen & Cline 1987, in two dimensions), with the corners
 * between rows and columns interpolated. A position is [column, row], fractions allowed.
 */

export type GridPoint = readonly [column: number, row: number];

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Row by row; Infinity where the value is beyond all levels. */
  readonly values: Float32Array;
}

/** Closed rings around all that lies at or below a level, with that on the left. The border of the grid counts as above. */
export function ringsBelow(grid: Grid, level: number): GridPoint[][] {
  const next = new Map<number, number>();
  const { columns, rows } = grid;
  const isIn = (column: number, row: number) =>
    column >= 0 &&
    row >= 0 &&
    column < columns &&
    row < rows &&
    (grid.values[row * columns + column] as number) <= level;
  // An edge of the grid is named by the corner it starts at: even going right, odd going up.
  const wide = columns + 1;
  const right = (column: number, row: number) => 2 * ((row + 1) * wide + column + 1);
  const up = (column: number, row: number) => right(column, row) + 1;
  for (let row = -1; row < rows; row++)
    for (let column = -1; column < columns; column++) {
      const [a, b, c, d] = [
        isIn(column, row),
        isIn(column + 1, row),
        isIn(column + 1, row + 1),
        isIn(column, row + 1),
      ];
      const kind = Number(a) + 2 * Number(b) + 4 * Number(c) + 8 * Number(d);
      if (kind === 0 || kind === 15) continue;
      const sides = [
        right(column, row),
        up(column + 1, row),
        right(column, row + 1),
        up(column, row),
      ] as const;
      for (const [enter, leave] of crossings[kind] ?? []) next.set(sides[enter], sides[leave]);
    }
  const rings: GridPoint[][] = [];
  for (const start of next.keys()) {
    const ring: GridPoint[] = [];
    for (let edge = start; ;) {
      const following = next.get(edge);
      if (following === undefined) break;
      next.delete(edge);
      ring.push(pointOn(grid, edge, level));
      edge = following;
    }
    if (ring.length >= 3) rings.push(ring);
  }
  return rings;
}

/** Sides are numbered bottom, right, top, left; of each case the sides where lines enter and leave, the inside on the left. */
const crossings: readonly (readonly (readonly [enter: 0 | 1 | 2 | 3, leave: 0 | 1 | 2 | 3])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

function pointOn({ columns, rows, values }: Grid, edge: number, level: number): GridPoint {
  const wide = columns + 1;
  const isUp = edge % 2 === 1;
  const corner = (edge - (isUp ? 1 : 0)) / 2;
  const column = (corner % wide) - 1;
  const row = Math.floor(corner / wide) - 1;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= columns || y >= rows ? Infinity : (values[y * columns + x] as number);
  const a = at(column, row);
  const b = isUp ? at(column, row + 1) : at(column + 1, row);
  const share = Number.isFinite(a) && Number.isFinite(b) ? (level - a) / (b - a) : a <= b ? 0.02 : 0.98;
  return isUp ? [column, row + share] : [column + share, row];
}

/** Twice the area of a ring: positive where it runs counterclockwise. */
const signedArea = (ring: readonly GridPoint[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * y2 - x2 * y;
  }, 0);

/** Groups rings into polygons: each hole goes to the smallest outline around it. */
export function polygonsOf(rings: readonly (readonly GridPoint[])[]): (readonly GridPoint[])[][] {
  const outlines = rings
    .map((ring) => ({ ring, area: signedArea(ring) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }) => [ring]);
  for (const ring of rings) {
    const [corner] = ring;
    if (!corner || signedArea(ring) > 0) continue;
    outlines.find(([outline]) => outline && holds(outline, corner))?.push(ring);
  }
  return outlines;
}

function holds(ring: readonly GridPoint[], [x, y]: GridPoint): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
