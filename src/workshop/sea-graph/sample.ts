import type { LngLat } from '#domain/geo/lng-lat.ts';
import { nmPerRadian, toVector, type Vector } from '#engines/routing/sphere.ts';
import { clearanceNm, fromWideNm, sheetPerDegree, wideMarginNm, type Waters } from './waters.ts';

/** A point of the sea where routes may bend. */
export interface Sample {
  readonly position: LngLat;
  readonly vector: Vector;
  readonly clearanceNm: number;
  /** No other sample came nearer than this when it was taken. */
  readonly radiusNm: number;
}

export interface Spacing {
  readonly offingNm: number;
  /** Least distance to land at which a sample is worth taking, by whether a harbor sheet shows the water there. */
  readonly leastClearanceNm: { readonly sea: number; readonly sheet: number };
  /** How far apart samples lie at a clearance. */
  readonly radiusNm: (position: LngLat, clearanceNm: number, isSheet: boolean) => number;
  readonly south: number;
  readonly north: number;
}

interface Candidate {
  readonly position: LngLat;
  readonly clearanceNm: number;
  readonly radiusNm: number;
}

/**
 * Poisson-disk samples with a radius that grows with the distance to land (after Bridson 2007). Candidates of all water
 * are taken by falling radius and, within one radius, by falling clearance: in a narrow strait the samples come to lie
 * in mid-channel.
 */
export function sampleSea(waters: Waters, spacing: Spacing): Sample[] {
  const candidates = [...worldCandidates(waters, spacing), ...sheetCandidates(waters, spacing)];
  const samples: Sample[] = [];
  let grid = new PointGrid(1000);
  for (const index of byUrgency(candidates)) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const { position, radiusNm } = candidate;
    if (radiusNm < grid.sizeNm / 2) {
      grid = new PointGrid(radiusNm);
      for (const [id, { vector }] of samples.entries()) grid.add(id, vector);
    }
    const vector = toVector(position);
    if (!grid.isClear(vector, radiusNm, samples)) continue;
    grid.add(samples.length, vector);
    samples.push({ ...candidate, vector });
  }
  return samples;
}

/** Wide first, then far from land first, then by lot. Rank and index share one number, so that the native sort serves. */
function byUrgency(candidates: readonly Candidate[]): number[] {
  const keys = Float64Array.from(candidates, ({ radiusNm, clearanceNm }, index) => {
    const rank =
      Math.round(radiusNm * 8) * 2048 + Math.min(1023, Math.round(clearanceNm * 4)) * 2 + jitter(index);
    return -(Math.floor(rank * 16) * indexSpan + (index % indexSpan));
  }).sort();
  return Array.from(keys, (key) => -key % indexSpan);
}

const indexSpan = 2 ** 25;

/** A number in [0, 1) from an index: breaks the lattice, the same at every run (Knuth's multiplicative hash). */
const jitter = (index: number): number => (Math.imul(index + 1, 2654435761) >>> 0) / 2 ** 32;

/** Cells of the world raster, thinned to about five a radius. */
function* worldCandidates(waters: Waters, spacing: Spacing): Generator<Candidate> {
  const { perDegree, columns } = waters.world;
  const cellNm = 60 / perDegree;
  const first = Math.floor((spacing.south + 90) * perDegree);
  const last = Math.floor((spacing.north + 90) * perDegree);
  for (let row = first; row < last; row++) {
    const lat = (row + 0.5) / perDegree - 90;
    const shrink = Math.cos((lat * Math.PI) / 180);
    for (let column = 0; column < columns;) {
      const steps = waters.worldClearance.steps[row * columns + column] as number;
      const lng = (column + 0.5) / perDegree - 180;
      const far = steps === 255;
      // In the open ocean a look at every 16th cell is enough to know the spacing.
      if (far && row % 16 !== 0) {
        column += 16 - (column % 16);
        continue;
      }
      const clear = far ? clearanceNm(waters, lng, lat) : steps * waters.worldClearance.stepNm;
      if (clear >= spacing.leastClearanceNm.sea && isWanted(waters, spacing, lng, lat, clear)) {
        const position: LngLat = [lng, lat];
        const radiusNm = spacing.radiusNm(position, clear, false);
        const stride = Math.max(1, Math.floor(radiusNm / 4 / cellNm));
        const strideNorth = far ? Math.max(16, stride - (stride % 16)) : stride;
        const strideEast = Math.max(1, Math.round(strideNorth / shrink));
        if (row % strideNorth === 0 && column % strideEast === 0)
          yield { position, clearanceNm: clear, radiusNm };
      }
      column++;
    }
  }
}

