import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Conditions, Route } from '#engines/routing/contract.ts';
import { route, routeOnly } from '#engines/routing/route.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { openTestSea, port, seaData, straits, world } from '../../fixtures/sea.ts';

let sea: Sea;
beforeAll(async () => {
  sea = await openTestSea();
});

const gulf: LngLat = [50.16, 26.7];
const ids = [...world.straits.keys()];

function sailed(from: LngLat, to: LngLat, conditions: Conditions): Route {
  const found = route(sea, { ask: 'route', from, to, conditions });
  if (!found.found) throw new Error(JSON.stringify(found));
  return found;
}

describe('what each closure costs', () => {
  it('names every strait that would be used if it alone were open, dearest first', () => {
    const conditions = { closedStraits: straits('malacca', 'sunda', 'lombok', 'taiwan') };
    const worth = sailed(gulf, port('yokosuka-japan'), conditions).effect?.worth ?? [];
    expect(worth.map(({ strait }) => strait)).toEqual(['malacca', 'sunda', 'lombok']);
    // Past Lombok by Alas Strait, which has no name on record.
    expect(worth[2]?.passed).toMatchObject({ toward: 'east' });
    expect(worth[2]?.passed?.nm).toBeGreaterThan(30);
    expect(worth[2]?.passed?.nm).toBeLessThan(90);
    expect(worth[0]?.passed).toBeNull();
  });

  it('counts a strait that a what-if makes too shallow for the ship', () => {
    const conditions = { draftLimitsM: { malacca: 8 }, ship: { draftM: 9.1 } };
    const worth = sailed(gulf, port('yokosuka-japan'), conditions).effect?.worth ?? [];
    expect(worth.map(({ strait }) => strait)).toEqual(['malacca']);
    expect(
      sailed(gulf, port('yokosuka-japan'), { ...conditions, ship: { draftM: 8 } }).effect?.worth ?? [],
    ).toEqual([]);
  });

  it('is nothing where nothing changes, and is not told of many voyages at once', () => {
    const closed = { closedStraits: straits('taiwan') };
    expect(sailed(port('yokosuka-japan'), port('singapore'), closed).effect?.worth).toEqual([]);
    const only = routeOnly(sea, {
      ask: 'route',
      from: gulf,
      to: port('yokosuka-japan'),
      conditions: { closedStraits: straits('malacca') },
    });
    expect(only.found && only.effect?.worth).toEqual([]);
  });

  it('is what the voyage gains when it is reopened; what is left out gains nothing that uses it', () => {
    let compared = 0;
    const ends = fc.constantFrom(...seaData.ports.map(({ position }) => position));
    fc.assert(
      fc.property(ends, ends, fc.subarray(ids, { minLength: 1, maxLength: 8 }), (from, to, closedStraits) => {
        const found = route(sea, { ask: 'route', from, to, conditions: { closedStraits } });
        if (!found.found || !found.effect?.isChanged) return;
        for (const strait of closedStraits) {
          const others = closedStraits.filter((id) => id !== strait);
          const reopened = routeOnly(sea, { ask: 'route', from, to, conditions: { closedStraits: others } });
          if (!reopened.found) throw new Error('no way though more is open');
          const told = found.effect.worth.find((each) => each.strait === strait);
          if (told) compared++;
          if (told) expect(told.savesNm).toBeCloseTo(found.distanceNm - reopened.distanceNm, 6);
          else if (reopened.straits.includes(strait))
            expect(found.distanceNm - reopened.distanceNm).toBeLessThan(0.5);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(3);
  });
});

describe('calls on the way', () => {
  it('take nothing where the ship already is', () => {
    const [guam, yokosuka] = [port('apra-harbor-guam'), port('yokosuka-japan')];
    const straight = routeOnly(sea, { ask: 'route', from: guam, to: yokosuka });
    for (const via of [[guam], [yokosuka], [guam, guam, yokosuka]])
      expect(routeOnly(sea, { ask: 'route', from: guam, to: yokosuka, via })).toEqual(straight);
    expect(routeOnly(sea, { ask: 'route', from: guam, to: guam, via: [guam] })).toMatchObject({
      found: false,
      because: 'same-place',
    });
  });
});
