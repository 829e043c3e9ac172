/*
 * How the chart of the sea graph tells clearance in one small number. Shared by the builder and the reader of the file.
 */

/** Least clearance of each code, nautical miles. Code 0 is land, reef, or too near to either. */
const leastClearanceNm = [0, 0.35, 0.7, 1, 1.5, 2, 3, 4, 5, 6.5] as const;

/** Water that keeps the offing. */
export const laneCode = leastClearanceNm.length;

/** The code of a clearance below the offing. */
export function codeOfClearance(clearanceNm: number): number {
  let code = 0;
  while (code + 1 < leastClearanceNm.length && clearanceNm >= (leastClearanceNm[code + 1] ?? Infinity))
    code++;
  return code;
}

/** How a degree of the chart is written, by its number in the file. */
export const tileKinds = ['none', 'lane', 'coarse', 'medium', 'fine'] as const;
export type TileKind = (typeof tileKinds)[number];

/** Cells along a side of a degree; none where a single code says all. */
export const tileSides: Readonly<Record<TileKind, number>> = {
  none: 0,
  lane: 0,
  coarse: 32,
  medium: 64,
  fine: 128,
};
