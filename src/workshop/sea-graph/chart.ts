import type { LngLat } from '#domain/geo/lng-lat.ts';
import {
  codeOfClearance,
  laneCode,
  type TileKind,
  tileKinds,
  tileSides,
} from '#engines/routing/chart-codes.ts';
import { areasAt, hasAreasNear } from './areas.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Network } from './network.ts';
import { chordsOf, clearanceNm, sheetKey, type Waters } from './waters.ts';

/** How far around a passage the chart shows it, degrees. */
const passageMargin = 0.12;
/** Cells of the mask of passages a degree. */
const maskPerDegree = 32;

/**
 * The chart that the engine pulls its paths straight on: for every degree, how far its cells are from land. Where only
 * wide water matters its cells tell lane from no lane; around passages and port ways finer cells tell how narrow.
 */
export function writeChart(
  writer: ByteWriter,
  waters: Waters,
  network: Network,
  offingNm: number,
): ChartCount {
  const passages = passageCells(network);
  const count = { none: 0, lane: 0, coarse: 0, medium: 0, fine: 0 };
  for (let row = 0; row < 180; row++)
    for (let column = 0; column < 360; column++) {
      const corner: LngLat = [column - 180, row - 90];
      const key = sheetKey(...corner);
      const mask = passages.get(key);
      let kind: TileKind = 'coarse';
      if (mask) kind = waters.sheets.has(key) ? 'fine' : 'medium';
      const codes =
        row < 22 || row > 160 ? null : degreeCodes(waters, corner, tileSides[kind], offingNm, mask ?? null);
      if (codes === null || codes.every((code) => code === 0)) kind = 'none';
      else if (codes.every((code) => code === laneCode)) kind = 'lane';
      writer.byte(tileKinds.indexOf(kind));
      if (codes && tileSides[kind] > 0) {
        const runs = new ByteWriter();
        writeRuns(runs, codes);
        writer.varint(runs.length);
        writer.bytes(runs.finish());
      }
      count[kind]++;
    }
  return count;
}

export type ChartCount = Readonly<Record<TileKind, number>>;

/** By degree, the cells that come near an inshore leg. */
function passageCells({ nodes, edges }: Network): ReadonlyMap<number, Uint8Array> {
  const masks = new Map<number, Uint8Array>();
  const mark = (lng: number, lat: number) => {
    const key = sheetKey(lng, lat);
    let mask = masks.get(key);
    if (!mask) masks.set(key, (mask = new Uint8Array(maskPerDegree * maskPerDegree)));
    const column = Math.floor((lng - Math.floor(lng)) * maskPerDegree);
    mask[Math.floor((lat - Math.floor(lat)) * maskPerDegree) * maskPerDegree + column] = 1;
  };
  for (const { from, to } of edges) {
    const [a, b] = [nodes[from], nodes[to]];
    if (!a || !b || !(a.isInshore || b.isInshore)) continue;
    const step = 1 / maskPerDegree;
    const wide = passageMargin / Math.cos((a.position[1] * Math.PI) / 180);
    for (const [lng, lat] of chordsOf(a.position, b.position, 2))
      for (let dx = -wide; dx <= wide; dx += step)
        for (let dy = -passageMargin; dy <= passageMargin; dy += step)
          if ((dx / wide) ** 2 + (dy / passageMargin) ** 2 <= 1) mark(lng + dx, lat + dy);
  }
  return masks;
}

function degreeCodes(
  waters: Waters,
  [west, south]: LngLat,
  side: number,
  offingNm: number,
  mask: Uint8Array | null,
): Uint8Array {
  const codes = new Uint8Array(side * side);
  const hasAreas = hasAreasNear(waters.areas, west, south);
  // A cell is as clear as its least clear quarter, seen from the quarters' middles.
  const quarters = [0.25, 0.75];
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      let clear = Infinity;
      let isAvoided = false;
      for (const dx of quarters)
        for (const dy of quarters) {
          const lng = west + (column + dx) / side;
          const lat = south + (row + dy) / side;
          clear = Math.min(clear, clearanceNm(waters, lng, lat));
          if (hasAreas && areasAt(waters.areas, [lng, lat]).length > 0) isAvoided = true;
        }
      if (clear >= offingNm && !isAvoided) codes[row * side + column] = laneCode;
      else if (mask) {
        const inMask =
          mask[
            Math.floor((row * maskPerDegree) / side) * maskPerDegree +
              Math.floor((column * maskPerDegree) / side)
          ];
        const code = codeOfClearance(clear);
        if (inMask) codes[row * side + column] = isAvoided ? Math.min(code, avoidedCode) : code;
      }
    }
  return codes;
}

/** Avoided water counts as narrow, so that no path is pulled into it from outside. */
const avoidedCode = 3;

/** Run lengths, row by row: cells of one clearance lie together. */
function writeRuns(writer: ByteWriter, codes: Uint8Array): void {
  for (let start = 0; start < codes.length;) {
    const code = codes[start] as number;
    let end = start + 1;
    while (end < codes.length && codes[end] === code) end++;
    writer.byte(code);
    writer.varint(end - start);
    start = end;
  }
}
