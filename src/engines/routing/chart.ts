import type { ByteReader } from './byte-reader.ts';
import { laneCode, tileKinds, tileSides } from './chart-codes.ts';
import { nmPerRadian, radians } from './sphere.ts';

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
  // A margin saves looking for the seam at 180°: two copies of the outermost columns, and rows of zeros at the poles.
  const wide = columns + 2 * mostRings;
  const rings = new Uint8Array(wide * (rows + 2));
  for (let row = 0; row < rows; row++)
    for (let x = 0; x < wide; x++) {
      const column = (x - mostRings + columns) % columns;
      rings[(row + 1) * wide + x] = kinds[row * columns + column] === laneKind ? mostRings : 0;
    }
  const lower = (at: number, step: number) => {
    let least = rings[at] as number;
    if (least === 0) return;
    least = Math.min(least - 1, rings[at - step] as number, rings[at - step * wide] as number);
    least = Math.min(least, rings[at - step * (wide - 1)] as number, rings[at - step * (wide + 1)] as number);
    rings[at] = least + 1;
  };
  for (let at = wide + 1; at < rings.length - wide - 1; at++) lower(at, 1);
  for (let at = rings.length - wide - 2; at > wide; at--) lower(at, -1);
  const result = new Uint8Array(kinds.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      result[row * columns + column] = rings[(row + 1) * wide + mostRings + column] as number;
  return result;
}

