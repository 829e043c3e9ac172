import type { Facility } from '#domain/facility/facility.ts';
import type { Question } from '#domain/fit/fit.ts';
import {
  assumed,
  derived,
  isMissing,
  type AnyFact,
  type Known,
  type Quantity,
} from '#domain/provenance/fact.ts';
import { assumption, ownKnowledge, userInput } from '#domain/provenance/source.ts';
import { describeChange } from '#domain/scenario/scenario.ts';
import type { Waters } from '#domain/scenario/waters.ts';
import { shortName, type Strait, type StraitId } from '#domain/strait/strait.ts';
import type { NoRoute, Route, ShipLimits } from '#engines/routing/index.ts';
import {
  detourInWords,
  effectInWords,
  noEffect,
  refusalInWords,
  type Refusal,
} from '#engines/routing/words.ts';
import { answerOrEarlier } from '../ask/answer.ts';
import { parts as documentParts, type Document } from '../document/document.ts';
import type { Computed } from '../store/workspace.ts';
import { placeFact } from './place-fact.ts';
import { changeWords, speechOf, straitNames } from './speech.ts';

type Part = readonly [label: string, fact: AnyFact];

/** A strait with the name that undo and buttons say. */
export interface NamedStrait {
  readonly strait: StraitId;
  readonly name: string;
}

/** A voyage that can be sailed: every number with what it rests on. */
export interface FoundVoyage {
  readonly route: Route;
  readonly distance: Quantity;
  readonly days: Quantity;
  readonly greatCircle: Quantity;
  /** How much longer than the great circle, as a share. */
  readonly detour: Quantity;
  /** In the order they are passed. */
  readonly straits: readonly NamedStrait[];
  /** Ends that no charted water reaches, and how far it is. */
  readonly ashore: readonly {
    readonly end: 'from' | 'to';
    readonly place: string;
    readonly distance: Quantity;
  }[];
  readonly effect: VoyageEffect | null;
}

/** What the closures in force do to the voyage. */
export interface VoyageEffect {
  readonly isChanged: boolean;
  /** The whole of it as one sentence. */
  readonly says: string;
  readonly extra: Quantity;
  readonly extraDays: Quantity;
  /** `keeps clear of Malacca; goes by Lombok and Makassar`. */
  readonly how: string;
}

export type VoyageAccount =
  | { readonly state: 'unasked' }
  | { readonly state: 'waiting'; readonly progress: number }
  | { readonly state: 'failed'; readonly because: string }
  | {
      readonly state: 'refused';
      readonly isStale: boolean;
      readonly why: NoRoute;
      readonly refusal: Refusal;
      /** Closed straits to reopen for a way. */
      readonly reopen: readonly NamedStrait[];
    }
  | { readonly state: 'found'; readonly isStale: boolean; readonly voyage: FoundVoyage };

/** What an account of the voyage is made of. */
export interface VoyageGiven {
  readonly voyage: Document['voyage'];
  readonly scenario: Document['scenario'];
  readonly units: Document['units'];
  readonly waters: Waters;
  readonly facilities: readonly Facility[];
  readonly straits: ReadonlyMap<StraitId, Strait>;
  readonly question: Question | null;
  readonly limits: ShipLimits | null;
}

/** What every distance at sea rests on. */
export const chart: Known<string> = {
  value: 'coast, lanes and approaches',
  sources: [ownKnowledge],
  confidence: 'medium',
  asOf: null,
  note: 'coast of OpenStreetMap; lanes, harbor approaches and areas that ships avoid are set by hand',
};

/** The speed that days are reckoned with. */
export const speedFact = (speedKn: number): Quantity =>
  speedKn === documentParts.voyage.initial.speedKn
    ? assumed(speedKn, 'kn', assumption, 'a usual speed of transit: change it with the voyage')
    : assumed(speedKn, 'kn', userInput, 'typed by the user');

/** What stands behind a distance at sea: its ends, the closures in force, the ship, the chart. */
export function voyageParts(given: VoyageGiven): readonly Part[] {
  const { voyage, scenario, units, facilities, straits, question, limits } = given;
  const words = changeWords(straits, units);
  const stops = [
    ['From', voyage.from],
    ...voyage.via.map((stop, index) => [`Call ${index + 1}`, stop] as const),
    ['To', voyage.to],
  ] as const;
  const hull = question?.hull;
  const dimensions =
    hull && limits
      ? ([
          ['Draft of the ship', hull.draftM],
          ['Air draft of the ship', hull.airDraftM],
          ['Beam of the ship', hull.beamM],
          ['Length of the ship', hull.lengthM],
        ] as const)
      : [];
  return [
    ...stops.flatMap(([label, stop]): readonly Part[] =>
      stop ? [[label, placeFact(stop, facilities, straits.values())]] : [],
    ),
    ...scenario.map((change, index): Part => [`What-if ${index + 1}`, whatIf(describeChange(change, words))]),
    ...dimensions.filter(([, fact]) => !isMissing(fact)),
    ['Sea chart', chart],
  ];
}

