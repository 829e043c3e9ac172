import { jobKinds } from '#domain/rules/job.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import type { Match } from '#filters/filter.ts';
import { daysMeantBy } from './day.ts';
import type { Name, Slot } from './lexicon.ts';
import type { CalledPlace, CalledStrait, IntervalName, Meaning } from './meaning.ts';

/** Families of units that a number can be written in. */
export type UnitFamily = 'days' | 'miles' | 'meters' | 'tonnes' | 'knots';

/** A piece of a form: what may stand next in a phrase. */
export type Element =
  /** One of some words; the first is how it is spelled out. `as` keeps which. */
  | { readonly is: 'words'; readonly any: readonly string[]; readonly as?: string }
  | { readonly is: 'maybe'; readonly elements: readonly Element[] }
  | { readonly is: 'name'; readonly slot: Slot }
  /** Names parted by commas, "and" or "or". */
  | { readonly is: 'names'; readonly slot: Slot }
  | { readonly is: 'number'; readonly unit: UnitFamily }
  /** Numbers parted by commas, the last with the unit. */
  | { readonly is: 'numbers'; readonly unit: UnitFamily }
  | { readonly is: 'day' }
  | { readonly is: 'quote' };

/** What a form caught, in order. */
export interface Caught {
  /** Words kept by their `as`, as the form spells them. */
  readonly words: Readonly<Record<string, string>>;
  readonly names: readonly Name[];
  /** In base units: days, nautical miles, meters, tonnes, knots. */
  readonly numbers: readonly number[];
  readonly text: string;
  /** How names of a list are joined. */
  readonly joined: 'and' | 'or';
}

/** Why a phrase that reads well can't be meant. */
export interface Fault {
  /** A sentence without its full stop. */
  readonly fault: string;
  /** What may stand in place of some of its words. */
  readonly instead?: { readonly of: string; readonly by: readonly string[] };
}

/** One way to say something, and what it means. Null means nothing: it is there for the ear. */
export interface Form {
  readonly elements: readonly Element[];
  readonly means: (caught: Caught) => Meaning | Fault | null;
  /** While this is missing, nothing says that the form is meant: a name before it may begin anything. */
  readonly begunBy?: Element;
}

const words = (...any: readonly string[]): Element => ({ is: 'words', any });
const kept = (as: string, ...any: readonly string[]): Element => ({ is: 'words', any, as });
const maybe = (...elements: readonly Element[]): Element => ({ is: 'maybe', elements });
const name = (slot: Slot): Element => ({ is: 'name', slot });
const names = (slot: Slot): Element => ({ is: 'names', slot });
const number = (unit: UnitFamily): Element => ({ is: 'number', unit });
const numbers = (unit: UnitFamily): Element => ({ is: 'numbers', unit });
const day: Element = { is: 'day' };
const quote: Element = { is: 'quote' };

const form = (elements: readonly Element[], means: Form['means']): Form => ({ elements, means });

const within = (value: number, from: number, to: number, what: string, unit: string): Fault | null =>
  value >= from && value <= to ? null : { fault: `${what} is from ${from} to ${to} ${unit}` };

const first = <Value>(values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined) throw new Error('A form means something before it has caught its pieces.');
  return value;
};

const placeOf = ({ title, thing }: Name): CalledPlace => {
  if (thing.is !== 'place') throw new Error(`"${title}" was caught as a place and is none.`);
  return { called: title, place: thing.place };
};

const straitOf = ({ title, thing }: Name): CalledStrait => {
  if (thing.is !== 'strait') throw new Error(`"${title}" was caught as a strait and is none.`);
  return { called: title, strait: thing.strait };
};

const choiceOf = (all: readonly Name[], match: Match): Meaning => {
  const chosen = all.flatMap(({ title, thing }) =>
    thing.is === 'option' ? [{ value: thing.value, title }] : [],
  );
  const { thing } = first(all);
  return { kind: 'choice', filter: thing.is === 'option' ? thing.filter : '', chosen, match };
};

/** Several of what a yard carries: all of them unless "or" is said. */
const carried = ({ names: all, joined }: Caught): Meaning =>
  choiceOf(all, joined === 'or' || all.length < 2 ? 'any' : 'all');
const anyOf = ({ names: all }: Caught): Meaning => choiceOf(all, 'any');
const noneOf = ({ names: all }: Caught): Meaning => choiceOf(all, 'none');