/** The cells of a tile: codes, and in lanes `laneCode` and on top of it how far the nearest other cell is. */
function unroll(chart: Chart, tile: number): Uint8Array {
  const side = sides[chart.kinds[tile] as number] as number;
  const cells = new Uint8Array(side * side);
  const { bytes } = chart;
  let at = chart.starts[tile] as number;
  for (let cell = 0; cell < cells.length;) {
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
  const isLane = (dx: number, dy: number): boolean => {
    const row = Math.floor(tile / columns) + dy;
    const column = ((tile % columns) + dx + columns) % columns;
    return row >= 0 && row < rows && chart.kinds[row * columns + column] === laneKind;
  };
  spreadLanes(cells, side, isLane);
  chart.unrolled[tile] = cells;
  return cells;
}

/**
 * Replaces lane codes by `laneCode` + cells to the nearest other (Chebyshev distance by two sweeps, Rosenfeld & Pfaltz
 * 1968). What lies beyond the edge counts as other unless the next tile is lane throughout.
 */
function spreadLanes(cells: Uint8Array, side: number, isLane: (dx: number, dy: number) => boolean): void {
  const wide = side + 2;
  const distance = new Uint8Array(wide * wide);
  const fill = (dx: number, dy: number) => {
    if (!isLane(dx, dy)) return;
    for (let y = dy < 0 ? 0 : dy > 0 ? side + 1 : 1; y <= (dy < 0 ? 0 : dy > 0 ? side + 1 : side); y++)
      for (let x = dx < 0 ? 0 : dx > 0 ? side + 1 : 1; x <= (dx < 0 ? 0 : dx > 0 ? side + 1 : side); x++)
        distance[y * wide + x] = side;
  };
  for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) if (dx !== 0 || dy !== 0) fill(dx, dy);
  for (let y = 1; y <= side; y++)
    for (let x = 1; x <= side; x++) {
      if ((cells[(y - 1) * side + x - 1] as number) < laneCode) continue;
      const at = y * wide + x;
      const above = at - wide;
      let least = distance[at - 1] as number;
      if ((distance[above - 1] as number) < least) least = distance[above - 1] as number;
      if ((distance[above] as number) < least) least = distance[above] as number;
      if ((distance[above + 1] as number) < least) least = distance[above + 1] as number;
      distance[at] = least + 1;
    }
  for (let y = side; y >= 1; y--)
    for (let x = side; x >= 1; x--) {
      const cell = (y - 1) * side + x - 1;
      if ((cells[cell] as number) < laneCode) continue;
      const at = y * wide + x;
      const below = at + wide;
      let least = (distance[at] as number) - 1;
      if ((distance[at + 1] as number) < least) least = distance[at + 1] as number;
      if ((distance[below - 1] as number) < least) least = distance[below - 1] as number;
      if ((distance[below] as number) < least) least = distance[below] as number;
      if ((distance[below + 1] as number) < least) least = distance[below + 1] as number;
      distance[at] = least + 1;
      cells[cell] = laneCode + least + 1;
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

/** How many degrees around a point are water that keeps the offing throughout, at least; 0 where that isn't known. */
export const openDegrees = (chart: Chart, lng: number, lat: number): number =>
  Math.max(0, (chart.openRings[tileAt(lng, lat)] as number) - 1);

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

/** A great circle is walked in straight lines on the map of at most this length, radians: 80 nm, 0.4 nm off at 60°N. */
const chordLength = 80 / nmPerRadian;

/**
 * The least clearance code along a great circle, at most `laneCode`; gives up with -1 as soon as it falls below `need`.
 * A walk by sphere tracing (Hart 1996): in open water each step is as long as the tiles and cells around are lane, near
 * land a cell or less.
 */
export function leastCode(
  chart: Chart,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  need: number,
): number {
  // Always from the southern end: where it just touches a cell, both ways must say so.
  const isNorthward = from[2] < to[2] || (from[2] === to[2] && from[0] <= to[0]);
  const [ax, ay, az] = isNorthward ? from : to;
  const [bx, by, bz] = isNorthward ? to : from;
  const dot = ax * bx + ay * by + az * bz;
  const angle = Math.atan2(Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx), dot);
  const scale = angle > 1e-9 ? 1 / Math.sin(angle) : 0;
  let least: number = laneCode;
  let along = 0;
  let lng = Math.atan2(ay, ax) / radians;
  let lat = Math.asin(az > 1 ? 1 : az < -1 ? -1 : az) / radians;
  for (;;) {
    const end = Math.min(angle, along + chordLength);
    const p = scale === 0 ? 1 : Math.sin(angle - end) * scale;
    const q = scale === 0 ? 0 : Math.sin(end) * scale;
    const z = az * p + bz * q;
    const endLat = Math.asin(z > 1 ? 1 : z < -1 ? -1 : z) / radians;
    let endLng = Math.atan2(ay * p + by * q, ax * p + bx * q) / radians;
    if (endLng - lng > 180) endLng -= 360;
    else if (endLng - lng < -180) endLng += 360;
    const length = end - along;
    const shrink =
      radians * Math.cos(Math.min(89, Math.max(Math.abs(lat), Math.abs(endLat)) + 0.5) * radians);
    const lngRate = length > 0 ? (endLng - lng) / length : 0;
    const latRate = length > 0 ? (endLat - lat) / length : 0;
    let done = 0;
    for (;;) {
      const x = lng + lngRate * done;
      const y = lat + latRate * done;
      const tile = tileAt(x, y);
      const kind = chart.kinds[tile] as number;
      if (kind === laneKind) {
        const rings = (chart.openRings[tile] as number) - 1;
        if (rings > 1) {
          // Every tile but the outermost ring may be crossed, however the circle bends.
          const poleward = Math.min(89, Math.abs(y) + rings);
          done += rings * radians * Math.cos(poleward * radians);
        } else done += (edgeDegrees(x, y) + 0.02) * shrink;
      } else {
        const code = kind === noneKind ? 0 : cellAt(chart, tile, kind, x, y);
        if (code < least) {
          if (code < need) return -1;
          least = code;
        }
        const cells = code < laneCode ? inshoreStep : Math.max(laneStep, code - laneCode - 0.5);
        done += (cells / (sides[kind] as number)) * shrink;
      }
      if (done >= length) break;
    }
    along += done;
    if (end >= angle && along >= angle) {
      // The end itself, which the last step may have leapt over.
      const code = codeAt(chart, endLng, endLat);
      return code < need ? -1 : Math.min(least, code);
    }
    if (done > length) {
      along = Math.min(along, angle);
      const p = scale === 0 ? 1 : Math.sin(angle - along) * scale;
      const q = scale === 0 ? 0 : Math.sin(along) * scale;
      lng = Math.atan2(ay * p + by * q, ax * p + bx * q) / radians;
      const z = az * p + bz * q;
      lat = Math.asin(z > 1 ? 1 : z < -1 ? -1 : z) / radians;
    } else {
      lng = endLng;
      lat = endLat;
    }
  }
}

/** Least steps of a walk, in cells. Cutting the corner of a lane is harmless; cutting that of a narrow passage is not. */
const laneStep = 1;
const inshoreStep = 0.45;

/** Degrees to the nearest edge of the tile. */
function edgeDegrees(lng: number, lat: number): number {
  const x = lng - Math.floor(lng);
  const y = lat - Math.floor(lat);
  return Math.min(x, 1 - x, y, 1 - y);
}
