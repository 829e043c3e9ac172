import { isoWhereYearFirst } from './day.ts';
import { forms, type Caught, type Element, type Form, type UnitFamily } from './forms.ts';
import type { Lexicon, Name, Slot } from './lexicon.ts';
import { readPosition } from './position.ts';
import { keyOf, tokenize, type Token } from './tokens.ts';

/** Tokens `from` to before `to` that stand where a name should, and aren't one. */
export interface Stray {
  readonly from: number;
  readonly to: number;
  readonly slot: Slot;
  /** What the name can mean, where it means several things; empty where it means nothing. */
  readonly couldBe: readonly Name[];
}

/** How far a form follows a text. */
export interface Outcome {
  readonly form: Form;
  /** Index of the token behind it. */
  readonly end: number;
  readonly caught: Caught;
  readonly strays: readonly Stray[];
  /** What would have to stand next; null when the phrase is whole. */
  readonly missing: Element | null;
}

/** What is tried against a text. */
export interface Ground {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Key of each token. */
  readonly keys: readonly string[];
  /** The names found from a token on, as they were asked for. */
  readonly found: Map<string, NameFound | null>;
  /** What forms come to from a token on, once tried. */
  readonly outcomes: Map<number, readonly Outcome[]>;
}

export function groundOf(text: string, lexicon: Lexicon): Ground {
  const tokens = tokenize(text);
  return {
    text,
    tokens,
    lexicon,
    keys: tokens.map((token) => keyOf(token.text)),
    found: new Map(),
    outcomes: new Map(),
  };
}

const units: Readonly<Record<UnitFamily, Readonly<Record<string, number>>>> = {
  days: {
    d: 1,
    day: 1,
    days: 1,
    week: 7,
    weeks: 7,
    wk: 7,
    wks: 7,
    h: 1 / 24,
    hours: 1 / 24,
    hour: 1 / 24,
    hrs: 1 / 24,
    month: 30,
    months: 30,
  },
  miles: {
    nm: 1,
    nmi: 1,
    nauticalmiles: 1,
    nauticalmile: 1,
    km: 1 / 1.852,
    kilometers: 1 / 1.852,
    kilometres: 1 / 1.852,
  },
  meters: { m: 1, meters: 1, metres: 1, meter: 1, ft: 0.3048, feet: 0.3048, foot: 0.3048 },
  tonnes: { t: 1, tonnes: 1, tonne: 1, tons: 1, ton: 1, tn: 1 },
  knots: { kn: 1, kt: 1, kts: 1, knots: 1, knot: 1 },
};

/** The unit each family is told in. */
export const unitWords: Readonly<Record<UnitFamily, readonly [one: string, many: string]>> = {
  days: ['day', 'days'],
  miles: ['nm', 'nm'],
  meters: ['m', 'm'],
  tonnes: ['t', 't'],
  knots: ['kn', 'kn'],
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** What may stand between day, month and year: a comma, a dash, `1st of March`. */
const betweenDays = /^(st|nd|rd|th|of)?$/;

interface KeyedWords {
  readonly said: ReadonlyMap<string, string>;
  readonly initials: ReadonlySet<string>;
}

/** Words of an element by their key, made once per element. */
const keyedWords = new WeakMap<Element, KeyedWords>();
function keyedWordsOf(element: Extract<Element, { is: 'words' }>): KeyedWords {
  const known = keyedWords.get(element);
  if (known) return known;
  const said = new Map(element.any.map((each) => [keyOf(each) || each, each]));
  const made = { said, initials: new Set(Array.from(said.keys(), (key) => key.charAt(0))) };
  keyedWords.set(element, made);
  return made;
}

const mostWords = 6;

const isHard = ({ kind, text }: Token) => kind === 'mark' && text === '·';

/** The key of tokens `from` to before `to`; null where they can't belong together. */
function keyBetween({ tokens, keys }: Ground, from: number, to: number): string | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || first.kind === 'quote' || last.kind === 'quote') return null;
  if (to - from === 1) return isHard(first) ? null : keys[from] || first.text;
  // A comma or a dash at either end is none of the name.
  if (first.kind === 'mark' || last.kind === 'mark') return null;
  let key = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || isHard(token) || token.kind === 'quote') return null;
    key += keys[at] ?? '';
  }
  return key;
}

interface So {
  readonly at: number;
  readonly caught: Caught;
  readonly strays: readonly Stray[];
}

const nothingCaught: Caught = { words: {}, names: [], numbers: [], text: '', joined: 'and' };