const dayOf = ({ text }: Caught): string | null => (isIsoDay(text) ? text : null);
const noDay = ({ text }: Caught): Fault => {
  const by = daysMeantBy(text);
  const [day, other] = by;
  const fault =
    day === undefined
      ? `“${text}” is not a day of the calendar: write one as 2026-03-01`
      : other === undefined
        ? `A day is written year first: “${text}” as ${day}`
        : `“${text}” can be two days: write the year first, then month and day`;
  return { fault, instead: { of: text, by } };
};

/** Days of reach that the voyage keeps. */
const mostReachDays = 8;

// Numbers of the record

const subjects: Readonly<Record<string, IntervalName>> = {
  'dock length': 'dock-length',
  'docks of length': 'dock-length',
  'a dock length': 'dock-length',
  'length of dock': 'dock-length',
  'dock width': 'dock-width',
  'a dock width': 'dock-width',
  'dock depth': 'dock-depth',
  'a dock depth': 'dock-depth',
  'dock lift': 'dock-lift',
  'a dock lift': 'dock-lift',
  'lift capacity': 'dock-lift',
  'crane lift': 'crane-lift',
  crane: 'crane-lift',
  cranes: 'crane-lift',
  'a crane': 'crane-lift',
  'a crane lift': 'crane-lift',
};
const comparisons: Readonly<Record<string, readonly ['least' | 'most', IntervalName]>> = {
  'dock longer than': ['least', 'dock-length'],
  'a dock longer than': ['least', 'dock-length'],
  'docks longer than': ['least', 'dock-length'],
  'dock shorter than': ['most', 'dock-length'],
  'docks shorter than': ['most', 'dock-length'],
  'dock wider than': ['least', 'dock-width'],
  'a dock wider than': ['least', 'dock-width'],
  'docks wider than': ['least', 'dock-width'],
  'dock narrower than': ['most', 'dock-width'],
  'docks narrower than': ['most', 'dock-width'],
  'dock deeper than': ['least', 'dock-depth'],
  'a dock deeper than': ['least', 'dock-depth'],
  'docks deeper than': ['least', 'dock-depth'],
  'dock shallower than': ['most', 'dock-depth'],
  'docks shallower than': ['most', 'dock-depth'],
  'dock lifting': ['least', 'dock-lift'],
  'a dock lifting': ['least', 'dock-lift'],
  'crane lifting': ['least', 'crane-lift'],
  'a crane lifting': ['least', 'crane-lift'],
};
const subjectsIn = (unit: 'm' | 't'): readonly string[] =>
  Object.keys(subjects).filter((each) => (subjects[each]?.endsWith('lift') === true) === (unit === 't'));
const comparisonsIn = (unit: 'm' | 't'): readonly string[] =>
  Object.keys(comparisons).filter(
    (each) => (comparisons[each]?.[1].endsWith('lift') === true) === (unit === 't'),
  );
const least = ['at least', '>=', '≥', '>', 'of at least', 'over', 'more than', 'above', 'no less than'];
const most = [
  'at most',
  '<=',
  '≤',
  '<',
  'of at most',
  'under',
  'less than',
  'below',
  'up to',
  'no more than',
];
const unknownToo = maybe(kept('unknown', 'or unknown', 'or not known', 'unknown kept', 'unknown too'));

const interval = (
  filter: IntervalName | undefined,
  from: number | null,
  to: number | null,
  said: Caught['words'],
): Meaning | Fault => {
  if (from !== null && to !== null && from > to) return { fault: 'The range ends before it begins' };
  return {
    kind: 'interval',
    filter: filter ?? 'dock-length',
    from,
    to,
    keepUnknown: 'unknown' in said,
  };
};

