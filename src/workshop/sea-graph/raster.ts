import { type Coast, isCut, isOnLand, nearbyPieces } from './coast.ts';

/** A grid of square cells in longitude and latitude, row by row from the south-west. 1 is land, or touched by it. */
export interface Raster {
  readonly west: number;
  readonly south: number;
  readonly perDegree: number;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/**
 * The whole world. A cell is land when its center is (scan lines, even-odd) or when any shore passes through it, so that
 * a line through free cells touches no land.
 */
export function rasterizeWorld(coast: Coast, perDegree: number): Raster {
  const columns = 360 * perDegree;
  const rows = 180 * perDegree;
  const cells = new Uint8Array(columns * rows);
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (let piece = 0; piece < coast.pieces.length; piece += 4) {
    const x1 = ((coast.pieces[piece] as number) + 180) * perDegree;
    const y1 = ((coast.pieces[piece + 1] as number) + 90) * perDegree;
    const x2 = ((coast.pieces[piece + 2] as number) + 180) * perDegree;
    const y2 = ((coast.pieces[piece + 3] as number) + 90) * perDegree;
    if (!isCut(coast.pieces[piece] as number, coast.pieces[piece + 2] as number))
      visitCells(x1, y1, x2, y2, (column, row) => {
        if (row >= 0 && row < rows) cells[row * columns + (column % columns)] = 1;
      });
    const [xLow, yLow, xHigh, yHigh] = y1 < y2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
    const last = Math.min(rows - 1, Math.ceil(yHigh - 0.5) - 1);
    for (let row = Math.max(0, Math.ceil(yLow - 0.5)); row <= last; row++)
      crossings[row]?.push(xLow + ((row + 0.5 - yLow) / (yHigh - yLow)) * (xHigh - xLow));
  }
  for (const [row, unsorted] of crossings.entries()) {
    const sorted = Float64Array.from(unsorted).sort();
    for (let pair = 0; pair + 1 < sorted.length; pair += 2) {
      const from = Math.max(0, Math.ceil((sorted[pair] as number) - 0.5));
      const to = Math.min(columns, Math.ceil((sorted[pair + 1] as number) - 0.5));
      if (from < to) cells.fill(1, row * columns + from, row * columns + to);
    }
  }
  return { west: -180, south: -90, perDegree, columns, rows, cells };
}

/** A part of the world at any resolution; longitudes may run past 180°. */
export function rasterizeWindow(
  coast: Coast,
  [west, south, east, north]: readonly [number, number, number, number],
  perDegree: number,
): Raster {
  const columns = Math.ceil((east - west) * perDegree);
  const rows = Math.ceil((north - south) * perDegree);
  const cells = new Uint8Array(columns * rows);
  nearbyPieces(coast, west, south, east, north, (piece, offset) => {
    if (isCut(coast.pieces[piece * 4] as number, coast.pieces[piece * 4 + 2] as number)) return;
    const x1 = ((coast.pieces[piece * 4] as number) + offset - west) * perDegree;
    const y1 = ((coast.pieces[piece * 4 + 1] as number) - south) * perDegree;
    const x2 = ((coast.pieces[piece * 4 + 2] as number) + offset - west) * perDegree;
    const y2 = ((coast.pieces[piece * 4 + 3] as number) - south) * perDegree;
    visitCells(x1, y1, x2, y2, (column, row) => {
      if (column >= 0 && column < columns && row >= 0 && row < rows) cells[row * columns + column] = 1;
    });
  });
  const raster = { west, south, perDegree, columns, rows, cells };
  fillLand(coast, raster);
  return raster;
}

/** Every connected patch without a shore is all land or all water: one test per patch. */
function fillLand(coast: Coast, { west, south, perDegree, columns, rows, cells }: Raster): void {
  const visited = new Uint8Array(cells.length);
  const stack: number[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] || visited[start]) continue;
    const lng = west + ((start % columns) + 0.5) / perDegree;
    const lat = south + (Math.floor(start / columns) + 0.5) / perDegree;
    const land = isOnLand(coast, ((((lng + 180) % 360) + 360) % 360) - 180, lat);
    stack.push(start);
    visited[start] = 1;
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      if (land) cells[cell] = 1;
      const column = cell % columns;
      const row = (cell - column) / columns;
      for (const next of [
        column > 0 ? cell - 1 : -1,
        column < columns - 1 ? cell + 1 : -1,
        row > 0 ? cell - columns : -1,
        row < rows - 1 ? cell + columns : -1,
      ])
        if (next >= 0 && !visited[next] && !cells[next]) {
          visited[next] = 1;
          stack.push(next);
        }
    }
  }
}

/** Every cell that a line from (x1, y1) to (x2, y2), in cell units, passes through (Amanatides & Woo 1987). */
function visitCells(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  visit: (column: number, row: number) => void,
): void {
  let column = Math.floor(x1);
  let row = Math.floor(y1);
  visit(column, row);
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [stepX, stepY] = [dx > 0 ? 1 : -1, dy > 0 ? 1 : -1];
  let nextX = dx === 0 ? Infinity : ((dx > 0 ? column + 1 : column) - x1) / dx;
  let nextY = dy === 0 ? Infinity : ((dy > 0 ? row + 1 : row) - y1) / dy;
  let leftX = Math.abs(Math.floor(x2) - column);
  let leftY = Math.abs(Math.floor(y2) - row);
  // Counted steps, not a comparison with the end: rounding must never send the walk past it.
  while (leftX + leftY > 0) {
    if (leftY === 0 || (leftX > 0 && nextX < nextY)) {
      column += stepX;
      nextX += Math.abs(1 / dx);
      leftX--;
    } else {
      row += stepY;
      nextY += Math.abs(1 / dy);
      leftY--;
    }
    visit(column, row);
  }
}
