import sansRegularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import sansSemiBoldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import sansRegularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import sansSemiBoldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import serifItalicLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url';
import serifItalicLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff2?url';
import type { ChartFonts, FontFile } from './faces.ts';

/** As in Fontsource's unicode.json, which its CSS uses. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

function files(latinUrl: string, latinExtUrl: string): FontFile[] {
  return [
    { url: latinUrl, 'unicode-range': latin.split(',') },
    { url: latinExtUrl, 'unicode-range': latinExt.split(',') },
  ];
}

/** The app's own font files. A file is fetched when a letter it holds is first drawn. */
export const chartFonts: ChartFonts = {
  'Noto Sans Regular': files(sansRegularLatin, sansRegularLatinExt),
  'Noto Sans SemiBold': files(sansSemiBoldLatin, sansSemiBoldLatinExt),
  'Noto Serif Italic': files(serifItalicLatin, serifItalicLatinExt),
};
