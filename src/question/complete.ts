import { forms, type Element, type UnitFamily } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { unitWords } from './match.ts';
import type { Meaning } from './meaning.ts';
import { readOpen, readQuestion } from './read.ts';
import { keyOf, knownKeyOf, knownWordKeysOf, tokenize } from './tokens.ts';
import { slotWords } from './wanting.ts';

/** Words to put in place of those from `from` to `to`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** What it is or asks. */
  readonly detail: string;
}

interface Offer {
  readonly text: string;
  readonly detail: string;
  /** Other spellings by which it is found. */
  readonly also?: readonly string[];
}

/** What a phrase may begin with, and what it asks; left out once a phrase of the kind stands. */
const starters: readonly (readonly [kind: string, text: string, detail: string])[] = [
  ['yards', 'where can', 'ask for yards'],
  ['dock', 'dock', 'a dock fits or may fit her'],
  ['sea-days', 'within 7 days of', 'days by sea from a place'],
  ['choice agreement', 'with MSRA', 'agreement in force'],
  ['choice country', 'in', 'countries or a town'],
  ['as-of', 'on', 'the day that counts'],
  ['close', 'if', 'straits closed'],
  ['job', 'for overhaul', 'the kind of job'],
  ['homeport', 'homeported at', 'her homeport, for the rules'],
  ['may', 'allowed', 'by the rules on record'],
  ['interval', 'dock length at least', 'or width, depth, lift, crane lift'],
  ['distance', 'within 500 nm of', 'great-circle distance'],
  ['speed', 'at 14 kn', 'her speed'],
];

const starts: readonly (readonly [kind: string, text: string, detail: string])[] = [
  ['yards', 'where can', 'ask for yards'],
  ['route', 'route', 'the way by sea between two places'],
  ['route', 'how far is', 'the way by sea, in miles and days'],
  ['reach', 'reach', 'how far she gets in days'],
  ['close', 'if', 'close straits'],
];

const kindOf = (meaning: Meaning) => (meaning.kind === 'choice' ? `choice ${meaning.filter}` : meaning.kind);

const sampleNumbers: Readonly<Record<UnitFamily, readonly number[]>> = {
  days: [7, 3, 14],
  miles: [500, 1000],
  meters: [250, 40, 12],
  tonnes: [100, 30000],
  knots: [14, 20],
};

const mostOffers = 8;
/** Words typed of a name that are tried together. */
const mostPartWords = 4;

/**
 * Words that may go on at the caret, the likeliest first: the rest of the word under it, or what may stand next.
 * Each of them can be read. `today` is an ISO day.
 */
export function completionsAt(
  text: string,
  caret: number,
  lexicon: Lexicon,
  today: string,
  most = mostOffers,
): readonly Completion[] {
  const before = tokenize(text.slice(0, caret));
  const last = before.at(-1);
  const isInWord = last !== undefined && last.to === caret && last.kind !== 'mark' && last.kind !== 'quote';
  const to = isInWord ? endOfWord(text, caret) : caret;
  const found: Completion[] = [];
  const add = (from: number, { text: insert, detail }: Offer) => {
    const key = knownKeyOf(insert);
    if (found.length >= most || key === keyOf(text.slice(from, to))) return;
    if (found.some((each) => knownKeyOf(each.insert) === key)) return;
    const completion = { from, to, insert, detail };
    if (isRead(text, completion, lexicon)) found.push(completion);
  };
  // The longest part of a name first: "Cape of G" before "G".
  const parts = isInWord ? Math.min(mostPartWords, before.length) : 0;
  for (let words = parts; words >= (isInWord ? 1 : 0); words--) {
    const part = before.at(-words);
    const from = words === 0 || !part ? caret : part.from;
    const typed = text.slice(from, caret);
    const head = text.slice(0, from);
    const { meanings, lacking } = readOpen(head, lexicon);
    const known = found.length;
    for (const element of lacking)
      for (const offer of matching(offersOf(element, lexicon, today, typed), typed)) add(from, offer);
    // A phrase that has been begun goes on before another begins.
    if (found.length > known) continue;
    for (const offer of matching(beginnings(meanings, lexicon, typed, words), typed)) add(from, offer);
    if (found.length >= most) break;
  }
  return found;
}

function endOfWord(text: string, caret: number): number {
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(caret))?.[0] ?? '';
  return caret + rest.length;
}

/** Only what can be read is offered: nothing unknown in it, nor made unknown by it. */
function isRead(text: string, { from, insert }: Completion, lexicon: Lexicon): boolean {
  const head = text.slice(0, from);
  const { unknown } = readQuestion(`${head}${insert}`, lexicon);
  return unknown.every((each) => each.to <= head.length);
}

