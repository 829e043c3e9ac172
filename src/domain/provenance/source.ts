/** Chosen once, kebab-case, never reused: `data/sources.json` is the register. */
export type SourceId = string & { readonly __brand: 'SourceId' };

export const sourceKinds = [
  'operator',
  'government',
  'legal',
  'press',
  'trade-press',
  'reference',
  'encyclopedia',
  'academic',
  'blog',
  'data',
  'own-knowledge',
  'assumption',
  'user',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Where a fact was read. A page has a `url`; our own knowledge, an assumption and the user have none. */
export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO date, month or year as printed; null when the page carries none. */
  readonly published: string | null;
}

/** Written by Fairlead's authors from general knowledge, not read in a page. */
export const ownKnowledge = 'own-knowledge' as SourceId;
/** A working assumption that the user can see and change. */
export const assumption = 'assumption' as SourceId;
/** Typed in by the user. */
export const userInput = 'user-input' as SourceId;

/** A source in one line: publisher, title, date, address. */
export const citeSource = ({ publisher, title, published, url }: Source): string =>
  [publisher, `“${title}”`, published ?? 'undated', url].filter(Boolean).join(', ');
