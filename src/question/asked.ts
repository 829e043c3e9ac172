import type { JobKind } from '#domain/rules/job.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { DockingConditionKind } from '#domain/vessel/docking-condition.ts';
import type { NamedShip, ShipClass } from '#domain/vessel/ship-class.ts';
import type { IntervalSetting, Setting, Settings } from '#filters/filter.ts';
import type { Fault } from './forms.ts';
import type { Lexicon, Place } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readQuestion, type Phrase, type Read, type Span } from './read.ts';
import { sayAll } from './say.ts';
import { suggestionsFor, type Suggestion } from './suggest.ts';
import { slotWords } from './wanting.ts';

/** What a question comes down to: the settings of the panels that it names. What is null or empty stays as it stands. */
export interface Asked {
  readonly aim: Aim;
  /** Adds to the filters that are set. */
  readonly isFurther: boolean;
  readonly ship: { readonly shipClass: ShipClass; readonly ship: NamedShip | null } | null;
  readonly condition: DockingConditionKind | null;
  /** What is supposed of the ship as she comes. */
  readonly supposed: readonly Supposition[];
  /** By filter id. */
  readonly filters: Settings;
  /** Where great-circle distances are measured from. */
  readonly origin: Place | null;
  readonly voyage: {
    readonly from: Place | null;
    readonly to: Place | null;
    readonly via: readonly Place[];
    readonly speedKn: number | null;
    readonly reachDays: readonly number[] | null;
  };
  readonly job: {
    readonly kind: JobKind | null;
    readonly days: number | null;
    readonly start: string | null;
    readonly homeport: string | null;
    readonly deployed: boolean | null;
  };
  /** ISO day. */
  readonly asOf: string | null;
  /** Null leaves the closures as they are; an empty list opens everything. */
  readonly scenario: readonly Closure[] | null;
}

export type Supposition =
  | { readonly kind: 'learn-ship'; readonly dimension: 'draft'; readonly atMost: number }
  | { readonly kind: 'lighten'; readonly byM: number };

export type Closure =
  | { readonly kind: 'close-strait'; readonly strait: StraitId }
  | { readonly kind: 'restrict-draft'; readonly strait: StraitId; readonly draftM: number };

/** What the answer is: yards, a way, an area, or the settings alone. */
export type Aim = 'yards' | 'route' | 'reach' | 'ship' | 'closures' | 'settings';

/** Why a question is not answered as it stands, where in the text, and what may have been meant. */
export interface Refusal extends Span {
  readonly text: string;
  /** `“Malaca” is no strait on record`. */
  readonly because: string;
  readonly suggestions: readonly Suggestion[];
}

/** So many refusals are told at once: mended, they make room for the rest. */
export const mostTold = 4;

/** A question read whole: what it asks, in words and as settings, or why not. */
export interface Understood {
  readonly read: Read;
  /** What it asks, a piece for each thing. */
  readonly says: readonly string[];
  /** Null while anything in it is refused, or it asks nothing. */
  readonly asked: Asked | null;
  readonly refusals: readonly Refusal[];
}

/** Reads a question and says what it comes down to. Never throws; words that aren't understood are never dropped. */
export function understand(text: string, lexicon: Lexicon): Understood {
  const read = readQuestion(text, lexicon);
  const meanings = firstOfEach(
    read.phrases.flatMap(({ meaning }) => (meaning ? [meaning] : [])),
    gist,
  );
  const found: readonly Refusal[] = [
    ...read.unknown.map((unknown): Refusal => {
      const { from, to, text: words, slot, couldBe } = unknown;
      const because =
        couldBe.length > 0
          ? `“${words}” can mean ${couldBe.length} things`
          : slot === null
            ? `“${words}” is not understood`
            : `“${words}” is not ${slotWords(slot).split(':')[0]} on record`;
      return { from, to, text: words, because, suggestions: suggestionsFor(unknown, lexicon) };
    }),
    ...read.phrases.flatMap(({ from, to, text: words, fault }): readonly Refusal[] =>
      fault === null
        ? []
        : [{ from, to, text: words, because: fault.fault, suggestions: insteadOf(words, fault) }],
    ),
    ...contradictions(read.phrases),
  ];
  const refusals = firstOfEach(
    found.toSorted((a, b) => a.from - b.from),
    ({ because }) => because,
  );
  const asks = meanings.some(({ kind }) => kind !== 'yards' && kind !== 'also');
  return {
    read,
    says: sayAll(meanings),
    asked: refusals.length === 0 && asks ? askedBy(meanings) : null,
    refusals,
  };
}

