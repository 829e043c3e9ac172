import type { Meaning } from '#question/meaning.ts';
import type { Read } from '#question/read.ts';

/** What a phrase is about: what its line is drawn by. */
export type Subject = 'ship' | 'yards' | 'sea' | 'closures' | 'quiet' | 'open';

/** A stretch of the question as it is drawn. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly is: Subject | 'unknown' | 'between';
}

function subjectOf({ kind }: Meaning): Subject {
  switch (kind) {
    case 'ship':
    case 'condition':
    case 'job':
    case 'job-days':
    case 'job-start':
    case 'homeport':
    case 'deployed':
    case 'draft':
    case 'lighten':
    case 'as-of':
      return 'ship';
    case 'sea-days':
    case 'distance':
    case 'speed':
    case 'from':
    case 'route':
    case 'via':
    case 'reach':
      return 'sea';
    case 'close':
    case 'limit-draft':
    case 'open-all':
      return 'closures';
    case 'yards':
    case 'also':
      return 'quiet';
    default:
      return 'yards';
  }
}

/** The question cut into phrases, words not understood, and what lies between: all of it, in order. */
export function piecesOf({ text, phrases, unknown }: Read): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...phrases, ...unknown]) cuts.add(from).add(to);
  const ends = [...cuts].toSorted((a, b) => a - b);
  return ends.slice(0, -1).flatMap((from, index): readonly Piece[] => {
    const to = ends[index + 1] ?? text.length;
    const within = (span: { readonly from: number; readonly to: number }) =>
      span.from <= from && span.to >= to;
    if (unknown.some(within)) return [{ from, text: text.slice(from, to), is: 'unknown' }];
    const phrase = phrases.find(within);
    const is = !phrase
      ? 'between'
      : phrase.meaning
        ? subjectOf(phrase.meaning)
        : phrase.fault === null
          ? 'quiet'
          : 'open';
    return [{ from, text: text.slice(from, to), is }];
  });
}