/** The words that begin or bind phrases: a run of unknown words ends before them. */
const stops: ReadonlySet<string> = new Set([
  ...forms
    .flatMap(({ elements }) => elements)
    .flatMap(wordsWithin)
    .map(keyOf),
  'and',
  'or',
]);

function wordsWithin(element: Element): readonly string[] {
  if (element.is === 'words') return element.any;
  return element.is === 'maybe' ? element.elements.flatMap(wordsWithin) : [];
}

/** Every way a form can follow the tokens from one on: whole, or up to what is missing. */
export function follow(form: Form, ground: Ground, from: number): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const end = (so: So, missing: Element | null) => {
    if (so.at > from && !(missing && missing === form.begunBy))
      outcomes.push({ form, end: so.at, caught: so.caught, strays: so.strays, missing });
  };
  walk(form.elements, 0, { at: from, caught: nothingCaught, strays: [] }, ground, end);
  return outcomes;
}

type End = (so: So, missing: Element | null) => void;

function walk(elements: readonly Element[], index: number, so: So, ground: Ground, end: End): void {
  const element = elements[index];
  if (!element) {
    end(so, null);
    return;
  }
  if (element.is === 'maybe') {
    walk([...element.elements, ...elements.slice(index + 1)], 0, so, ground, end);
    walk(elements, index + 1, so, ground, end);
    return;
  }
  const ways = take(element, so, ground);
  if (ways.length === 0) end(so, element);
  for (const way of ways) {
    if (way.wants) end(way.so, element);
    else walk(elements, index + 1, way.so, ground, end);
  }
}

interface Way {
  readonly so: So;
  /** A list that ends in a comma or an "and": another is wanted. */
  readonly wants?: boolean;
}

function take(element: Exclude<Element, { is: 'maybe' }>, so: So, ground: Ground): readonly Way[] {
  switch (element.is) {
    case 'words':
      return takeWords(element, so, ground);
    case 'name':
      return one(takeName(element.slot, so, ground));
    case 'names':
      return takeNames(element.slot, so, ground);
    case 'number':
      return takeNumber(element.unit, so, ground).map((each) => ({ so: each }));
    case 'numbers':
      return takeNumbers(element.unit, so, ground);
    case 'day':
      return takeDay(so, ground);
    case 'quote': {
      const token = ground.tokens[so.at];
      return token?.kind === 'quote'
        ? [{ so: { ...so, at: so.at + 1, caught: { ...so.caught, text: token.text } } }]
        : [];
    }
  }
}

const one = (so: So | null): readonly Way[] => (so ? [{ so }] : []);

function takeWords(element: Extract<Element, { is: 'words' }>, so: So, ground: Ground): readonly Way[] {
  const { said: known, initials } = keyedWordsOf(element);
  if (!initials.has((ground.keys[so.at] || ground.tokens[so.at]?.text || '').charAt(0))) return [];
  for (let to = Math.min(ground.tokens.length, so.at + mostWords); to > so.at; to--) {
    const said = known.get(keyBetween(ground, so.at, to) ?? '');
    if (said === undefined) continue;
    const { caught } = so;
    const words = element.as === undefined ? caught.words : { ...caught.words, [element.as]: said };
    return [{ so: { ...so, at: to, caught: { ...caught, words } } }];
  }
  return [];
}

const withName = (so: So, at: number, name: Name): So => ({
  ...so,
  at,
  caught: { ...so.caught, names: [...so.caught.names, name] },
});

/** The same thing by two spellings is one. */
const apart = (names: readonly Name[]): readonly Name[] =>
  names.length < 2 ? names : [...new Map(names.map((name) => [identityOf(name), name])).values()];

/** A class and a ship of hers by one name: the class, as everywhere. */
function classFirst(names: readonly Name[]): readonly Name[] {
  const classes = names.filter(({ thing }) => thing.is === 'ship' && thing.ship === null);
  const [first] = classes;
  if (names.length < 2 || classes.length !== 1 || first?.thing.is !== 'ship') return names;
  const { shipClass } = first.thing;
  return names.every(({ thing }) => thing.is === 'ship' && thing.shipClass === shipClass) ? classes : names;
}

function identityOf({ title, thing }: Name): string {
  switch (thing.is) {
    case 'place':
      return thing.place.label;
    case 'ship':
      return `${thing.shipClass.id} ${thing.ship?.name}`;
    case 'strait':
      return thing.strait;
    case 'option':
      return thing.value;
    default:
      return title;
  }
}