const insteadOf = (words: string, { instead }: Fault): readonly Suggestion[] =>
  (instead?.by ?? []).map((by) => ({ text: words.replace(instead?.of ?? '', by), detail: '' }));

/** What a meaning comes down to, whatever it was called by. */
const gist = (meaning: Meaning): string =>
  JSON.stringify(meaning, (key: string, value: unknown) => {
    if (key === 'called' || key === 'title') return undefined;
    if (meaning.kind === 'ship' && value === meaning.shipClass) return meaning.shipClass.id;
    if (meaning.kind === 'choice' && value === meaning.chosen)
      return meaning.chosen.map((each) => each.value).toSorted();
    return value;
  });

/** What was said first of all that come to the same. */
function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

/** Kinds of meaning that a question has room for once. */
const single: ReadonlySet<Meaning['kind']> = new Set([
  'ship',
  'condition',
  'dock',
  'may',
  'job',
  'job-days',
  'job-start',
  'homeport',
  'deployed',
  'as-of',
  'draft',
  'lighten',
  'speed',
  'name',
  'sea-days',
  'distance',
  'reach',
  'route',
  'from',
]);

/** Phrases that say otherwise than one before them; each matter is told of once. */
function contradictions(phrases: readonly Phrase[]): readonly Refusal[] {
  const said = new Map<string, { readonly value: string; readonly text: string }>();
  const told = new Set<string>();
  return phrases.flatMap(({ from, to, text, meaning }): readonly Refusal[] => {
    if (!meaning) return [];
    for (const [matter, value] of statementsOf(meaning)) {
      const before = said.get(matter);
      if (!before) said.set(matter, { value, text });
      if (!before || before.value === value || told.has(matter)) continue;
      told.add(matter);
      const because =
        matter === 'start'
          ? `“${text}”: one question sails from one place`
          : `“${text}” says otherwise than “${before.text}”`;
      return [{ from, to, text, because, suggestions: [] }];
    }
    return [];
  });
}

/** What a meaning settles, and as what: a matter is settled one way. */
function statementsOf(meaning: Meaning): readonly (readonly [matter: string, value: string])[] {
  const start = startOf(meaning);
  const starts = start ? [['start', start.label] as const] : [];
  if (single.has(meaning.kind)) return [...starts, [meaning.kind, gist(meaning)]];
  switch (meaning.kind) {
    case 'choice':
      return [[meaning.filter, gist(meaning)]];
    case 'interval':
      return [
        ...(meaning.from === null ? [] : [[`${meaning.filter} from`, `${meaning.from}`] as const]),
        ...(meaning.to === null ? [] : [[`${meaning.filter} to`, `${meaning.to}`] as const]),
      ];
    case 'open-all':
      return [['waters', 'open']];
    case 'close':
      return [['waters', 'not open'], ...meaning.straits.map(({ strait }) => [strait, 'closed'] as const)];
    case 'limit-draft':
      return [
        ['waters', 'not open'],
        [meaning.strait.strait, `${meaning.draftM} m`],
      ];
    default:
      return starts;
  }
}

function startOf(meaning: Meaning): Place | null {
  switch (meaning.kind) {
    case 'sea-days':
      return meaning.of.place;
    case 'route':
    case 'reach':
      return meaning.from.place;
    case 'from':
      return meaning.place.place;
    default:
      return null;
  }
}

const only = <Kind extends Meaning['kind']>(meanings: readonly Meaning[], kind: Kind) =>
  meanings.filter((each): each is Extract<Meaning, { readonly kind: Kind }> => each.kind === kind);

