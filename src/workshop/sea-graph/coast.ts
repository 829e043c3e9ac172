import type { MultiPolygon, Position } from 'geojson';
import { readPackageJson } from '../basemap/packages.ts';

/**
 * The shore as straight pieces between neighboring corners, in degrees, indexed by one-degree cell.
 * Land of OpenStreetMap simplified to 100 m (ODbL): the coast that the basemap draws.
 */
export interface Coast {
  /** Four numbers a piece: west-east and south-north of its two ends. */
  readonly pieces: Float64Array;
  /** Where the list of a cell starts in `cellPieces`; one more entry than cells. */
  readonly cellStart: Uint32Array;
  readonly cellPieces: Uint32Array;
}

/** Inland water smaller than this counts as land, as on the basemap. */
const smallestWaterKm2 = 3;

const cellColumns = 360;
const cellRows = 180;
const kmPerDegree = 111.195;

export function readCoast(): Coast {
  const { geometries } = readPackageJson('@geo-maps/earth-lands-100m/map.geo.json') as {
    readonly geometries: readonly MultiPolygon[];
  };
  const pieces: number[] = [];
  for (const [outline, ...holes] of geometries.flatMap(({ coordinates }) => coordinates)) {
    if (outline) addPieces(outline, pieces);
    for (const hole of holes) if (areaKm2(hole) >= smallestWaterKm2) addPieces(hole, pieces);
  }
  return indexCoast(Float64Array.from(pieces));
}

