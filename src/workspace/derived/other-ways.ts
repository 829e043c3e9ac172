import type { LngLat } from '#domain/geo/lng-lat.ts';
import { derived, type Quantity } from '#domain/provenance/fact.ts';
import { farthestCorner, toVector } from '#engines/routing/sphere.ts';
import { answerOrEarlier } from '../ask/answer.ts';
import type { Computed } from '../store/workspace.ts';
import { straitNames } from './speech.ts';
import { wayFacts, type NamedStrait, type VoyageGiven } from './voyage-account.ts';

/** A way that is not the best one. */
export interface OtherWay {
  readonly key: string;
  readonly distance: Quantity;
  readonly days: Quantity;
  readonly extra: Quantity;
  readonly extraDays: Quantity;
  /** Straits that it passes and the best way doesn't. */
  readonly by: readonly NamedStrait[];
  /** Straits that the best way passes and it doesn't. */
  readonly without: readonly NamedStrait[];
  /** Where it is farthest from the best way: tells them apart where no strait does. */
  readonly around: LngLat;
}

export type OtherWays =
  | { readonly state: 'unasked' }
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly because: string }
  | { readonly state: 'found'; readonly isStale: boolean; readonly ways: readonly OtherWay[] };

/** Ways that differ from the best one, and in what. */
export function otherWaysOf(
  asked: boolean,
  computed: Computed['alternatives'],
  given: VoyageGiven,
): OtherWays {
  if (!asked) return { state: 'unasked' };
  if (!computed) return { state: 'waiting' };
  if (computed.failure !== null) return { state: 'failed', because: computed.failure };
  const answer = answerOrEarlier(computed);
  if (!answer) return { state: 'waiting' };
  const isStale = computed.answer === null;
  const [best, ...others] = answer.found ? answer.routes : [];
  if (!best) return { state: 'found', isStale, ways: [] };
  const bestFacts = wayFacts(best, given);
  const bestPath = best.path.map(toVector);
  const nameOf = straitNames(given.straits);
  const named = (strait: (typeof best.straits)[number]): NamedStrait => ({ strait, name: nameOf(strait) });
  return {
    state: 'found',
    isStale,
    ways: others.slice(0, 3).map((way, index) => {
      const { distance, days } = wayFacts(way, given);
      return {
        key: `${index}${way.straits.join()}`,
        distance,
        days,
        extra: derived(way.distanceNm - best.distanceNm, 'nm', 'this way − the best way', [
          ['This way', distance],
          ['Best way', bestFacts.distance],
        ]),
        extraDays: derived(way.days - best.days, 'd', 'this way − the best way', [
          ['This way', days],
          ['Best way', bestFacts.days],
        ]),
        by: way.straits.filter((id) => !best.straits.includes(id)).map(named),
        without: best.straits.filter((id) => !way.straits.includes(id)).map(named),
        around: way.path[farthestCorner(way.path.map(toVector), bestPath)] ?? [0, 0],
      };
    }),
  };
}