function askedBy(meanings: readonly Meaning[]): Asked {
  const one = <Kind extends Meaning['kind']>(kind: Kind) => only(meanings, kind)[0] ?? null;
  const [seaDays, distance, route, reach] = [one('sea-days'), one('distance'), one('route'), one('reach')];
  const [draft, lighten] = [one('draft'), one('lighten')];
  const filters = filtersOf(meanings);
  const ship = one('ship');
  const scenario = scenarioOf(meanings);
  const aim: Aim =
    route || one('via')
      ? 'route'
      : reach
        ? 'reach'
        : Object.keys(filters).length > 0 || one('yards')
          ? 'yards'
          : ship
            ? 'ship'
            : scenario
              ? 'closures'
              : 'settings';
  return {
    aim,
    isFurther: one('also') !== null,
    ship: ship && { shipClass: ship.shipClass, ship: ship.ship },
    condition: one('condition')?.condition ?? null,
    supposed: [
      ...(draft ? [{ kind: 'learn-ship', dimension: 'draft', atMost: draft.atMostM } as const] : []),
      ...(lighten ? [{ kind: 'lighten', byM: lighten.byM } as const] : []),
    ],
    filters,
    origin: distance?.of.place ?? null,
    voyage: {
      from: (route?.from ?? reach?.from ?? seaDays?.of ?? one('from')?.place)?.place ?? null,
      to: route?.to.place ?? null,
      via: only(meanings, 'via').flatMap(({ places }) => places.map(({ place }) => place)),
      speedKn: one('speed')?.kn ?? null,
      reachDays: reach?.days ?? null,
    },
    job: {
      kind: one('job')?.job ?? null,
      days: one('job-days')?.days ?? null,
      start: one('job-start')?.day ?? null,
      homeport: one('homeport')?.name ?? null,
      deployed: one('deployed')?.deployed ?? null,
    },
    asOf: one('as-of')?.day ?? null,
    scenario,
  };
}

/** A dock that is known not to take the ship is no answer; one of which a fact is missing may be. */
const mayFit = ['fits', 'fits-with-overhang', 'unknown'] as const;
const surelyFits = ['fits', 'fits-with-overhang'] as const;

function filtersOf(meanings: readonly Meaning[]): Settings {
  const settings: Record<string, Setting> = {};
  for (const meaning of meanings)
    switch (meaning.kind) {
      case 'dock':
        settings['verdict'] = chosenOf(meaning.surely ? surelyFits : mayFit);
        break;
      case 'may':
        settings['eligibility'] = chosenOf(meaning.orOpen ? ['allowed', 'not-settled'] : ['allowed']);
        break;
      case 'choice':
        settings[meaning.filter] = {
          kind: 'choice',
          chosen: [...new Set(meaning.chosen.map(({ value }) => value))],
          match: meaning.match,
        };
        break;
      case 'interval':
        settings[meaning.filter] = both(settings[meaning.filter], meaning);
        break;
      case 'name':
        settings['name'] = { kind: 'text', words: meaning.words };
        break;
      case 'sea-days':
        settings['sea-days'] = { kind: 'interval', from: null, to: meaning.days, keepUnknown: false };
        break;
      case 'distance':
        settings['distance'] = { kind: 'interval', from: null, to: meaning.nm, keepUnknown: false };
        break;
      default:
    }
  return settings;
}

const chosenOf = (chosen: readonly string[]): Setting => ({ kind: 'choice', chosen, match: 'any' });

/** At least and at most, said apart, are one range. */
function both(
  before: Setting | undefined,
  { from, to, keepUnknown }: Pick<IntervalSetting, 'from' | 'to' | 'keepUnknown'>,
): Setting {
  const last = before?.kind === 'interval' ? before : null;
  return {
    kind: 'interval',
    from: from ?? last?.from ?? null,
    to: to ?? last?.to ?? null,
    keepUnknown: keepUnknown && (last?.keepUnknown ?? true),
  };
}

function scenarioOf(meanings: readonly Meaning[]): readonly Closure[] | null {
  const closures = meanings.flatMap((meaning): readonly Closure[] => {
    if (meaning.kind === 'close')
      return meaning.straits.map(({ strait }) => ({ kind: 'close-strait', strait }));
    if (meaning.kind === 'limit-draft')
      return [{ kind: 'restrict-draft', strait: meaning.strait.strait, draftM: meaning.draftM }];
    return [];
  });
  return closures.length > 0 || meanings.some(({ kind }) => kind === 'open-all')
    ? firstOfEach(closures, ({ kind, strait }) => `${kind} ${strait}`)
    : null;
}