const whatIf = (value: string): Known<string> => ({
  value,
  sources: [userInput],
  confidence: 'low',
  asOf: null,
  note: 'a what-if of the user',
});

/** Distance and days of one way, with all they rest on. */
export function wayFacts(
  { distanceNm, days, straits: passed }: Route,
  given: VoyageGiven,
): { readonly distance: Quantity; readonly days: Quantity } {
  const distance = derived(
    distanceNm,
    'nm',
    `${given.voyage.least === 'time' ? 'quickest' : 'shortest'} way over the sea chart, clear of land and of what is closed`,
    voyageParts(given),
  );
  const waits = passed.flatMap((id): readonly Part[] => {
    const strait = given.straits.get(id);
    return strait && !isMissing(strait.delayHours)
      ? [[`Hours lost at ${shortName(strait)}`, strait.delayHours]]
      : [];
  });
  return {
    distance,
    days: derived(
      days,
      'd',
      waits.length > 0 ? 'distance ÷ (speed × 24 hours) + hours lost ÷ 24' : 'distance ÷ (speed × 24 hours)',
      [['Distance', distance], ['Speed', speedFact(given.voyage.speedKn)], ...waits],
    ),
  };
}

/** The voyage as the panel shows it: found, refused, waited for or failed. */
export function accountOf(asked: boolean, computed: Computed['route'], given: VoyageGiven): VoyageAccount {
  if (!asked) return { state: 'unasked' };
  if (!computed) return { state: 'waiting', progress: 0 };
  if (computed.failure !== null) return { state: 'failed', because: computed.failure };
  const answer = answerOrEarlier(computed);
  if (!answer) return { state: 'waiting', progress: computed.progress };
  const isStale = computed.answer === null;
  const { straits, units, voyage, waters } = given;
  if (answer.found) return { state: 'found', isStale, voyage: foundVoyage(answer, given) };
  const nameOf = straitNames(straits);
  const closed = answer.because === 'closed' ? answer.where : [];
  return {
    state: 'refused',
    isStale,
    why: answer,
    refusal: refusalInWords(answer, speechOf(straits, units, voyage, waters)),
    reopen: closed
      .filter((id) => waters.closedStraits.includes(id))
      .map((strait) => ({ strait, name: nameOf(strait) })),
  };
}

function foundVoyage(route: Route, given: VoyageGiven): FoundVoyage {
  const { straits, voyage } = given;
  const { distance, days } = wayFacts(route, given);
  const ends = voyageParts(given).filter(([label]) => /^(From|To|Call)/.test(label));
  const greatCircle = derived(
    route.greatCircleNm,
    'nm',
    voyage.via.length > 0
      ? 'great circles on the mean sphere from stop to stop'
      : 'great circle on the mean sphere',
    ends,
  );
  const nameOf = straitNames(straits);
  const { from, to } = voyage;
  return {
    route,
    distance,
    days,
    greatCircle,
    detour: derived(
      route.greatCircleNm > 0 ? route.distanceNm / route.greatCircleNm - 1 : 0,
      'count',
      'distance at sea ÷ great circle − 1',
      [
        ['Distance at sea', distance],
        ['Great circle', greatCircle],
      ],
    ),
    straits: route.straits.map((strait) => ({ strait, name: nameOf(strait) })),
    ashore: [
      { end: 'from' as const, place: from?.label ?? '', nm: route.snapNm.from },
      { end: 'to' as const, place: to?.label ?? '', nm: route.snapNm.to },
    ]
      .filter(({ nm }) => nm > 0.5)
      .map(({ end, place, nm }) => ({
        end,
        place,
        distance: derived(nm, 'nm', 'straight line from the place to the nearest charted water', ends),
      })),
    effect: effectOf(route, distance, given),
  };
}

function effectOf({ effect }: Route, distance: Quantity, given: VoyageGiven): VoyageEffect | null {
  if (!effect || (given.scenario.length === 0 && !effect.isChanged)) return null;
  const { straits, units, voyage, waters } = given;
  const open = derived(
    effect.openNm,
    'nm',
    'the same voyage with nothing closed',
    voyageParts({ ...given, scenario: [], limits: null }),
  );
  const speech = speechOf(straits, units, voyage, waters);
  return {
    isChanged: effect.isChanged,
    says: effect.isChanged ? effectInWords(effect, speech) : noEffect,
    extra: derived(effect.extraNm, 'nm', 'distance with the closures − distance with nothing closed', [
      ['With the closures', distance],
      ['With nothing closed', open],
    ]),
    extraDays: derived(effect.extraDays, 'd', 'days with the closures − days with nothing closed', [
      ['With the closures', distance],
      ['With nothing closed', open],
      ['Speed', speedFact(voyage.speedKn)],
    ]),
    how: detourInWords(effect, speech),
  };
}
