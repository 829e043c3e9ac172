/*
 * The parts of a grid whose points belong together, with borders that fit each other to the last corner: marching
 * squares (Lorensen & Cline 1987, in two dimensions) for many labels at once. Where three or four parts meet in a square
 * their borders meet in its middle. A position is [column, row], fractions allowed.
 */
import type { GridPoint } from './contour.ts';

export interface Labels {
  readonly columns: number;
  readonly rows: number;
  /** Row by row; -1 for points of no part. */
  readonly owner: Int16Array;
}

/** Where between two neighboring points of different parts the border runs, from 0 at the first to 1 at the second. */
export type Crossing = (first: number, second: number) => number;

export interface Border {
  readonly parts: readonly [number, number];
  readonly line: readonly GridPoint[];
}

export interface Partition {
  /** Closed rings by part, each with the part on its left. */
  readonly rings: ReadonlyMap<number, readonly (readonly GridPoint[])[]>;
  /** The lines between two parts, without the outer rim. */
  readonly borders: readonly Border[];
}

/** The sides of a square are numbered bottom, right, top, left; side k lies between corners k and k + 1. */
const sides = [0, 1, 2, 3] as const;

/** Half of a border: from point to point, on to the next of the same part. */
interface Step {
  readonly middle: GridPoint | null;
  readonly to: number;
}

/** Parts the grid by its labels. What lies outside the grid belongs to no part, and borders it along its outermost points. */
export function partition({ columns, rows, owner }: Labels, crossing: Crossing): Partition {
  const wide = columns + 1;
  const isIn = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < rows;
  const labelAt = (column: number, row: number): number =>
    isIn(column, row) ? (owner[row * columns + column] as number) : -1;
  // An edge of the grid is named by the corner it starts at: even going right, odd going up.
  const right = (column: number, row: number) => 2 * ((row + 1) * wide + column + 1);
  const up = (column: number, row: number) => right(column, row) + 1;
  const points = new Map<number, GridPoint>();
  const pointOn = (edge: number): GridPoint => {
    const known = points.get(edge);
    if (known) return known;
    const isUp = edge % 2 === 1;
    const corner = (edge - (isUp ? 1 : 0)) / 2;
    const [column, row] = [(corner % wide) - 1, Math.floor(corner / wide) - 1];
    const [column2, row2] = isUp ? [column, row + 1] : [column + 1, row];
    const share = !isIn(column, row)
      ? 1
      : isIn(column2, row2)
        ? crossing(row * columns + column, row2 * columns + column2)
        : 0;
    const point: GridPoint = isUp ? [column, row + share] : [column + share, row];
    points.set(edge, point);
    return point;
  };
  const steps = new Map<number, Map<number, Step>>();
  const seams = new Map<
    string,
    { readonly parts: readonly [number, number]; readonly pieces: [Spot, Spot][] }
  >();
  for (let row = -1; row < rows; row++)
    for (let column = -1; column < columns; column++) {
      const labels = [
        labelAt(column, row),
        labelAt(column + 1, row),
        labelAt(column + 1, row + 1),
        labelAt(column, row + 1),
      ] as const;
      const [a, b, c, d] = labels;
      if (a === b && b === c && c === d) continue;
      const edges = [
        right(column, row),
        up(column + 1, row),
        right(column, row + 1),
        up(column, row),
      ] as const;
      const isCrossed = sides.map((side) => labels[side] !== labels[(side + 1) % 4]);
      const crossed = sides.filter((side) => isCrossed[side]);
      const isInGrid = (corner: number): boolean =>
        isIn(column + (corner === 1 || corner === 2 ? 1 : 0), row + (corner >= 2 ? 1 : 0));
      const isInside = column >= 0 && row >= 0 && column + 1 < columns && row + 1 < rows;
      // On the rim, borders end where they meet it.
      const meeting = crossed.find((side) => isInGrid(side) && isInGrid((side + 1) % 4));
      const middle: GridPoint | null =
        crossed.length < 3
          ? null
          : isInside || meeting === undefined
            ? [column + 0.5, row + 0.5]
            : pointOn(edges[meeting]);
      for (const corner of sides) {
        const part = labels[corner];
        // A run of corners of one part begins after a crossed side.
        if (part < 0 || !isCrossed[(corner + 3) % 4]) continue;
        let last: number = corner;
        while (!isCrossed[last]) last = (last + 1) % 4;
        let ofPart = steps.get(part);
        if (!ofPart) steps.set(part, (ofPart = new Map()));
        ofPart.set(edges[last as 0 | 1 | 2 | 3], { middle, to: edges[((corner + 3) % 4) as 0 | 1 | 2 | 3] });
      }
      if (!isInside) continue;
      const spotOf = (side: 0 | 1 | 2 | 3): Spot => ({ key: edges[side], at: pointOn(edges[side]) });
      const middleSpot: Spot | null = middle && { key: -right(column, row) - 1, at: middle };
      const piece = (side: 0 | 1 | 2 | 3, from: Spot, to: Spot) => {
        const [one, other] = [labels[side], labels[((side + 1) % 4) as 0 | 1 | 2 | 3]];
        if (one < 0 || other < 0) return;
        const parts = [Math.min(one, other), Math.max(one, other)] as const;
        const seam = seams.get(parts.join());
        if (seam) seam.pieces.push([from, to]);
        else seams.set(parts.join(), { parts, pieces: [[from, to]] });
      };
      if (middleSpot) for (const side of crossed) piece(side, spotOf(side), middleSpot);
      else {
        const [first, second] = crossed;
        if (first !== undefined && second !== undefined) piece(first, spotOf(first), spotOf(second));
      }
    }
  return {
    rings: new Map([...steps].map(([part, ofPart]) => [part, ringsOf(ofPart, pointOn)])),
    borders: [...seams.values()].flatMap(({ parts, pieces }) =>
      chain(pieces).map((line) => ({ parts, line })),
    ),
  };
}

