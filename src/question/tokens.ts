import { writtenPosition } from '#domain/geo/parse-position.ts';
import { fold } from '#filters/fold.ts';
import { writtenDay } from './day.ts';
import { plain } from './near.ts';

/** A piece of a question. `from` and `to` count UTF-16 units of the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'position' | 'quote' | 'mark' | 'other';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Text as names and words are compared: letters and digits only, lower case, without accents. */
export const keyOf = (text: string): string => plain(fold(text));

const knownKeys = new Map<string, string>();

/** The same, remembered: for the words of the grammar and of the record, of which there is an end. */
export function knownKeyOf(text: string): string {
  const known = knownKeys.get(text);
  if (known !== undefined) return known;
  const key = keyOf(text);
  knownKeys.set(text, key);
  return key;
}

const knownWordKeys = new Map<string, readonly string[]>();

/** Keys of the words of a name, remembered. */
export function knownWordKeysOf(text: string): readonly string[] {
  const known = knownWordKeys.get(text);
  if (known) return known;
  const keys = text.split(/[\s(),/-]+/).map(keyOf);
  knownWordKeys.set(text, keys);
  return keys;
}

const pattern = new RegExp(
  [
    String.raw`(?<position>${writtenPosition})`,
    String.raw`(?<date>${writtenDay})`,
    String.raw`(?<number>\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<word>[\p{L}\p{M}]+)`,
    String.raw`[“"](?<quote>[^“”"]*)[”"]`,
    String.raw`(?<mark>>=|<=|[≥≤<>,&+/·–—-])`,
    String.raw`(?<other>[^\s.?!;:()'’"“”])`,
  ].join('|'),
  'giu',
);

const kinds = ['position', 'date', 'number', 'word', 'quote', 'mark', 'other'] as const;

/** What a text consists of. Spaces and punctuation that says nothing are left out. */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(pattern), (found) => {
    const kind = kinds.find((each) => found.groups?.[each] !== undefined) ?? 'other';
    return {
      kind,
      text: found.groups?.[kind] ?? found[0],
      from: found.index,
      to: found.index + found[0].length,
    };
  });
}