/** Cells of the harbor sheets where the world raster is too coarse to see the channel. */
function* sheetCandidates(waters: Waters, spacing: Spacing): Generator<Candidate> {
  for (const key of waters.sheets.keys()) {
    const west = (key % 360) - 180;
    const south = Math.floor(key / 360) - 90;
    if (south < spacing.south || south + 1 > spacing.north) continue;
    for (let row = 0; row < sheetPerDegree; row++)
      for (let column = 0; column < sheetPerDegree; column++) {
        const position: LngLat = [
          west + (column + 0.5) / sheetPerDegree,
          south + (row + 0.5) / sheetPerDegree,
        ];
        const clear = clearanceNm(waters, ...position);
        if (clear < spacing.leastClearanceNm.sheet || clear > 3) continue;
        if (clear > 0.6 && (row % 2 !== 0 || column % 2 !== 0)) continue;
        if (!isWanted(waters, spacing, ...position, clear)) continue;
        yield { position, clearanceNm: clear, radiusNm: spacing.radiusNm(position, clear, true) };
      }
  }
}

/**
 * Along an open coast the water between land and offing leads nowhere. Inshore points are worth taking only away from
 * wide water: in straits, bays and inland seas.
 */
const isWanted = (waters: Waters, spacing: Spacing, lng: number, lat: number, clear: number): boolean =>
  clear >= spacing.offingNm || fromWideNm(waters, lng, lat) > spacing.offingNm + wideMarginNm - shoreNm;

/** Open coasts are told by the distance of their shore from wide water, less what rounding may add. */
const shoreNm = 1.2;

/** Steps to the 27 cubes around one, itself first. */
const around = [0, -1, 1].flatMap((x) =>
  [0, -1, 1].flatMap((y) => [0, -1, 1].map((z) => [x, y, z] as const)),
);

/** Points in cubes of space, to find those near a point. */
export class PointGrid {
  readonly sizeNm: number;
  readonly #cubes = new Map<number, number[]>();

  constructor(sizeNm: number) {
    this.sizeNm = sizeNm;
  }

  add(id: number, [x, y, z]: Vector): void {
    const key = this.#key(this.#cube(x), this.#cube(y), this.#cube(z));
    const cube = this.#cubes.get(key);
    if (cube) cube.push(id);
    else this.#cubes.set(key, [id]);
  }

  /** Calls with every point of the 27 cubes around, so with all that are nearer than the size. */
  near([x, y, z]: Vector, visit: (id: number) => void): void {
    const [a, b, c] = [this.#cube(x), this.#cube(y), this.#cube(z)];
    for (const [dx, dy, dz] of around)
      for (const id of this.#cubes.get(this.#key(a + dx, b + dy, c + dz)) ?? []) visit(id);
  }

  isClear([x, y, z]: Vector, radiusNm: number, samples: readonly { readonly vector: Vector }[]): boolean {
    const least = (radiusNm / nmPerRadian) ** 2;
    const [a, b, c] = [this.#cube(x), this.#cube(y), this.#cube(z)];
    for (const [dx, dy, dz] of around)
      for (const id of this.#cubes.get(this.#key(a + dx, b + dy, c + dz)) ?? []) {
        const other = samples[id]?.vector;
        if (other && (x - other[0]) ** 2 + (y - other[1]) ** 2 + (z - other[2]) ** 2 < least) return false;
      }
    return true;
  }

  #cube(coordinate: number): number {
    return Math.floor((coordinate * nmPerRadian) / this.sizeNm) + 8192;
  }

  #key(x: number, y: number, z: number): number {
    return (x * 16_384 + y) * 16_384 + z;
  }
}