const intervalForms = (['m', 't'] as const).flatMap((unit): readonly Form[] => {
  const amount = number(unit === 'm' ? 'meters' : 'tonnes');
  const subject = kept('subject', ...subjectsIn(unit));
  const about = ({ words: said }: Caught) => subjects[said['subject'] ?? ''];
  return [
    form([maybe(words('with', 'having')), subject, words(...least), amount, unknownToo], (caught) =>
      interval(about(caught), first(caught.numbers), null, caught.words),
    ),
    form([maybe(words('with', 'having')), subject, words(...most), amount, unknownToo], (caught) =>
      interval(about(caught), null, first(caught.numbers), caught.words),
    ),
    form(
      [
        maybe(words('with', 'having')),
        subject,
        maybe(words('between', 'from', 'of')),
        { is: 'number', unit: unit === 'm' ? 'meters' : 'tonnes' },
        words('and', 'to', '-', '–'),
        amount,
        unknownToo,
      ],
      (caught) => interval(about(caught), first(caught.numbers), caught.numbers[1] ?? null, caught.words),
    ),
    form(
      [
        maybe(words('with', 'having')),
        kept('comparison', ...comparisonsIn(unit)),
        maybe(words('at least')),
        amount,
        unknownToo,
      ],
      (caught) => {
        const [side, filter] = comparisons[caught.words['comparison'] ?? ''] ?? ['least', 'dock-length'];
        const value = first(caught.numbers);
        return side === 'least'
          ? interval(filter, value, null, caught.words)
          : interval(filter, null, value, caught.words);
      },
    ),
  ];
});

// The sea

const routeOf = (from: Name | undefined, to: Name | undefined): Meaning | Fault => {
  if (!from || !to) throw new Error('A route was caught without its ends.');
  return { kind: 'route', from: placeOf(from), to: placeOf(to) };
};

const bareTo = words('to');

const limitedDraft = ({ names: found, numbers: [draftM = 0] }: Caught): Meaning | Fault =>
  within(draftM, 0.5, 40, 'A draft limit', 'm') ?? {
    kind: 'limit-draft',
    strait: straitOf(first(found)),
    draftM,
  };

const closed = ({ names: found }: Caught): Meaning => ({ kind: 'close', straits: found.map(straitOf) });

const seaForms: readonly Form[] = [
  form(
    [
      maybe(words('within', 'inside', 'in', 'at most', 'no more than', 'less than')),
      number('days'),
      maybe(words('by sea', 'sailing', 'at sea', 'steaming')),
      words('of', 'from'),
      name('place'),
    ],
    ({ numbers: [days = 0], names: found }) =>
      within(days, 0.1, 365, 'Sailing', 'days') ?? { kind: 'sea-days', days, of: placeOf(first(found)) },
  ),
  form(
    [
      maybe(words('within', 'inside', 'in', 'at most', 'no more than', 'less than')),
      number('miles'),
      maybe(words('great-circle', 'as the crow flies', 'in a straight line')),
      words('of', 'from'),
      name('place'),
    ],
    ({ numbers: [nm = 0], names: found }) =>
      within(nm, 1, 11000, 'A distance', 'nm') ?? { kind: 'distance', nm, of: placeOf(first(found)) },
  ),
  form(
    [words('at', 'sailing at', 'steaming at', 'making', 'speed'), number('knots')],
    ({ numbers: [kn = 0] }) => within(kn, 1, 60, 'A speed', 'kn') ?? { kind: 'speed', kn },
  ),
  form(
    [
      words('if', 'when', 'assuming', 'should'),
      names('strait'),
      words('closed', 'is closed', 'are closed', 'shut', 'is shut', 'are shut', 'blocked', 'close', 'closes'),
    ],
    closed,
  ),
  form([words('closing', 'close'), names('strait')], closed),
  form([maybe(words('with')), names('strait'), words('closed', 'shut', 'blocked')], closed),
  form(
    [
      words('if draft in', 'if draft through', 'if the draft in', 'with draft in', 'draft in'),
      name('strait'),
      words('at most', 'is at most', 'limited to', '<=', '≤', 'under', 'is limited to'),
      number('meters'),
    ],
    limitedDraft,
  ),
  form(
    [
      words('if', 'when', 'with'),
      name('strait'),
      words('limited to', 'is limited to', 'restricted to'),
      number('meters'),
      maybe(words('of draft', 'draft')),
    ],
    limitedDraft,
  ),
  form(
    [
      words(
        'with everything open',
        'if everything is open',
        'if everything open',
        'if nothing is closed',
        'if nothing closed',
        'nothing closed',
        'everything open',
      ),
    ],
    () => ({ kind: 'open-all' }),
  ),
  form(
    [
      words(
        'route',
        'route from',
        'sail from',
        'sail',
        'voyage from',
        'the way from',
        'from',
        'how far from',
        'how far is it from',
      ),
      name('place'),
      words('to'),
      name('place'),
    ],
    ({ names: [from, to] }) => routeOf(from, to),
  ),
  // Two places and no more: `Guam to Yokosuka`.
  {
    ...form([name('place'), bareTo, name('place')], ({ names: [from, to] }) => routeOf(from, to)),
    begunBy: bareTo,
  },
  form(
    [
      words('how far is', 'how far', 'how many days is'),
      name('place'),
      kept('way', 'from', 'to'),
      name('place'),
    ],
    ({ names: [one, other], words: { way } }) => (way === 'from' ? routeOf(other, one) : routeOf(one, other)),
  ),
  form([words('via', 'by way of', 'calling at', 'through'), names('place')], ({ names: found }) =>
    found.length > 8
      ? { fault: 'A voyage calls at 8 places at most' }
      : { kind: 'via', places: found.map(placeOf) },
  ),
  form([words('from', 'sail from', 'starting at', 'starting in'), name('place')], ({ names: found }) => ({
    kind: 'from',
    place: placeOf(first(found)),
  })),
  form(
    [words('reach from', 'reach'), name('place'), maybe(words('in', 'within')), numbers('days')],
    ({ names: found, numbers: days }) =>
      days.length > mostReachDays
        ? { fault: `Reach takes ${mostReachDays} numbers of days at most` }
        : (days.map((each) => within(each, 0.1, 60, 'Reach', 'days')).find((fault) => fault !== null) ?? {
            kind: 'reach',
            from: placeOf(first(found)),
            days,
          }),
  ),
];

