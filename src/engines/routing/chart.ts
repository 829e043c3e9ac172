import type { ByteReader } from './byte-reader.ts';
import { laneCode, tileKinds, tileSides } from './chart-codes.ts';
import { radians } from './sphere.ts';

/**
 * How far every part of the sea is from land, by one-degree tiles: the file's chart, unrolled tile by tile when a path
 * first comes there. Codes are those of chart-codes; a code above `laneCode` also tells how many cells around are lane,
 * so that a walk may leap over them.
 */
export interface Chart {
  /** Kind of a tile by row from the south and column from 180°W, as a number of `tileKinds`. */
  readonly kinds: Uint8Array;
  /** Where the runs of a tile start in `bytes`. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** How many rings of tiles around a tile are lane throughout; 0 where it is not lane itself. */
  readonly openRings: Uint8Array;
  readonly unrolled: (Uint8Array | undefined)[];
}

const columns = 360;
const rows = 180;
const mostRings = 60;

const noneKind = tileKinds.indexOf('none');
const laneKind = tileKinds.indexOf('lane');
const sides = Uint8Array.from(tileKinds, (kind) => tileSides[kind]);

export function readChart(reader: ByteReader, bytes: Uint8Array): Chart {
  const kinds = new Uint8Array(columns * rows);
  const starts = new Uint32Array(columns * rows);
  for (let tile = 0; tile < kinds.length; tile++) {
    const kind = reader.byte();
    kinds[tile] = kind;
    if ((sides[kind] as number) === 0) continue;
    const length = reader.varint();
    starts[tile] = reader.at;
    reader.skip(length);
  }
  return { kinds, starts, bytes, openRings: openRingsOf(kinds), unrolled: [] };
}

/** Chebyshev distance of every tile to the nearest that is not lane throughout, by two sweeps. */
function openRingsOf(kinds: Uint8Array): Uint8Array {
  const rings = new Uint8Array(kinds.length);
  for (let tile = 0; tile < kinds.length; tile++) rings[tile] = kinds[tile] === laneKind ? mostRings : 0;
  const at = (column: number, row: number) =>
    row < 0 || row >= rows ? 0 : (rings[row * columns + ((column + columns) % columns)] as number);
  // Twice, so that distances pass the seam of the rows.
  for (let sweep = 0; sweep < 2; sweep++) {
    for (let tile = 0; tile < rings.length; tile++) {
      const [x, y] = [tile % columns, Math.floor(tile / columns)];
      const least = Math.min(at(x - 1, y), at(x - 1, y - 1), at(x, y - 1), at(x + 1, y - 1)) + 1;
      if (least < (rings[tile] as number)) rings[tile] = least;
    }
    for (let tile = rings.length - 1; tile >= 0; tile--) {
      const [x, y] = [tile % columns, Math.floor(tile / columns)];
      const least = Math.min(at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x - 1, y + 1)) + 1;
      if (least < (rings[tile] as number)) rings[tile] = least;
    }
  }
  return rings;
}

/** The cells of a tile: codes, and in lanes `laneCode` and on top of it how far the nearest other cell is. */
function unroll(chart: Chart, tile: number): Uint8Array {
  const side = sides[chart.kinds[tile] as number] as number;
  const cells = new Uint8Array(side * side);
  const { bytes } = chart;
  let at = chart.starts[tile] as number;
  for (let cell = 0; cell < cells.length; ) {
    const code = bytes[at++] as number;
    let run = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      run |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    cells.fill(code, cell, cell + run);
    cell += run;
  }
  const neighbor = (dx: number, dy: number): boolean => {
    const row = Math.floor(tile / columns) + dy;
    const column = ((tile % columns) + dx + columns) % columns;
    return row >= 0 && row < rows && chart.kinds[row * columns + column] === laneKind;
  };
  spreadLanes(cells, side, neighbor);
  chart.unrolled[tile] = cells;
  return cells;
}

