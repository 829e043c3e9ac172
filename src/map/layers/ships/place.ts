/** Height of a ship's mark, pixels. */
export const shipSizePx = 22;

/** Ships at one place stand side by side, so many pixels apart. */
export const pileStepPx = 12;
