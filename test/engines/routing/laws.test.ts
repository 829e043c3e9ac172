import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { zoneHolds, zoneOf } from '#engines/routing/areas.ts';
import { laneCode } from '#engines/routing/chart-codes.ts';
import { leastCode } from '#engines/routing/chart.ts';
import type { Area, Conditions, Route } from '#engines/routing/contract.ts';
import { crossesGate } from '#engines/routing/gates.ts';
import { moor } from '#engines/routing/moor.ts';
import { route } from '#engines/routing/route.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { between, toLngLat, toVector } from '#engines/routing/sphere.ts';
import { openTestSea, sail, seaData, straits, world } from '../../fixtures/sea.ts';

let sea: Sea;
beforeAll(async () => {
  sea = await openTestSea();
});

const ids = [...world.straits.keys()];
const places = [
  ...seaData.ports.map(({ position }) => position),
  ...[...world.facilities.values()].map(({ position }) => position.value),
].filter((place, index, all) => all.findIndex((other) => other.join() === place.join()) === index);

/** Those that the sea graph reaches; which it doesn't, and that it should not, test/truth/places.test.ts tells. */
const isReached = (place: LngLat): boolean => !('nearestNm' in moor(sea.graph, place));

const pair = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(...places))
  .filter(([from, to]) => from !== to && distanceNm(from, to) > 1 && isReached(from) && isReached(to));
const closures = fc.subarray(ids, { maxLength: 12 });
const box = fc
  .record({
    lng: fc.double({ min: 90, max: 200, noNaN: true }),
    lat: fc.double({ min: -20, max: 45, noNaN: true }),
    size: fc.double({ min: 0.3, max: 9, noNaN: true }),
  })
  .map(({ lng, lat, size }): Area => [
    [
      [lng, lat],
      [lng + size, lat],
      [lng + size, lat + size],
      [lng, lat + size],
    ],
  ]);

const found = (from: LngLat, to: LngLat, conditions: Conditions = {}): Route | null => {
  const answer = route(sea, { ask: 'route', from, to, conditions });
  return answer.found ? answer : null;
};
const lengthOf = (from: LngLat, to: LngLat, closedStraits: readonly StraitId[]): number =>
  found(from, to, { closedStraits })?.distanceNm ?? Infinity;

/** Counterexamples are routes as they are: there is nothing to gain from shrinking them. */
const runs = { numRuns: Number(process.env['RUNS'] ?? 150), endOnFailure: true };

