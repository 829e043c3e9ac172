import type { Element } from './forms.ts';
import type { Slot } from './lexicon.ts';

const slots: Readonly<Record<string, string>> = {
  ship: 'a ship',
  place: 'a place: a town, a yard, a strait or a position',
  town: 'a town on record',
  strait: 'a strait',
  homeport: 'a homeport',
  job: 'a kind of job',
  condition: 'a docking condition',
  'option country': 'a country',
  'option agreement': 'an agreement',
  'option capability': 'a capability',
  'option role': 'a role',
  'option ownership': 'an owner',
  'option confidence': 'a confidence',
  'option dock-type': 'a kind of dock',
  'option dock-state': 'a state of docks',
};

/** What a kind of name is, with its article. */
export const slotWords = (slot: Slot): string => slots[slot] ?? 'a name';

const numbers = {
  days: 'a number of days',
  miles: 'a distance in nm',
  meters: 'a length in m',
  tonnes: 'a weight in t',
  knots: 'a speed in kn',
} as const;

/** What a phrase that isn't finished lacks: `a place: …`. */
export function wanting(element: Element): string {
  switch (element.is) {
    case 'words':
      return `“${element.any[0]}”`;
    case 'maybe':
      return element.elements[0] ? wanting(element.elements[0]) : '';
    case 'name':
    case 'names':
      return slotWords(element.slot);
    case 'number':
    case 'numbers':
      return numbers[element.unit];
    case 'day':
      return 'a day, as 2026-03-01';
    case 'quote':
      return 'a name between quotation marks';
  }
}
