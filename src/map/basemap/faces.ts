/** The faces the chart is set in: water in serif italic, as is the custom of cartography, land in sans. */
export type FontName = 'Noto Sans Regular' | 'Noto Sans SemiBold' | 'Noto Serif Italic';

export interface FontFile {
  url: string;
  'unicode-range': string[];
}

/** Files for each face, in the form of a style's `font-faces`. */
export type ChartFonts = Record<FontName, FontFile[]>;

/** For a layer's `text-font`. */
export const sans: FontName[] = ['Noto Sans Regular'];
export const sansSemiBold: FontName[] = ['Noto Sans SemiBold'];
export const serifItalic: FontName[] = ['Noto Serif Italic'];
