import { forms, type Element } from './forms.ts';
import type { Lexicon, Name, Slot } from './lexicon.ts';
import { editsBetween } from './near.ts';
import type { Unknown } from './read.ts';
import { keyOf, knownKeyOf } from './tokens.ts';

/** What may have been meant by words that were not understood, ready to stand in their place. */
export interface Suggestion {
  readonly text: string;
  /** What it is, where it is a name. */
  readonly detail: string;
}

const slotsIn = (element: Element): readonly Slot[] => {
  if (element.is === 'name' || element.is === 'names') return [element.slot];
  return element.is === 'maybe' ? element.elements.flatMap(slotsIn) : [];
};
const allSlots: readonly Slot[] = [...new Set(forms.flatMap(({ elements }) => elements).flatMap(slotsIn))];

const wordsIn = (element: Element): readonly string[] => {
  if (element.is === 'words') return element.any;
  return element.is === 'maybe' ? element.elements.flatMap(wordsIn) : [];
};
const allWords: readonly string[] = [
  // Not the last: its words say nothing.
  ...new Set(forms.slice(0, -1).flatMap(({ elements }) => elements.flatMap(wordsIn))),
].filter((word) => keyOf(word).length > 2);

const ofName = ({ short, detail }: Name): Suggestion => ({ text: short, detail });

/** How far a key is from what was typed; infinite where they have too little in common. */
function farness(typed: string, key: string): number {
  if (key === '') return Infinity;
  // The more is missing, the less it is meant.
  if (typed.length > 2 && key.startsWith(typed)) return 0.5 + 0.2 * (key.length - typed.length);
  const most = Math.floor(typed.length / 3);
  if (Math.abs(key.length - typed.length) > most)
    return typed.length > 3 && key.includes(typed) ? 2.5 : Infinity;
  const edits = editsBetween(typed, key);
  return edits <= most ? edits : Infinity;
}

/** A name that stands alone and says nothing so: what can be asked with it. */
function inItsPlace(typed: string, lexicon: Lexicon): readonly Suggestion[] {
  const say = (slot: Slot, ...ways: readonly ((name: string) => string)[]): readonly Suggestion[] =>
    lexicon
      .called(slot, typed)
      .slice(0, 1)
      .flatMap(({ short, detail }) => ways.map((way) => ({ text: way(short), detail })));
  return [
    ...say('town', (name) => `in ${name}`),
    ...say('place', (name) => `within 7 days of ${name}`),
    ...say('strait', (name) => `if ${name} closed`),
    ...say('homeport', (name) => `homeported at ${name}`),
    ...say('option capability', (name) => `with ${name}`),
  ].slice(0, 4);
}

/** The words nearest to those that were not understood, nearest first. */
export function suggestionsFor(
  { text, slot, couldBe }: Unknown,
  lexicon: Lexicon,
  most = 4,
): readonly Suggestion[] {
  if (couldBe.length > 0) return couldBe.map(({ title, detail }) => ({ text: title, detail }));
  // A number or a day was not meant as a name.
  const typed = /\p{L}/u.test(text) ? keyOf(text) : '';
  if (typed === '') return [];
  const misplaced = slot === null ? inItsPlace(typed, lexicon) : [];
  if (misplaced.length > 0) return misplaced;
  const scored: { readonly suggestion: Suggestion; readonly far: number }[] = [];
  for (const each of slot === null ? allSlots : [slot])
    for (const { name, spelled } of lexicon.names(each)) {
      const far = Math.min(...spelled.map((spelling) => farness(typed, knownKeyOf(spelling))));
      if (far < Infinity) scored.push({ suggestion: ofName(name), far });
    }
  if (slot === null)
    for (const word of allWords) {
      const key = knownKeyOf(word);
      // A word that is known stands in the wrong place: itself is no help.
      const far = key === typed ? Infinity : farness(typed, key);
      if (far < Infinity) scored.push({ suggestion: { text: word, detail: '' }, far: far - 0.2 });
    }
  const sorted = scored.sort((a, b) => a.far - b.far).map(({ suggestion }) => suggestion);
  return [...new Map(sorted.map((each) => [keyOf(each.text), each])).values()].slice(0, most);
}
