import { readData } from '#importers/disk/read-data.ts';
import { openLexicon } from '#question/lexicon.ts';

export const world = readData();
export const lexicon = openLexicon(world);