describe('laws of routes', { timeout: 120_000 }, () => {
  it('none is shorter than the great circle, and each is as long as its legs', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const way = sail(sea, from, to);
        expect(way.distanceNm).toBeGreaterThanOrEqual(distanceNm(from, to) - 1e-6);
        const legs = way.path.slice(1).map((point, index) => distanceNm(way.path[index] ?? point, point));
        expect(legs).toHaveLength(way.legs.length);
        expect(legs.reduce((sum, nm) => sum + nm, 0)).toBeCloseTo(way.distanceNm, 4);
      }),
      runs,
    );
  });

  it('there is as far as back', () => {
    fc.assert(
      fc.property(pair, closures, ([from, to], closedStraits) => {
        const [there, back] = [lengthOf(from, to, closedStraits), lengthOf(to, from, closedStraits)];
        if (there === Infinity) expect(back).toBe(Infinity);
        else expect(Math.abs(there / back - 1)).toBeLessThanOrEqual(1e-3);
      }),
      runs,
    );
  });

  it('a call on the way never makes it shorter by over half a percent', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...places), ([from, to], via) => {
        fc.pre(isReached(via) && distanceNm(from, via) > 1 && distanceNm(to, via) > 1);
        const called = sail(sea, from, to, {}, [via]);
        expect(sail(sea, from, to).distanceNm).toBeLessThanOrEqual(called.distanceNm * 1.005);
      }),
      runs,
    );
  });

  it('closing more never makes the way over the graph cheaper', () => {
    fc.assert(
      fc.property(pair, closures, closures, ([from, to], some, more) => {
        const costs = [[], some, [...some, ...more]].map((closedStraits) => {
          const rules = sea.rulesFor({ closedStraits });
          const [start, goal] = [moor(sea.graph, from), moor(sea.graph, to)];
          if ('found' in rules || 'nearestNm' in start || 'nearestNm' in goal) throw new Error('no question');
          return sea.search.find(start.links, goal.links, goal.vector, rules.search)?.cost ?? Infinity;
        }) as [number, number, number];
        expect(costs[1]).toBeGreaterThanOrEqual(costs[0]);
        expect(costs[2]).toBeGreaterThanOrEqual(costs[1]);
      }),
      runs,
    );
  });

  // Pulling a way straight may gain more on the second best over the graph than on the best.
  it('closing more never shortens the way by over 1.5 % when pulled straight, and is never told to', () => {
    fc.assert(
      fc.property(pair, closures, closures, ([from, to], some, more) => {
        const [open, closed, tight] = [[], some, [...some, ...more]].map((each) =>
          lengthOf(from, to, each),
        ) as [number, number, number];
        expect(closed).toBeGreaterThanOrEqual(open * 0.985);
        expect(tight).toBeGreaterThanOrEqual(closed * 0.985);
        const effect = found(from, to, { closedStraits: some })?.effect;
        if (effect) expect(effect.extraNm).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('no route passes a closed strait or touches a closed area', () => {
    fc.assert(
      fc.property(
        pair,
        closures,
        fc.array(box, { minLength: 1, maxLength: 3 }),
        ([from, to], closedStraits, closedAreas) => {
          const way = found(from, to, { closedStraits, closedAreas });
          if (!way) return;
          expect(way.straits.filter((strait) => closedStraits.includes(strait))).toEqual([]);
          const isClosed = (gate: number) => closedStraits.includes(sea.gates.list[gate]?.id as StraitId);
          const zones = closedAreas.map(zoneOf);
          for (const [index, to] of way.path.entries()) {
            const from = way.path[index - 1];
            if (!from) continue;
            const [a, b] = [toVector(from), toVector(to)];
            expect(crossesGate(sea.gates, a, b, isClosed)).toBe(false);
            for (let step = 0; step <= 40; step++)
              expect(zones.some((zone) => zoneHolds(zone, toLngLat(between(a, b, step / 40))))).toBe(false);
          }
        },
      ),
      runs,
    );
  });

  it('a closure that is not on the way changes nothing, and reopening restores the same bytes', () => {
    fc.assert(
      fc.property(pair, closures, ([from, to], closedStraits) => {
        const before = JSON.stringify(sail(sea, from, to));
        const closed = found(from, to, { closedStraits });
        if (closed && closed.effect?.isChanged === false)
          expect(JSON.stringify({ ...closed, effect: null })).toBe(before);
        expect(JSON.stringify(sail(sea, from, to))).toBe(before);
      }),
      runs,
    );
  });

  it('costly water never lowers the cost, and a factor of 1 changes nothing', () => {
    fc.assert(
      fc.property(pair, box, fc.double({ min: 1.1, max: 8, noNaN: true }), ([from, to], area, factor) => {
        const plain = sail(sea, from, to);
        expect(found(from, to, { costlyAreas: [{ area, factor: 1 }] })?.distanceNm).toBe(plain.distanceNm);
        expect(found(from, to, { costlyAreas: [{ area, factor }] })?.distanceNm).toBeGreaterThanOrEqual(
          plain.distanceNm * 0.985,
        );
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('an open leg is its great circle, without a bend', () => {
    const open = fc
      .tuple(fc.integer({ min: 1500, max: 2300 }), fc.integer({ min: -400, max: 450 }))
      .map(([lng, lat]): LngLat => [lng / 10, lat / 10]);
    let clear = 0;
    fc.assert(
      fc.property(open, open, (from, to) => {
        const [a, b] = [toVector(from), toVector(to)];
        fc.pre(distanceNm(from, to) > 10 && leastCode(sea.graph.chart, a, b, laneCode) >= laneCode);
        const way = sail(sea, from, to);
        expect(way.distanceNm).toBeCloseTo(distanceNm(from, to), 6);
        expect(way.path).toHaveLength(2);
        clear++;
      }),
      runs,
    );
    expect(clear).toBe(runs.numRuns);
  });

  it('longitudes run on across 180°', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const { path } = sail(sea, from, to);
        for (const [index, [lng]] of path.entries()) {
          const before = path[index - 1];
          if (before) expect(Math.abs(lng - before[0])).toBeLessThanOrEqual(180);
        }
      }),
      runs,
    );
    expect(sail(sea, [139.67, 35.28], [-157.95, 21.35]).path.at(-1)?.[0]).toBeCloseTo(202.05, 6);
    expect(straits('taiwan')).toEqual(['taiwan']);
  });
});