/** Replaces lane codes by `laneCode` + cells to the nearest other, by two sweeps. The edge counts as other unless the next tile is lane. */
function spreadLanes(cells: Uint8Array, side: number, isLane: (dx: number, dy: number) => boolean): void {
  const open = [-1, 0, 1].map((dy) => [-1, 0, 1].map((dx) => ((dx || dy) && isLane(dx, dy) ? side : 0)));
  const part = (index: number) => (index < 0 ? 0 : index >= side ? 2 : 1);
  const at = (x: number, y: number): number => {
    if (x < 0 || y < 0 || x >= side || y >= side) return open[part(y)]?.[part(x)] ?? 0;
    return Math.max(0, (cells[y * side + x] as number) - laneCode);
  };
  for (let cell = 0; cell < cells.length; cell++) {
    if ((cells[cell] as number) < laneCode) continue;
    const [x, y] = [cell % side, Math.floor(cell / side)];
    cells[cell] = laneCode + Math.min(200, at(x - 1, y) + 1, at(x - 1, y - 1) + 1, at(x, y - 1) + 1, at(x + 1, y - 1) + 1);
  }
  for (let cell = cells.length - 1; cell >= 0; cell--) {
    const code = cells[cell] as number;
    if (code < laneCode) continue;
    const [x, y] = [cell % side, Math.floor(cell / side)];
    const least = Math.min(at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x - 1, y + 1)) + 1;
    if (laneCode + least < code) cells[cell] = laneCode + least;
  }
}

/** The clearance code at a point: 0 is land, reef, or water that no ship uses. */
export function codeAt(chart: Chart, lng: number, lat: number): number {
  const tile = tileAt(lng, lat);
  const kind = chart.kinds[tile] as number;
  if (kind === noneKind) return 0;
  if (kind === laneKind) return laneCode;
  return Math.min(laneCode, cellAt(chart, tile, kind, lng, lat));
}

const tileAt = (lng: number, lat: number): number => {
  const row = Math.min(rows - 1, Math.max(0, Math.floor(lat) + 90));
  return row * columns + ((((Math.floor(lng) + 180) % columns) + columns) % columns);
};

function cellAt(chart: Chart, tile: number, kind: number, lng: number, lat: number): number {
  const cells = chart.unrolled[tile] ?? unroll(chart, tile);
  const side = sides[kind] as number;
  const column = Math.floor((lng - Math.floor(lng)) * side);
  return cells[Math.floor((lat - Math.floor(lat)) * side) * side + column] as number;
}

/**
 * The least clearance code along a great circle, at most `laneCode`; gives up with -1 as soon as it falls below `need`.
 * A walk by sphere tracing (Hart 1996): in open water each step is as long as the tiles and cells around are lane, near
 * land a little over half a cell.
 */
export function leastCode(
  chart: Chart,
  [ax, ay, az]: readonly [number, number, number],
  [bx, by, bz]: readonly [number, number, number],
  need: number,
): number {
  const dot = ax * bx + ay * by + az * bz;
  const angle = Math.atan2(Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx), dot);
  const scale = angle > 1e-9 ? 1 / Math.sin(angle) : 0;
  let least: number = laneCode;
  for (let along = 0; ; ) {
    const p = scale === 0 ? 1 : Math.sin(angle - along) * scale;
    const q = scale === 0 ? 0 : Math.sin(along) * scale;
    const lng = Math.atan2(ay * p + by * q, ax * p + bx * q) / radians;
    const z = az * p + bz * q;
    const lat = Math.asin(z > 1 ? 1 : z < -1 ? -1 : z) / radians;
    const tile = tileAt(lng, lat);
    const kind = chart.kinds[tile] as number;
    let freeDegrees: number;
    if (kind === laneKind) {
      // All tiles around but the outermost ring; at least what is left of this one.
      freeDegrees = Math.max((chart.openRings[tile] as number) - 1, edgeDegrees(lng, lat)) + 0.01;
    } else {
      const code = kind === noneKind ? 0 : cellAt(chart, tile, kind, lng, lat);
      if (code < least) {
        if (code < need) return -1;
        least = code;
      }
      freeDegrees = Math.max(0.6, code - laneCode - 0.5) / (sides[kind] as number);
    }
    if (along >= angle) return least;
    const poleward = Math.min(89, Math.abs(lat) + freeDegrees);
    along = Math.min(angle, along + freeDegrees * radians * Math.cos(poleward * radians));
  }
}

/** Degrees to the nearest edge of the tile. */
function edgeDegrees(lng: number, lat: number): number {
  const x = lng - Math.floor(lng);
  const y = lat - Math.floor(lat);
  return Math.min(x, 1 - x, y, 1 - y);
}
