import { readData } from '#importers/disk/read-data.ts';
import { openLexicon } from '#question/lexicon.ts';

export const lexicon = openLexicon(readData());