function addPieces(ring: readonly Position[], pieces: number[]): void {
  for (let corner = 1; corner < ring.length; corner++) {
    const [x1 = 0, y1 = 0] = ring[corner - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[corner] ?? [];
    const isStitch = Math.abs(x2 - x1) > 180;
    if (!isStitch && (x1 !== x2 || y1 !== y2)) pieces.push(x1, y1, x2, y2);
  }
}

/** Planar area by the shoelace formula, scaled at the mean latitude: good to a percent for a lake. */
function areaKm2(ring: readonly Position[]): number {
  let doubled = 0;
  let latitudes = 0;
  for (let corner = 1; corner < ring.length; corner++) {
    const [x1 = 0, y1 = 0] = ring[corner - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[corner] ?? [];
    doubled += x1 * y2 - x2 * y1;
    latitudes += y2;
  }
  const meanLat = latitudes / Math.max(1, ring.length - 1);
  return Math.abs(doubled / 2) * kmPerDegree ** 2 * Math.cos((meanLat * Math.PI) / 180);
}

/** Land is cut along ±180°. The cuts bound the land, but are no shore: ships pass there if there is water on both sides. */
export const isCut = (x1: number, x2: number): boolean => x1 === x2 && Math.abs(x1) === 180;

/** Counting sort of the pieces into every cell that their bounding box meets. */
function indexCoast(pieces: Float64Array): Coast {
  const counts = new Uint32Array(cellColumns * cellRows + 1);
  forEachCell(pieces, (cell) => {
    counts[cell + 1] = (counts[cell + 1] as number) + 1;
  });
  for (let cell = 0; cell < cellColumns * cellRows; cell++)
    counts[cell + 1] = (counts[cell + 1] as number) + (counts[cell] as number);
  const cellStart = counts.slice();
  const cellPieces = new Uint32Array(counts.at(-1) ?? 0);
  forEachCell(pieces, (cell, piece) => {
    const slot = counts[cell] as number;
    cellPieces[slot] = piece;
    counts[cell] = slot + 1;
  });
  return { pieces, cellStart, cellPieces };
}

function forEachCell(pieces: Float64Array, visit: (cell: number, piece: number) => void): void {
  for (let piece = 0; piece * 4 < pieces.length; piece++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = pieces.subarray(piece * 4, piece * 4 + 4);
    for (let column = columnOf(Math.min(x1, x2)); column <= columnOf(Math.max(x1, x2)); column++)
      for (let row = rowOf(Math.min(y1, y2)); row <= rowOf(Math.max(y1, y2)); row++)
        visit(row * cellColumns + column, piece);
  }
}

const columnOf = (lng: number): number => Math.min(cellColumns - 1, Math.max(0, Math.floor(lng + 180)));
const rowOf = (lat: number): number => Math.min(cellRows - 1, Math.max(0, Math.floor(lat + 90)));

/** Calls with every piece near a box once or more; longitudes may run past 180°. The offset is to be added to x. */
export function nearbyPieces(
  coast: Coast,
  west: number,
  south: number,
  east: number,
  north: number,
  visit: (piece: number, offset: number) => void,
): void {
  for (let degree = Math.floor(west); degree <= Math.floor(east); degree++) {
    const column = (((degree + 180) % 360) + 360) % 360;
    const offset = degree + 180 - column;
    for (let row = rowOf(south); row <= rowOf(north); row++) {
      const cell = row * cellColumns + column;
      const end = coast.cellStart[cell + 1] as number;
      for (let slot = coast.cellStart[cell] as number; slot < end; slot++)
        visit(coast.cellPieces[slot] as number, offset);
    }
  }
}

/** How many pieces of shore a straight line in longitude and latitude crosses or touches. */
export function shoreCrossings(coast: Coast, x1: number, y1: number, x2: number, y2: number): number {
  const seen = new Set<number>();
  nearbyPieces(
    coast,
    Math.min(x1, x2),
    Math.min(y1, y2),
    Math.max(x1, x2),
    Math.max(y1, y2),
    (piece, offset) => {
      if (seen.has(piece)) return;
      if (isCut(coast.pieces[piece * 4] as number, coast.pieces[piece * 4 + 2] as number)) return;
      const x3 = (coast.pieces[piece * 4] as number) + offset;
      const y3 = coast.pieces[piece * 4 + 1] as number;
      const x4 = (coast.pieces[piece * 4 + 2] as number) + offset;
      const y4 = coast.pieces[piece * 4 + 3] as number;
      if (segmentsMeet(x1, y1, x2, y2, x3, y3, x4, y4)) seen.add(piece);
    },
  );
  return seen.size;
}

function segmentsMeet(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
  x4: number,
  y4: number,
): boolean {
  if (Math.max(x1, x2) < Math.min(x3, x4) || Math.max(x3, x4) < Math.min(x1, x2)) return false;
  if (Math.max(y1, y2) < Math.min(y3, y4) || Math.max(y3, y4) < Math.min(y1, y2)) return false;
  const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number) =>
    Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
  return (
    side(x1, y1, x2, y2, x3, y3) * side(x1, y1, x2, y2, x4, y4) <= 0 &&
    side(x3, y3, x4, y4, x1, y1) * side(x3, y3, x4, y4, x2, y2) <= 0
  );
}

/** Whether a point lies on land: parity of the shores crossed on the way west to 180° (even-odd rule). */
export function isOnLand(coast: Coast, lng: number, lat: number): boolean {
  let crossings = 0;
  const row = rowOf(lat);
  for (let column = 0; column <= columnOf(lng); column++) {
    const cell = row * cellColumns + column;
    const end = coast.cellStart[cell + 1] as number;
    for (let slot = coast.cellStart[cell] as number; slot < end; slot++) {
      const piece = (coast.cellPieces[slot] as number) * 4;
      const y1 = coast.pieces[piece + 1] as number;
      const y2 = coast.pieces[piece + 3] as number;
      if (y1 > lat === y2 > lat) continue;
      const x1 = coast.pieces[piece] as number;
      const x2 = coast.pieces[piece + 2] as number;
      const x = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      // A piece is listed in every cell it meets; it counts in the one where it is crossed.
      if (x < lng && columnOf(x) === column) crossings++;
    }
  }
  return crossings % 2 === 1;
}
