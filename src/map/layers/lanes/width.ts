/** Pixels: the width grows with the root of the pairs, so that a lane of one pair is still seen. */
export const laneWidthPx = (pairs: number, most: number): number =>
  0.8 + 5.2 * Math.sqrt(pairs / Math.max(1, most));
