/*
 * The signs of the chart as paths in a box of 24 by 24 units: drawn to SVG in legends and cards, to a canvas for the chart.
 * The outline says the verdict, the glyph inside says the role, so that neither hangs on color alone.
 */

export interface Glyph {
  readonly stroke?: string;
  readonly fill?: string;
}

/** By role of the facility. */
export const glyphs = {
  repair: { stroke: 'M6 7.5V17h12V7.5', fill: 'M8.6 8.5h6.8l-1.4 6h-4z' },
  'new-construction': { stroke: 'M8 13V6.5h8.5M14 6.5V10', fill: 'M5.5 13.5h13l-2.4 4H8z' },
  'naval-base': {
    stroke: 'M12 8.4V18M8.8 10.6h6.4M6.4 13.4c.3 3 2.6 4.6 5.6 4.6s5.3-1.6 5.6-4.6',
    fill: 'M12 5.2a1.7 1.7 0 1 0 .001 0z',
  },
  'sustainment-hub': { stroke: 'M12 6.5v11M6.5 12h11M8.1 8.1l7.8 7.8M15.9 8.1l-7.8 7.8' },
  fuel: { fill: 'M12 5.5c3 3.8 4.2 5.7 4.2 7.9a4.2 4.2 0 0 1-8.4 0c0-2.2 1.2-4.1 4.2-7.9z' },
  munitions: {
    fill: 'M12 4.8c2 2.2 2.7 4.4 2.7 6.8v3.4H9.3v-3.4c0-2.4.7-4.6 2.7-6.8zM9.3 16.2h5.4V18.5H9.3z',
  },
  'air-msl-coproduction': { fill: 'M12 5l5.8 12.6L12 14.9l-5.8 2.7z' },
} as const satisfies Record<string, Glyph>;

export type GlyphName = keyof typeof glyphs;

/** By verdict of the yard; `none` when no ship is chosen. */
export const outlines = {
  none: 'M12 2.5a9.5 9.5 0 1 0 .001 0z',
  fits: 'M12 2.5a9.5 9.5 0 1 0 .001 0z',
  'fits-with-overhang': 'M8 4h8a8 8 0 0 1 0 16H8A8 8 0 0 1 8 4z',
  unknown: 'M12 2.5a9.5 9.5 0 1 0 .001 0z',
  'does-not-fit': 'M4 4h16v16H4z',
  'no-dock': 'M12 5.5a6.5 6.5 0 1 0 .001 0z',
} as const;

export type OutlineName = keyof typeof outlines;

/** Outlines that are drawn hollow: nothing is claimed. */
export const hollow: ReadonlySet<OutlineName> = new Set(['unknown', 'no-dock']);

/** Around a smaller sign: how large it should be isn't known. */
export const brokenRing = {
  path: 'M12 1.5a10.5 10.5 0 1 0 .001 0z',
  dash: [3.2, 3.4],
  width: 1.6,
  /** Side of the sign inside, as a share. */
  inner: 0.6,
} as const;
