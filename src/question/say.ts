import { intervalNames, type Meaning } from './meaning.ts';

const number = (value: number): string => String(Number(value.toFixed(3)));
const days = (value: number): string => `${number(value)} ${value === 1 ? 'day' : 'days'}`;

function joined(titles: readonly string[], word: 'and' | 'or'): string {
  const last = titles.at(-1) ?? '';
  return titles.length < 2 ? last : `${titles.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A meaning in plain words, which read as the same meaning again. */
function say(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'yards':
      return 'yards';
    case 'also':
      return 'also';
    case 'ship':
      return meaning.called;
    case 'condition':
      return meaning.condition === 'full-load' ? 'full load' : meaning.condition;
    case 'dock':
      return meaning.surely ? 'a dock surely fits' : 'a dock fits or may fit';
    case 'may':
      return meaning.orOpen ? 'not barred by the rules' : 'allowed by the rules';
    case 'job':
      return meaning.job === 'build' ? 'building' : jobSaid[meaning.job];
    case 'job-days':
      return `for ${days(meaning.days)}`;
    case 'job-start':
      return `work begins on ${meaning.day}`;
    case 'homeport':
      return `homeported at ${meaning.name}`;
    case 'deployed':
      return meaning.deployed ? 'deployed' : 'not deployed';
    case 'as-of':
      return `as of ${meaning.day}`;
    case 'draft':
      return `draft at most ${number(meaning.atMostM)} m`;
    case 'lighten':
      return `lightened by ${number(meaning.byM)} m`;
    case 'speed':
      return `at ${number(meaning.kn)} kn`;
    case 'choice':
      return sayChoice(meaning);
    case 'interval':
      return sayInterval(meaning);
    case 'name':
      return meaning.isTown ? `in ${meaning.words}` : `called “${meaning.words}”`;
    case 'sea-days':
      return `within ${days(meaning.days)} by sea of ${meaning.of.called}`;
    case 'distance':
      return `within ${number(meaning.nm)} nm great-circle of ${meaning.of.called}`;
    case 'close':
      return `if ${joined(
        meaning.straits.map(({ called }) => called),
        'and',
      )} closed`;
    case 'limit-draft':
      return `draft in ${meaning.strait.called} at most ${number(meaning.draftM)} m`;
    case 'open-all':
      return 'everything open';
    case 'from':
      return `from ${meaning.place.called}`;
    case 'route':
      return `route from ${meaning.from.called} to ${meaning.to.called}`;
    case 'via':
      return `via ${joined(
        meaning.places.map(({ called }) => called),
        'and',
      )}`;
    case 'reach':
      return `reach from ${meaning.from.called} in ${meaning.days.map(number).join(' and ')} days`;
  }
}

const jobSaid = {
  'voyage-repair': 'voyage repair',
  'battle-damage': 'battle damage repair',
  'planned-maintenance': 'planned maintenance',
  overhaul: 'overhaul',
} as const;

function sayChoice({ filter, chosen, match }: Extract<Meaning, { kind: 'choice' }>): string {
  const said = joined(
    chosen.map(({ title }) => title),
    match === 'all' ? 'and' : 'or',
  );
  switch (filter) {
    case 'agreement':
      return match === 'none' ? `without ${said}` : `with ${said} in force`;
    case 'capability':
      return match === 'none' ? `without ${said}` : `with ${said}`;
    case 'country':
      return match === 'none' ? `not in ${said}` : `in ${said}`;
    case 'dock-type':
    case 'confidence':
      return `with ${said}`;
    case 'dock-state':
      return `docks ${said}`;
    default:
      return said;
  }
}

function sayInterval({ filter, from, to, keepUnknown }: Extract<Meaning, { kind: 'interval' }>): string {
  const { words, unit } = intervalNames[filter];
  const range =
    from !== null && to !== null
      ? `from ${number(from)} to ${number(to)} ${unit}`
      : from !== null
        ? `at least ${number(from)} ${unit}`
        : `at most ${number(to ?? 0)} ${unit}`;
  return `${words} ${range}${keepUnknown ? ' or unknown' : ''}`;
}

/** A question in plain words, a piece for each thing it asks; what says nothing is left out. */
export const sayAll = (meanings: readonly Meaning[]): readonly string[] =>
  meanings.flatMap((meaning) => (meaning.kind === 'yards' ? [] : [say(meaning)]));
