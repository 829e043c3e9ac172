import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { Effect, NoRoute, Stop } from './contract.ts';
import type { TooSmall } from './misfit.ts';

/** How the sentences name things and write distances: the page and the command line each bring their own. */
export interface Speech {
  readonly straitName: (id: StraitId) => string;
  /** A closed area, by its place in the question. */
  readonly areaName: (area: number) => string;
  readonly position: (at: LngLat) => string;
  /** What a stop of the voyage is called: 0 is the start, then the places called at, then the goal. */
  readonly stopName: (stop: Stop) => string;
  readonly distance: (nm: number) => string;
  /** With its sign: `+612 nm`. */
  readonly extraDistance: (nm: number) => string;
  readonly extraDays: (days: number) => string;
  /** What a strait takes at most, `15.2 m of draft`; null where no limit is on record. */
  readonly limitOf: (strait: StraitId, because: TooSmall) => string | null;
}

/** Why there is no way, and what to do about it. */
export interface Refusal {
  readonly says: string;
  readonly remedy: string;
}

const tooLarge: Readonly<Record<TooSmall, string>> = {
  'too-deep': 'too deep',
  'too-high': 'too high',
  'too-wide': 'too wide',
  'too-long': 'too long',
};

/** `Sunda`, `Sunda and Lombok`, `Sunda, Lombok and Makassar`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** No way, in plain words. */
export function refusalInWords(refusal: NoRoute, speech: Speech): Refusal {
  switch (refusal.because) {
    case 'bad-input':
      return {
        says: `No sea route: “${refusal.what}” can't be read.`,
        remedy: 'Give it again: positions in degrees, speeds and days above nothing.',
      };
    case 'same-place':
      return {
        says: `No voyage: ${speech.stopName(refusal.where)} is where the ship already is.`,
        remedy: 'Choose another place to sail to.',
      };
    case 'too-far-from-sea':
      return {
        says: `No sea route: ${speech.stopName(refusal.where)} is on no water that joins the ocean, or too far inland.`,
        remedy:
          refusal.nearestNm === null
            ? 'There is no water that ships use for hundreds of miles around. Choose a place on the coast or at sea.'
            : `The nearest water that ships use is ${speech.distance(refusal.nearestNm)} away. Choose a place on the coast or at sea.`,
      };
    case 'in-closed-area':
      return {
        says: `No sea route: ${speech.stopName(refusal.where)} lies in an area that is closed.`,
        remedy: 'Reopen the area, or choose another place.',
      };
    case 'unknown-strait':
      return {
        says: `No sea route: ${listed(refusal.where)} is no strait on record.`,
        remedy: 'Take it off the closures.',
      };
    case 'closed':
      return refusal.where.length > 0
        ? {
            says: `No sea route: closed at ${listed(refusal.where.map(speech.straitName))}.`,
            remedy: 'There is no way round.',
          }
        : {
            says: 'No sea route: an area that is closed shuts the ship in.',
            remedy: 'Reopen the area, or draw it smaller.',
          };
    case 'too-deep':
    case 'too-high':
    case 'too-wide':
    case 'too-long':
      return {
        says: `No sea route for this ship: ${tooLarge[refusal.because]} for ${listed(refusal.where.map(speech.straitName))}.`,
        remedy: `${limits(refusal.where, refusal.because, speech)}There is no way round.`,
      };
    case 'no-water':
      return {
        says: 'No sea route: no water that ships use joins these places.',
        remedy: 'One of them may lie on a closed sea. Choose another place.',
      };
  }
}

function limits(where: readonly StraitId[], because: TooSmall, speech: Speech): string {
  const known = where.flatMap((strait) => {
    const limit = speech.limitOf(strait, because);
    return limit === null ? [] : `${speech.straitName(strait)} takes ${limit} at most`;
  });
  return known.length > 0 ? `${listed(known)}. ` : '';
}

export const noEffect = 'No effect: the voyage uses nothing that is closed.';

/**
 * What the voyage does because of the closures, without its numbers: `keeps clear of Malacca and Lombok; goes by
 * Makassar and the water 33 nm east of Lombok`.
 */
export function detourInWords(
  { avoided, areas, by, around, worth }: Effect,
  {
    straitName,
    areaName,
    position,
    distance,
  }: Pick<Speech, 'straitName' | 'areaName' | 'position' | 'distance'>,
): string {
  const straits = new Set([...avoided, ...worth.map(({ strait }) => strait)]);
  const clearOf = [...[...straits].map(straitName), ...areas.map(areaName)];
  const ways = [
    ...by.map(straitName),
    ...worth.flatMap(({ strait, passed }) =>
      passed ? `the water ${distance(passed.nm)} ${passed.toward} of ${straitName(strait)}` : [],
    ),
  ];
  return [
    clearOf.length > 0 ? `keeps clear of ${listed(clearOf)}` : '',
    ways.length > 0 ? `goes by ${listed(ways)}` : around ? `goes by ${position(around)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** What the closures change: `+612 nm, +1.8 days over the open way; keeps clear of Malacca; goes by Lombok.` */
export function effectInWords(effect: Effect, speech: Speech): string {
  if (!effect.isChanged) return noEffect;
  const numbers = `${speech.extraDistance(effect.extraNm)}, ${speech.extraDays(effect.extraDays)} over the open way`;
  return `${[numbers, detourInWords(effect, speech)].filter(Boolean).join('; ')}.`;
}