/** A stretch of tokens that is a name, or words in the place of one. */
interface NameFound {
  readonly to: number;
  /** One where it is clear, several where it isn't, none where nothing is called so. */
  readonly names: readonly Name[];
}

function findName(slot: Slot, at: number, ground: Ground): NameFound | null {
  const key = `${at} ${slot}`;
  const known = ground.found.get(key);
  if (known !== undefined) return known;
  const found = seekName(slot, at, ground);
  ground.found.set(key, found);
  return found;
}

/** The number of a day is none of a name: `T-AKE 1 March 2026`. */
const isDayBefore = (to: number, { tokens, keys }: Ground): boolean => {
  if (tokens[to - 1]?.kind !== 'number') return false;
  const [month = '', year = ''] = keys.slice(to, to + 4).filter((key) => !betweenDays.test(key));
  return monthNames.test(month) && /^\d{4}$/.test(year);
};

/** Names that are words too: codes of countries, and `T-AKE` without its dash. */
const namesLikeWords: Readonly<Partial<Record<Slot, RegExp>>> = {
  'option country': /^(am|as|at|be|by|do|id|in|is|it|me|my|no|so|to|us)$/,
  ship: /^take$/,
};

/** `in` and `us` are the words; `IN` and `US` the countries, unless all is typed in capitals. */
function isWordNotName(slot: Slot, at: number, { text, tokens, keys }: Ground): boolean {
  const word = tokens[at]?.text ?? '';
  if (namesLikeWords[slot]?.test(keys[at] ?? '') !== true) return false;
  return word !== word.toUpperCase() || (word !== 'US' && text === text.toUpperCase());
}

function seekName(slot: Slot, at: number, ground: Ground): NameFound | null {
  const { tokens, lexicon } = ground;
  const position = slot === 'place' ? seekPosition(at, ground) : null;
  if (position) return position;
  for (let to = Math.min(tokens.length, at + lexicon.longest(slot)); to > at; to--) {
    const key = keyBetween(ground, at, to);
    if (key === null) continue;
    if (isDayBefore(to, ground)) continue;
    if (to === at + 1 && isWordNotName(slot, at, ground)) continue;
    const names = classFirst(apart(lexicon.called(slot, key)));
    if (names.length > 0) return { to, names };
  }
  const to = endOfStray(at, ground);
  return to > at ? { to, names: [] } : null;
}

function takeName(slot: Slot, so: So, ground: Ground): So | null {
  const found = findName(slot, so.at, ground);
  if (!found) return null;
  const { to, names } = found;
  const [name] = names;
  return name && names.length === 1
    ? withName(so, to, name)
    : { ...so, at: to, strays: [...so.strays, { from: so.at, to, slot, couldBe: names }] };
}

/** Where words end that are no name: before a comma, a number or a word that questions are made of. */
function endOfStray(from: number, ground: Ground): number {
  const { tokens } = ground;
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    const isDash = token?.kind === 'mark' && /^[-–—/]$/.test(token.text) && to > from;
    if (!token || (token.kind !== 'word' && !isDash) || stops.has(keyOf(token.text))) break;
    to++;
  }
  while (to > from && tokens[to - 1]?.kind === 'mark') to--;
  return to;
}

/** A position: written with the letters of its sides, or as two numbers and a comma between. */
function seekPosition(at: number, { text, tokens }: Ground): NameFound | null {
  const first = tokens[at];
  if (first?.kind === 'position') {
    const found = readPosition(first.text);
    return { to: at + 1, names: found ? [found] : [] };
  }
  if (first?.kind !== 'number') return null;
  const sign = text.charAt(first.from - 1) === '-' ? 1 : 0;
  for (let to = Math.min(tokens.length, at + 6); to > at + 1; to--) {
    const last = tokens[to - 1];
    if (!last || last.kind === 'mark') continue;
    const slice = text.slice(first.from - sign, last.to);
    if (!slice.includes(',')) continue;
    const found = readPosition(slice);
    if (found) return { to, names: [found] };
  }
  return null;
}

/** Two numbers. A comma, or an ambiguous `-` before them, is read with them. */
function takeNumberAt(at: number, { tokens }: Ground): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  return Number(token.text.replaceAll(',', ''));
}

function unitAt(
  unit: UnitFamily,
  at: number,
  ground: Ground,
): { readonly to: number; readonly factor: number } | null {
  for (const length of [2, 1]) {
    const key = at + length <= ground.tokens.length ? keyBetween(ground, at, at + length) : null;
    const factor = key === null ? undefined : units[unit][key];
    if (factor !== undefined) return { to: at + length, factor };
  }
  return null;
}

