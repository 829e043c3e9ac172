import type { Raster } from './raster.ts';

/** Distance to the nearest land of each cell of a raster, in steps, at most 255 of them. */
export interface Clearance {
  readonly steps: Uint8Array;
  readonly stepNm: number;
}

/**
 * Exact Euclidean distance transform of sampled functions (Felzenszwalb & Huttenlocher 2012), columns first, then rows
 * with the longitudes shrunk by the cosine of the row's latitude. Good to a cell within a degree of the land.
 */
export function clearanceOf(raster: Raster, stepNm: number, wraps: boolean): Clearance {
  const { columns, rows, perDegree, south } = raster;
  const cellNm = 60 / perDegree;
  const farthestCells = Math.ceil((255 * stepNm) / cellNm) + 2;
  const vertical = verticalDistances(raster, Math.min(farthestCells, 65_000));
  const steps = new Uint8Array(columns * rows).fill(255);
  const pad = wraps ? Math.min(columns - 1, farthestCells * 12) : 0;
  const apexes = new Int32Array(columns + 2 * pad + 1);
  const bounds = new Float64Array(columns + 2 * pad + 2);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    const shrink = Math.max(0.02, Math.cos(((south + (row + 0.5) / perDegree) * Math.PI) / 180));
    const shrink2 = shrink * shrink;
    const reach = wraps ? Math.min(pad, Math.ceil(farthestCells / shrink)) : 0;
    let top = -1;
    // Lower envelope of one parabola per column.
    for (let q = -reach; q < columns + reach; q++) {
      const f = vertical[start + ((q + columns) % columns)] as number;
      if (f > farthestCells) continue;
      let from = -Infinity;
      while (top >= 0) {
        const p = apexes[top] as number;
        const g = vertical[start + ((p + columns) % columns)] as number;
        from = (f * f + shrink2 * q * q - (g * g + shrink2 * p * p)) / (2 * shrink2 * (q - p));
        if (from > (bounds[top] as number)) break;
        top--;
        from = -Infinity;
      }
      top++;
      apexes[top] = q;
      bounds[top] = from;
      bounds[top + 1] = Infinity;
    }
    if (top < 0) continue;
    let current = 0;
    for (let column = 0; column < columns; column++) {
      while ((bounds[current + 1] as number) < column) current++;
      const p = apexes[current] as number;
      const g = vertical[start + ((p + columns) % columns)] as number;
      const cells = Math.sqrt(shrink2 * (column - p) ** 2 + g * g);
      steps[start + column] = Math.min(255, Math.floor((cells * cellNm) / stepNm));
    }
  }
  return { steps, stepNm };
}

/** Cells to the nearest land straight north or south; more than `farthest` counts as none. */
function verticalDistances({ columns, rows, cells }: Raster, farthest: number): Uint16Array {
  const distances = new Uint16Array(columns * rows);
  for (let cell = 0; cell < distances.length; cell++) {
    if (cells[cell]) continue;
    distances[cell] =
      cell < columns ? farthest + 1 : Math.min(farthest + 1, (distances[cell - columns] as number) + 1);
  }
  for (let cell = distances.length - columns - 1; cell >= 0; cell--)
    distances[cell] = Math.min(distances[cell] as number, (distances[cell + columns] as number) + 1);
  return distances;
}
