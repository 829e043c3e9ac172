import type { LngLat } from '#domain/geo/lng-lat.ts';
import {
  angleBetween,
  between,
  nmPerRadian,
  radians,
  toLngLat,
  toVector,
  type Vector,
} from '#engines/routing/sphere.ts';
import { type Areas, areasAt, fillClosed, hasAreasNear, wantedSavingNm } from './areas.ts';
import { type Clearance, clearanceOf } from './clearance.ts';
import type { Coast } from './coast.ts';
import { type Raster, rasterizeWindow, rasterizeWorld } from './raster.ts';

/** Cells of the world raster a degree: 0.94 nm. */
const worldPerDegree = 64;
/** Cells of a harbor sheet a degree: 0.23 nm. */
export const sheetPerDegree = 256;
/** What a sheet sees beyond its own degree, so that clearances are right up to its edge, degrees. */
const sheetMargin = 0.125;

const worldStepNm = 0.25;
const sheetStepNm = 1 / 32;

interface Sheet {
  readonly raster: Raster;
  readonly clearance: Clearance;
}

/** All water at build time: how far every point of it is from land, in the finest detail at hand. */
export interface Waters {
  readonly coast: Coast;
  readonly world: Raster;
  readonly worldClearance: Clearance;
  /** How far every cell is from water that is wide: where a ship keeps the offing with `wideMarginNm` to spare. */
  readonly worldFromWide: Clearance;
  /** One-degree sheets of finer detail, by `sheetKey` of their south-west corner. */
  readonly sheets: ReadonlyMap<number, Sheet>;
  /** Beyond the reach of `worldClearance`: nautical miles to land by whole degrees, a lower bound. */
  readonly farNm: Float32Array;
  readonly areas: Areas;
}

export const sheetKey = (lng: number, lat: number): number =>
  (Math.floor(lat) + 90) * 360 + ((((Math.floor(lng) + 180) % 360) + 360) % 360);

export function surveyWaters(
  coast: Coast,
  detailed: Iterable<number>,
  areas: Areas,
  offingNm: number,
): Waters {
  const world = rasterizeWorld(coast, worldPerDegree);
  fillClosed(areas, world);
  const worldClearance = clearanceOf(world, worldStepNm, true);
  const wide = worldClearance.steps.map((steps) => (steps * worldStepNm >= offingNm + wideMarginNm ? 1 : 0));
  const worldFromWide = clearanceOf({ ...world, cells: wide }, worldStepNm, true);
  const sheets = new Map<number, Sheet>();
  for (const key of [...new Set(detailed)].sort((a, b) => a - b)) {
    const west = (key % 360) - 180;
    const south = Math.floor(key / 360) - 90;
    const raster = rasterizeWindow(
      coast,
      [west - sheetMargin, south - sheetMargin, west + 1 + sheetMargin, south + 1 + sheetMargin],
      sheetPerDegree,
    );
    fillClosed(areas, raster);
    sheets.set(key, { raster, clearance: clearanceOf(raster, sheetStepNm, false) });
  }
  return { coast, world, worldClearance, worldFromWide, sheets, farNm: farDistances(worldClearance), areas };
}

const worldColumns = 360 * worldPerDegree;

/** Index of a cell of the world raster. */
const worldCell = (lng: number, lat: number): number => {
  const column = Math.floor((lng + 180) * worldPerDegree);
  const row = Math.min(180 * worldPerDegree - 1, Math.max(0, Math.floor((lat + 90) * worldPerDegree)));
  return row * worldColumns + (((column % worldColumns) + worldColumns) % worldColumns);
};

const sheetCell = ({ raster }: Sheet, lng: number, lat: number): number => {
  let x = lng - raster.west;
  if (x < 0) x += 360;
  else if (x >= 360) x -= 360;
  return (
    Math.floor((lat - raster.south) * raster.perDegree) * raster.columns + Math.floor(x * raster.perDegree)
  );
};

/** Nautical miles to the nearest land, zero on it. Rough beyond 60. */
export function clearanceNm(waters: Waters, lng: number, lat: number): number {
  const steps = waters.worldClearance.steps[worldCell(lng, lat)] as number;
  if (steps === 255) return Math.max(63, waters.farNm[sheetKey(lng, lat)] as number);
  const nm = steps * worldStepNm;
  if (nm > 3) return nm;
  const sheet = waters.sheets.get(sheetKey(lng, lat));
  if (!sheet) return nm;
  const cell = sheetCell(sheet, lng, lat);
  if (sheet.raster.cells[cell]) return 0;
  return Math.max(nm, (sheet.clearance.steps[cell] as number) * sheetStepNm, 0.02);
}

/** Without a margin, pockets too small to hold a sample would count as wide. */
export const wideMarginNm = 4;