/** To the sixth digit: 7 days stay 7 days, whatever they were multiplied by. */
const rounded = (value: number) => Number(value.toPrecision(6));

function takeNumber(unit: UnitFamily, so: So, ground: Ground): readonly So[] {
  const value = takeNumberAt(so.at, ground);
  if (value === null) return [];
  const found = unitAt(unit, so.at + 1, ground);
  const { caught } = so;
  if (found)
    return [
      {
        ...so,
        at: found.to,
        caught: { ...caught, numbers: [...caught.numbers, rounded(value * found.factor)] },
      },
    ];
  // The first end of a range has its unit behind the second: `between 200 and 250 m`.
  const next = ground.tokens[so.at + 1];
  const binds = next !== undefined && (/^(and|to)$/.test(keyOf(next.text)) || /^[-–—]$/.test(next.text));
  const second = binds && takeNumberAt(so.at + 2, ground) !== null ? unitAt(unit, so.at + 3, ground) : null;
  return second
    ? [
        {
          ...so,
          at: so.at + 1,
          caught: { ...caught, numbers: [...caught.numbers, rounded(value * second.factor)] },
        },
      ]
    : [];
}

function separatorAt(at: number, { tokens }: Ground): { readonly to: number; readonly or: boolean } | null {
  let to = at;
  let or = false;
  while (to < tokens.length && to < at + 2) {
    const { text = '', kind } = tokens[to] ?? {};
    const word = kind === 'word' ? keyOf(text) : '';
    const isWord = word === 'and' || word === 'or';
    if (!isWord && !(kind === 'mark' && /^[,&/+]$/.test(text))) break;
    or ||= word === 'or';
    to++;
  }
  return to > at ? { to, or } : null;
}

function takeNumbers(unit: UnitFamily, so: So, ground: Ground): readonly Way[] {
  const values: number[] = [];
  let at = so.at;
  for (;;) {
    const value = takeNumberAt(at, ground);
    if (value === null) return [];
    values.push(value);
    const found = unitAt(unit, at + 1, ground);
    const behind = found ? found.to : at + 1;
    const separator = separatorAt(behind, ground);
    if (separator && takeNumberAt(separator.to, ground) !== null) {
      at = separator.to;
      continue;
    }
    if (!found) return [];
    const numbers = [...so.caught.numbers, ...values.map((each) => rounded(each * found.factor))];
    return [{ so: { ...so, at: found.to, caught: { ...so.caught, numbers } } }];
  }
}

function takeNames(slot: Slot, so: So, ground: Ground): readonly Way[] {
  const ways: Way[] = [];
  let current = takeName(slot, so, ground);
  while (current) {
    ways.push({ so: current });
    const separator = separatorAt(current.at, ground);
    if (!separator) break;
    const behind: So = {
      ...current,
      at: separator.to,
      caught: separator.or ? { ...current.caught, joined: 'or' } : current.caught,
    };
    if (separator.to >= ground.tokens.length) {
      ways.push({ so: behind, wants: true });
      break;
    }
    current = takeName(slot, behind, ground);
  }
  return ways;
}

function takeDay(so: So, { tokens, keys }: Ground): readonly Way[] {
  const caughtAt = (to: number, text: string): readonly Way[] => [
    { so: { ...so, at: to, caught: { ...so.caught, text } } },
  ];
  const first = tokens[so.at];
  if (first?.kind === 'date') return caughtAt(so.at + 1, isoWhereYearFirst(first.text));
  // `1 March 2026`, `March 1st, 2026`, `01-MAR-2026`: what stands between says nothing.
  const said = [0, 1, 2, 3, 4, 5]
    .map((step) => so.at + step)
    .filter((at) => {
      const token = tokens[at];
      return token && !isHard(token) && !betweenDays.test(keys[at] ?? '');
    });
  const [one, other, last] = said.map((at) => keys[at] ?? '');
  const to = (said[2] ?? so.at) + 1;
  const [written, day] = monthNames.test(one ?? '') ? [one, other] : [other, one];
  if (said[0] !== so.at || !monthNames.test(written ?? '')) return [];
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{4}$/.test(last ?? '')) return [];
  const month = months.indexOf((written ?? '').slice(0, 3)) + 1;
  return caughtAt(to, isoWhereYearFirst(`${last}-${month}-${day}`));
}
