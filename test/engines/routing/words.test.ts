import { describe, expect, it } from 'vitest';
import type { StraitId } from '#domain/strait/strait.ts';
import type { Effect, NoRoute } from '#engines/routing/contract.ts';
import { effectInWords, listed, noEffect, refusalInWords, type Speech } from '#engines/routing/words.ts';

const id = (name: string) => name as StraitId;

const speech: Speech = {
  straitName: (strait) => `${strait.charAt(0).toUpperCase()}${strait.slice(1)} Strait`,
  areaName: (area) => `Area ${area + 1}`,
  position: ([lng, lat]) => `${lat}°N ${lng}°E`,
  stopName: (stop) => ['Guam', 'Naha', 'Sasebo'][stop] ?? '?',
  distance: (nm) => `${nm} nm`,
  extraDistance: (nm) => `+${nm} nm`,
  extraDays: (days) => `+${days} days`,
  limitOf: (strait, because) => (strait === 'torres' && because === 'too-deep' ? '12.5 m of draft' : null),
};

const refused = (refusal: NoRoute) => {
  const { says, remedy } = refusalInWords(refusal, speech);
  return `${says} ${remedy}`;
};

describe('no way, in words', () => {
  it.each<readonly [NoRoute, string]>([
    [
      { found: false, because: 'closed', where: [id('hormuz')] },
      'No sea route: closed at Hormuz Strait. There is no way round.',
    ],
    [
      { found: false, because: 'closed', where: [] },
      'No sea route: an area that is closed shuts the ship in. Reopen the area, or draw it smaller.',
    ],
    [
      { found: false, because: 'too-deep', where: [id('torres')] },
      'No sea route for this ship: too deep for Torres Strait. Torres Strait takes 12.5 m of draft at most. There is no way round.',
    ],
    [
      { found: false, because: 'too-wide', where: [id('torres'), id('bass')] },
      'No sea route for this ship: too wide for Torres Strait and Bass Strait. There is no way round.',
    ],
    [
      { found: false, because: 'too-far-from-sea', where: 1, nearestNm: 210 },
      'No sea route: Naha is on no water that joins the ocean, or too far inland. The nearest water that ships use is 210 nm away. Choose a place on the coast or at sea.',
    ],
    [
      { found: false, because: 'too-far-from-sea', where: 0, nearestNm: null },
      'No sea route: Guam is on no water that joins the ocean, or too far inland. There is no water that ships use for hundreds of miles around. Choose a place on the coast or at sea.',
    ],
    [
      { found: false, because: 'same-place', where: 2 },
      'No voyage: Sasebo is where the ship already is. Choose another place to sail to.',
    ],
    [
      { found: false, because: 'in-closed-area', where: 2 },
      'No sea route: Sasebo lies in an area that is closed. Reopen the area, or choose another place.',
    ],
    [
      { found: false, because: 'unknown-strait', where: [id('atlantis')] },
      'No sea route: atlantis is no strait on record. Take it off the closures.',
    ],
    [
      { found: false, because: 'no-water' },
      'No sea route: no water that ships use joins these places. One of them may lie on a closed sea. Choose another place.',
    ],
    [
      { found: false, because: 'bad-input', what: 'speedKn' },
      'No sea route: “speedKn” can’t be read. Give it again: positions in degrees, speeds and days above nothing.',
    ],
  ])('%j', (refusal, words) => expect(refused(refusal).replaceAll("'", '’')).toBe(words));
});

describe('what closures change, in words', () => {
  const effect: Effect = {
    isChanged: true,
    openNm: 6000,
    extraNm: 612,
    extraDays: 1.8,
    avoided: [id('malacca')],
    by: [id('lombok'), id('makassar')],
    areas: [],
    around: null,
    worth: [],
  };
  it('says by how much, what is avoided and how', () =>
    expect(effectInWords(effect, speech)).toBe(
      '+612 nm, +1.8 days over the open way; keeps clear of Malacca Strait; goes by Lombok Strait and Makassar Strait.',
    ));
  it('leaves out what there is not', () =>
    expect(effectInWords({ ...effect, avoided: [], by: [] }, speech)).toBe(
      '+612 nm, +1.8 days over the open way.',
    ));
  it('names closed areas, and where nothing has a name the place', () =>
    expect(effectInWords({ ...effect, avoided: [], areas: [1], by: [], around: [104, 0.5] }, speech)).toBe(
      '+612 nm, +1.8 days over the open way; keeps clear of Area 2; goes by 0.5°N 104°E.',
    ));
  it('names what else would be used if it were open, and water that has no name by the strait beside', () =>
    expect(
      effectInWords(
        {
          ...effect,
          by: [id('makassar')],
          worth: [
            { strait: id('malacca'), savesNm: 612, passed: null },
            { strait: id('lombok'), savesNm: 52, passed: { nm: 52, toward: 'east' } },
          ],
        },
        speech,
      ),
    ).toBe(
      `+612 nm, +1.8 days over the open way; keeps clear of Malacca Strait and Lombok Strait; goes by Makassar Strait and the water ${speech.distance(52)} east of Lombok Strait.`,
    ));
  it('says that there is none', () => {
    expect(effectInWords({ ...effect, isChanged: false }, speech)).toBe(noEffect);
    expect(noEffect).toMatch(/^No effect/);
  });
});

it('lists with commas and an and', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
