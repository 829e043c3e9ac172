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

/** Where a border runs between two neighboring points of different parts. */
export interface Crossing {
  /** From 0 at the first to 1 at the second. */
  readonly share: number;
  /** How far it may be moved to run smooth, in steps of the grid. */
  readonly slack: number;
}

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
  readonly middle: number | null;
  readonly to: number;
}

/** Parts the grid by its labels. What lies outside the grid belongs to no part, and borders it along its outermost points. */
export function partition(
  { columns, rows, owner }: Labels,
  crossingOf: (first: number, second: number) => Crossing,
): Partition {
  const wide = columns + 1;
  const isIn = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < rows;
  const labelAt = (column: number, row: number): number =>
    isIn(column, row) ? (owner[row * columns + column] as number) : -1;
  // An edge of the grid is named by the corner it starts at: even going right, odd going up.
  const right = (column: number, row: number) => 2 * ((row + 1) * wide + column + 1);
  const up = (column: number, row: number) => right(column, row) + 1;
  const points: Points = { at: new Map(), slack: new Map() };
  const pointOn = (edge: number): number => {
    if (points.at.has(edge)) return edge;
    const isUp = edge % 2 === 1;
    const corner = (edge - (isUp ? 1 : 0)) / 2;
    const [column, row] = [(corner % wide) - 1, Math.floor(corner / wide) - 1];
    const [column2, row2] = isUp ? [column, row + 1] : [column + 1, row];
    const { share, slack } = !isIn(column, row)
      ? { share: 1, slack: 0 }
      : isIn(column2, row2)
        ? crossingOf(row * columns + column, row2 * columns + column2)
        : { share: 0, slack: 0 };
    points.at.set(edge, isUp ? [column, row + share] : [column + share, row]);
    points.slack.set(edge, slack);
    return edge;
  };
  const steps = new Map<number, Map<number, Step>>();
  const seams = new Map<
    string,
    { readonly parts: readonly [number, number]; readonly pieces: [number, number][] }
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
      let middle: number | null = null;
      if (crossed.length > 2) {
        if (isInside || meeting === undefined) {
          middle = -right(column, row) - 1;
          points.at.set(middle, [column + 0.5, row + 0.5]);
        } else middle = pointOn(edges[meeting]);
      }
      for (const corner of sides) {
        const part = labels[corner];
        // A run of corners of one part begins after a crossed side.
        if (part < 0 || !isCrossed[(corner + 3) % 4]) continue;
        let last: number = corner;
        while (!isCrossed[last]) last = (last + 1) % 4;
        let ofPart = steps.get(part);
        if (!ofPart) steps.set(part, (ofPart = new Map()));
        const from = pointOn(edges[last as 0 | 1 | 2 | 3]);
        ofPart.set(from, { middle, to: pointOn(edges[((corner + 3) % 4) as 0 | 1 | 2 | 3]) });
      }
      if (!isInside) continue;
      const piece = (side: 0 | 1 | 2 | 3, from: number, to: number) => {
        const [one, other] = [labels[side], labels[((side + 1) % 4) as 0 | 1 | 2 | 3]];
        if (one < 0 || other < 0) return;
        const parts = [Math.min(one, other), Math.max(one, other)] as const;
        const seam = seams.get(parts.join());
        if (seam) seam.pieces.push([from, to]);
        else seams.set(parts.join(), { parts, pieces: [[from, to]] });
      };
      const [first, second] = crossed;
      if (middle !== null) for (const side of crossed) piece(side, edges[side], middle);
      else if (first !== undefined && second !== undefined) piece(first, edges[first], edges[second]);
    }
  smooth(
    points,
    [...seams.values()].flatMap(({ pieces }) => pieces),
  );
  const at = (key: number): GridPoint => points.at.get(key) as GridPoint;
  return {
    rings: new Map([...steps].map(([part, ofPart]) => [part, ringsOf(ofPart).map((ring) => ring.map(at))])),
    borders: [...seams.values()].flatMap(({ parts, pieces }) =>
      chain(pieces).map((line) => ({ parts, line: line.map(at) })),
    ),
  };
}

/** Points by the edge they lie on, or by the square in whose middle borders meet. */
interface Points {
  readonly at: Map<number, GridPoint>;
  readonly slack: Map<number, number>;
}

const smoothings = 14;

/** Draws the points of borders towards the middle of their neighbors, as far as each may go; where borders meet they stay. */
function smooth({ at, slack }: Points, pieces: readonly (readonly [number, number])[]): void {
  const neighbors = new Map<number, number[]>();
  for (const [a, b] of pieces) {
    neighbors.set(a, [...(neighbors.get(a) ?? []), b]);
    neighbors.set(b, [...(neighbors.get(b) ?? []), a]);
  }
  const free = [...neighbors].flatMap(([key, [a, b, ...more]]) => {
    const [home, most] = [at.get(key), slack.get(key) ?? 0];
    return home && most > 0 && a !== undefined && b !== undefined && more.length === 0
      ? [{ key, home, most, a, b }]
      : [];
  });
  for (let round = 0; round < smoothings; round++)
    for (const { key, home, most, a, b } of free) {
      const [here, before, after] = [at.get(key), at.get(a), at.get(b)];
      if (!here || !before || !after) continue;
      const dx = (2 * here[0] + before[0] + after[0]) / 4 - home[0];
      const dy = (2 * here[1] + before[1] + after[1]) / 4 - home[1];
      const shrink = Math.min(1, most / Math.max(1e-9, Math.hypot(dx, dy)));
      at.set(key, [home[0] + dx * shrink, home[1] + dy * shrink]);
    }
}

function ringsOf(steps: Map<number, Step>): number[][] {
  const rings: number[][] = [];
  for (const start of steps.keys()) {
    const ring: number[] = [];
    for (let edge = start; ;) {
      const step = steps.get(edge);
      if (!step) break;
      steps.delete(edge);
      ring.push(edge);
      if (step.middle !== null) ring.push(step.middle);
      edge = step.to;
    }
    if (ring.length >= 3) rings.push(ring);
  }
  return rings;
}

/** Joins pieces that share ends into lines as long as can be. */
function chain(pieces: readonly (readonly [number, number])[]): number[][] {
  const at = new Map<number, number[]>();
  for (const [index, ends] of pieces.entries())
    for (const key of ends) {
      const list = at.get(key);
      if (list) list.push(index);
      else at.set(key, [index]);
    }
  const used = new Uint8Array(pieces.length);
  const walk = (first: number, from: number): number[] => {
    const line: number[] = [from];
    let index: number | undefined = first;
    let here = from;
    while (index !== undefined) {
      used[index] = 1;
      const [a, b]: readonly [number, number] = pieces[index] as readonly [number, number];
      here = a === here ? b : a;
      line.push(here);
      const next: readonly number[] = at.get(here) ?? [];
      index = next.length === 2 ? next.find((each) => used[each] === 0) : undefined;
    }
    return line;
  };
  const lines: number[][] = [];
  const begin = (isEnd: boolean) => {
    for (const [index, ends] of pieces.entries())
      for (const key of ends)
        if (used[index] === 0 && (!isEnd || at.get(key)?.length !== 2)) lines.push(walk(index, key));
  };
  begin(true);
  begin(false);
  return lines;
}