// The ship and the job

const shipMeant = ({ names: [found] }: Caught): Meaning | null =>
  found?.thing.is === 'ship'
    ? { kind: 'ship', shipClass: found.thing.shipClass, ship: found.thing.ship, called: found.title }
    : null;

const isJob = (value: string) => jobKinds.some((job) => job === value);

const jobForms: readonly Form[] = [
  form([name('ship')], shipMeant),
  form([name('condition')], ({ names: [found] }) =>
    found?.thing.is === 'condition' ? { kind: 'condition', condition: found.thing.condition } : null,
  ),
  form(
    [
      words(
        'dock',
        'a dock fits or may fit',
        'to dock',
        'be docked',
        'to be docked',
        'drydock',
        'dry-dock',
        'fit',
        'take her',
      ),
    ],
    () => ({ kind: 'dock', surely: false }),
  ),
  form(
    [
      words(
        'surely dock',
        'a dock surely fits',
        'surely fit',
        'certainly dock',
        'certainly fit',
        'surely take her',
      ),
    ],
    () => ({ kind: 'dock', surely: true }),
  ),
  form(
    [words('allowed by the rules', 'allowed', 'legally', 'lawfully', 'by law', 'may do the job', 'eligible')],
    () => ({ kind: 'may', orOpen: false }),
  ),
  form([words('not barred by the rules', 'not barred', 'unless barred')], () => ({
    kind: 'may',
    orOpen: true,
  })),
  form(
    [maybe(words('for', 'for a', 'have', 'get', 'to have', 'to get', 'to')), name('job')],
    ({ names: [found] }) => (found?.thing.is === 'job' ? { kind: 'job', job: found.thing.job } : null),
  ),
  // Behind the job, which is meant where a capability has its name.
  form([words('for'), names('option capability')], (caught) => {
    const job = caught.names.find(({ thing }) => thing.is === 'option' && isJob(thing.value));
    return job
      ? {
          fault: `“for” says the kind of job, and that is one: “for ${job.title}”; for more that yards do say “with”`,
        }
      : carried(caught);
  }),
  form([words('for', 'for a', 'for the'), name('ship')], shipMeant),
  form([words('for', 'lasting', 'taking'), number('days')], ({ numbers: [days = 0] }) =>
    Number.isInteger(days)
      ? (within(days, 1, 5000, 'A job', 'days') ?? { kind: 'job-days', days })
      : { fault: 'A job takes whole days' },
  ),
  form(
    [
      words('homeported at', 'homeported in', 'homeport', 'home port', 'based at', 'based in', 'homeported'),
      name('homeport'),
    ],
    ({ names: found }) => ({ kind: 'homeport', name: first(found).title }),
  ),
  form([words('deployed', 'while deployed', 'on deployment')], () => ({ kind: 'deployed', deployed: true })),
  form([words('not deployed', 'not on deployment')], () => ({ kind: 'deployed', deployed: false })),
  form([maybe(words('on', 'as of')), day], (caught) => {
    const found = dayOf(caught);
    return found === null ? noDay(caught) : { kind: 'as-of', day: found };
  }),
  form(
    [words('starting', 'starting on', 'beginning', 'beginning on', 'work begins on', 'from'), day],
    (caught) => {
      const found = dayOf(caught);
      return found === null ? noDay(caught) : { kind: 'job-start', day: found };
    },
  ),
  form(
    [
      words('draft', 'with draft', 'with a draft of', 'drawing', 'draught'),
      maybe(words('at most', 'of', '<=', '≤')),
      number('meters'),
    ],
    ({ numbers: [atMostM = 0] }) => within(atMostM, 0.3, 30, 'A draft', 'm') ?? { kind: 'draft', atMostM },
  ),
  form(
    [words('lightened by', 'lightened', 'lighten by', 'lighten', 'lighter by'), number('meters')],
    ({ numbers: [byM = 0] }) =>
      within(byM, 0.01, 10, 'What a ship can be lightened by', 'm') ?? { kind: 'lighten', byM },
  ),
];