function ringsOf(steps: Map<number, Step>, pointOn: (edge: number) => GridPoint): GridPoint[][] {
  const rings: GridPoint[][] = [];
  for (const start of steps.keys()) {
    const ring: GridPoint[] = [];
    for (let edge = start; ;) {
      const step = steps.get(edge);
      if (!step) break;
      steps.delete(edge);
      ring.push(pointOn(edge));
      if (step.middle) ring.push(step.middle);
      edge = step.to;
    }
    if (ring.length >= 3) rings.push(ring);
  }
  return rings;
}

interface Spot {
  readonly key: number;
  readonly at: GridPoint;
}

/** Joins pieces that share ends into lines as long as can be. */
function chain(pieces: readonly (readonly [Spot, Spot])[]): GridPoint[][] {
  const at = new Map<number, number[]>();
  for (const [index, ends] of pieces.entries())
    for (const { key } of ends) {
      const list = at.get(key);
      if (list) list.push(index);
      else at.set(key, [index]);
    }
  const used = new Uint8Array(pieces.length);
  const walk = (first: number, from: Spot): GridPoint[] => {
    const line: GridPoint[] = [from.at];
    let [index, here]: [number | undefined, Spot] = [first, from];
    while (index !== undefined) {
      used[index] = 1;
      const [a, b]: readonly [Spot, Spot] = pieces[index] as readonly [Spot, Spot];
      here = a.key === here.key ? b : a;
      line.push(here.at);
      const next: readonly number[] = at.get(here.key) ?? [];
      index = next.length === 2 ? next.find((each) => used[each] === 0) : undefined;
    }
    return line;
  };
  const lines: GridPoint[][] = [];
  const begin = (isEnd: boolean) => {
    for (const [index, ends] of pieces.entries())
      for (const spot of ends)
        if (used[index] === 0 && (!isEnd || at.get(spot.key)?.length !== 2)) lines.push(walk(index, spot));
  };
  begin(true);
  begin(false);
  return lines;
}