/** Those that go on from what was typed: from their beginning first, then from one of their words. */
function matching(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = keyOf(typed);
  if (wanted === '') return offers.slice(0, mostOffers);
  const begin: Offer[] = [];
  const within: Offer[] = [];
  for (const offer of offers) {
    const spellings = [offer.text, ...(offer.also ?? [])];
    if (spellings.some((spelling) => knownKeyOf(spelling).startsWith(wanted))) begin.push(offer);
    else if (wanted.length > 1 && spellings.some((spelling) => hasWord(spelling, wanted))) within.push(offer);
  }
  return [...begin, ...within].slice(0, mostOffers);
}

const hasWord = (spelling: string, wanted: string): boolean =>
  knownWordKeysOf(spelling).some((word) => word.startsWith(wanted));

function offersOf(element: Element, lexicon: Lexicon, today: string, typed: string): readonly Offer[] {
  switch (element.is) {
    case 'words':
      return wordOffer(element.any, typed);
    case 'maybe':
      return element.elements[0] ? offersOf(element.elements[0], lexicon, today, typed) : [];
    case 'name':
    case 'names':
      return lexicon.names(element.slot).map(({ name, spelled }) => ({
        text: name.short,
        detail: name.detail === '' ? slotWords(element.slot) : name.detail,
        also: spelled,
      }));
    case 'number':
      return numberOffers(element.unit, typed);
    case 'numbers':
      return typed === ''
        ? [{ text: '1, 3, 5 days', detail: 'days of sailing' }]
        : numberOffers(element.unit, typed);
    case 'day':
      return [{ text: today, detail: 'today' }];
    case 'quote':
      return [];
  }
}

/** One of the words that say the same: the first that goes on from what was typed. */
function wordOffer(any: readonly string[], typed: string): readonly Offer[] {
  const wanted = keyOf(typed);
  const text = any.find((each) => knownKeyOf(each).startsWith(wanted));
  return text === undefined ? [] : [{ text, detail: '' }];
}

function numberOffers(unit: UnitFamily, typed: string): readonly Offer[] {
  const [one, many] = unitWords[unit];
  const value = Number(typed);
  const values = typed !== '' && Number.isFinite(value) && value > 0 ? [value] : sampleNumbers[unit];
  return values.map((each) => ({ text: `${each} ${each === 1 ? one : many}`, detail: '' }));
}

/** What a new phrase may begin with: its words, or once something is typed any name that stands alone. */
function beginnings(
  meanings: readonly Meaning[],
  lexicon: Lexicon,
  typed: string,
  words: number,
): readonly Offer[] {
  const stand = new Set(meanings.map(kindOf));
  const list = stand.size === 0 ? starts : starters;
  const offered = list
    .filter(([kind]) => kind === 'interval' || !stand.has(kind))
    .map(([, text, detail]) => ({ text, detail }));
  if (typed === '') {
    const needsShip = stand.has('yards') && !stand.has('ship');
    return needsShip ? [...firstShips(lexicon), ...offered] : offered;
  }
  const named = standingAlone.flatMap((slot) =>
    lexicon.names(slot).map(({ name, spelled }) => ({
      text: name.short,
      detail: name.detail,
      also: spelled,
    })),
  );
  const wanted = keyOf(typed);
  const begun = allStarters.filter(({ text }) => knownKeyOf(text).startsWith(wanted));
  return words === 1 ? [...offered, ...begun, ...named] : [...begun, ...named];
}

const standingAlone = [
  'ship',
  'option country',
  'option agreement',
  'job',
  'option dock-type',
  'option role',
  'option ownership',
  'option confidence',
  'condition',
] as const;

const shipsOffered: ReadonlySet<string> = new Set(['t-ake', 'ddg-51-iia', 'lha-america', 't-ao-205']);

const firstShips = (lexicon: Lexicon): readonly Offer[] =>
  lexicon
    .names('ship')
    .filter(
      ({ name: { thing } }) =>
        thing.is === 'ship' && thing.ship === null && shipsOffered.has(thing.shipClass.id),
    )
    .map(({ name }) => ({ text: name.short, detail: name.title }));

/** The words that any form begins with. */
const allStarters: readonly Offer[] = [
  ...new Set(forms.slice(0, -1).flatMap(({ elements: [first] }) => (first ? firstWords(first) : []))),
].map((text) => ({ text, detail: '' }));

function firstWords(element: Element): readonly string[] {
  if (element.is === 'words') return element.any;
  return element.is === 'maybe' && element.elements[0] ? firstWords(element.elements[0]) : [];
}

/** Text and caret after a completion was taken; a space parts it from what follows. */
export function withCompletion(
  text: string,
  { from, to, insert }: Pick<Completion, 'from' | 'to' | 'insert'>,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(to);
  const space = insert === '' || /^[\s,]/.test(rest) ? '' : ' ';
  const head = `${text.slice(0, from)}${insert}${space}`;
  return { text: `${head}${rest}`, caret: head.length };
}