// The yards

const yardForms: readonly Form[] = [
  form(
    [
      words(
        'where can',
        'where could',
        'where does',
        'where',
        'which yards can take',
        'which yards take',
        'which yards can',
        'which yards',
        'what yards',
        'yards that can take',
        'yards that take',
        'yards that can',
        'yards that',
        'yards for',
        'yards',
        'all yards',
        'find yards',
        'find',
        'show',
        'list',
        'who can take',
        'who can',
      ),
    ],
    () => ({ kind: 'yards' }),
  ),
  form([words('also', 'and also', 'of these')], () => ({ kind: 'also' })),
  form(
    [
      words('with', 'holding', 'having', 'that have', 'that hold', 'under'),
      names('option agreement'),
      maybe(words('in force')),
    ],
    carried,
  ),
  form([names('option agreement')], carried),
  form([words('without', 'not with', 'that have no', 'with no'), names('option agreement')], noneOf),
  form([words('with', 'that do', 'doing', 'reporting', 'that report'), names('option capability')], carried),
  form([words('without', 'that do no', 'with no'), names('option capability')], noneOf),
  form([maybe(words('in', 'at', 'in the')), names('option country')], anyOf),
  form(
    [maybe(words('with', 'with a', 'in a', 'on a', 'having a', 'in', 'a')), names('option dock-type')],
    anyOf,
  ),
  form(
    [words('not in', 'outside', 'outside of', 'except', 'except in', 'outside the'), names('option country')],
    noneOf,
  ),
  form([words('in', 'at'), name('town')], ({ names: found }) => ({
    kind: 'name',
    words: first(found).title,
    isTown: true,
  })),
  form([words('called', 'named', 'run by', 'operated by'), quote], ({ text }) =>
    text.trim() === '' || text.length > 200
      ? { fault: 'A name between the quotation marks is missing' }
      : { kind: 'name', words: text.trim(), isTown: false },
  ),
  form([maybe(words('that are', 'that is', 'at', 'of the kind')), names('option role')], anyOf),
  form([names('option ownership')], anyOf),
  form([maybe(words('with', 'of')), names('option confidence')], anyOf),
  form(
    [words('docks', 'with docks', 'a dock', 'with a dock', 'docks that are'), names('option dock-state')],
    anyOf,
  ),
];

/** Words that say nothing by themselves. */
const forTheEar: Form = form(
  [
    words(
      'the',
      'a',
      'an',
      'and',
      'or',
      'please',
      'my',
      'our',
      'her',
      'she',
      'be',
      'is',
      'are',
      'can',
      'could',
      'take',
      'takes',
      'it',
      'get',
      'there',
      'class',
      'ship',
      'that',
      'yard',
      'facility',
      'facilities',
      'then',
      'so',
      'go',
      'me',
      'for me',
      'for us',
      'by sea',
      'with',
      'in force',
    ),
  ],
  () => null,
);

/** Every way to say something. */
export const forms: readonly Form[] = [...yardForms, ...jobForms, ...seaForms, ...intervalForms, forTheEar];