/** Nautical miles to the nearest wide water; at most 63. */
export const fromWideNm = (waters: Waters, lng: number, lat: number): number =>
  (waters.worldFromWide.steps[worldCell(lng, lat)] as number) * worldStepNm;

/** Chamfer distance over whole degrees from those where the clearance is known. */
function farDistances(clearance: Clearance): Float32Array {
  const far = new Float32Array(360 * 180).fill(1e6);
  for (let row = 0; row < 180; row++)
    for (let column = 0; column < 360; column++) {
      let nearest = 255;
      for (let y = row * worldPerDegree; y < (row + 1) * worldPerDegree; y += 4)
        for (let x = column * worldPerDegree; x < (column + 1) * worldPerDegree; x += 4)
          nearest = Math.min(nearest, clearance.steps[y * worldColumns + x] as number);
      if (nearest < 255) far[row * 360 + column] = nearest * worldStepNm;
    }
  for (let changed = true; changed;) {
    changed = false;
    for (let row = 1; row < 179; row++) {
      const eastNm = 60 * Math.cos(((row - 89.5) * Math.PI) / 180);
      for (let column = 0; column < 360; column++) {
        const cell = row * 360 + column;
        for (const [dx, dy] of neighborDegrees) {
          const other = (row + dy) * 360 + ((column + dx + 360) % 360);
          // From the near edge of the other degree to the near edge of this one.
          const nm = (far[other] as number) + Math.hypot(dx * eastNm, dy * 60) * 0.9;
          if (nm < (far[cell] as number) - 0.01) {
            far[cell] = nm;
            changed = true;
          }
        }
      }
    }
  }
  for (let cell = 0; cell < far.length; cell++) far[cell] = Math.max(0, (far[cell] as number) - 42);
  return far;
}

const neighborDegrees = [-1, 0, 1].flatMap((dx) =>
  [-1, 0, 1].flatMap((dy) => (dx || dy ? [[dx, dy] as const] : [])),
);

/** What a ship meets on a great circle between two points. */
export interface Leg {
  readonly nm: number;
  /** Least distance to land, nautical miles; capped at 60. */
  readonly clearanceNm: number;
  /** The dearest area it passes, as the saving a ship wants before it goes there; null in open water. */
  readonly wantsSavingNm: number;
}

/**
 * Walks a great circle by sphere tracing (Hart 1996): each step is as long as the clearance allows.
 * Null when it meets land or a closed area.
 */
export function surveyLeg(waters: Waters, from: Vector, to: Vector, offingNm: number): Leg | null {
  const angle = angleBetween(from, to);
  const nm = angle * nmPerRadian;
  const sin = Math.sin(angle) || 1;
  let least = 60;
  let wantsSavingNm = 0;
  for (let along = 0; ;) {
    const t = along / nmPerRadian;
    const p = along === 0 ? 1 : Math.sin(angle - t) / sin;
    const q = along === 0 ? 0 : Math.sin(t) / sin;
    const lng = Math.atan2(from[1] * p + to[1] * q, from[0] * p + to[0] * q) / radians;
    const lat = Math.asin(Math.max(-1, Math.min(1, from[2] * p + to[2] * q))) / radians;
    const clear = clearanceNm(waters, lng, lat);
    if (clear <= 0) return null;
    least = Math.min(least, clear);
    let step = nearStepNm;
    if (clear > offingNm + 1) step = Math.min(45, clear - offingNm);
    else if (clear < 1 && waters.sheets.has(sheetKey(lng, lat))) step = nearStepNm / 4;
    if (hasAreasNear(waters.areas, lng, lat)) {
      for (const area of areasAt(waters.areas, [lng, lat]))
        wantsSavingNm = Math.max(wantsSavingNm, wantedSavingNm(area));
      step = Math.min(step, 1);
    }
    if (along >= nm) return { nm, clearanceNm: least, wantsSavingNm };
    along = Math.min(nm, along + step);
  }
}

/** Half a cell of the world raster. */
const nearStepNm = 0.45;

/** The shores that a leg crosses at full resolution; the great circle is cut into chords of at most 20 nm. */
export function chordsOf(from: LngLat, to: LngLat, maxNm = 20): readonly (readonly [number, number])[] {
  const a = toVector(from);
  const b = toVector(to);
  const count = Math.max(1, Math.ceil((angleBetween(a, b) * nmPerRadian) / maxNm));
  const chords: [number, number][] = [[from[0], from[1]]];
  for (let index = 1; index <= count; index++) {
    const [lng, lat] = index === count ? to : toLngLat(between(a, b, index / count));
    const previous = (chords.at(-1) ?? [lng])[0];
    chords.push([lng + 360 * Math.round((previous - lng) / 360), lat]);
  }
  return chords;
}
