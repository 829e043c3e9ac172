import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { codeAt } from '#engines/routing/chart.ts';
import type { Conditions, Nearest, NearestQuestion, NoRoute } from '#engines/routing/contract.ts';
import { gateOf, openRoutingDesk, regionAt, type RoutingDesk } from '#engines/routing/index.ts';
import { matrixOf } from '#engines/routing/matrix.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { openTestSea, port, routingBase, seaData, straits, world } from '../../fixtures/sea.ts';

let sea: Sea;
let desk: RoutingDesk;
beforeAll(async () => {
  sea = await openTestSea();
  desk = openRoutingDesk({ ...routingBase(), gates: [...world.straits.values()].map(gateOf) });
});
afterAll(() => desk.close());

const within = { west: 20, south: -60, east: 300, north: 66 };
const work = { progress: () => {}, pause: async () => {} };

async function ask(question: Omit<NearestQuestion, 'ask'>): Promise<Nearest> {
  const answer = await desk.ask({ ask: 'nearest', within, ...question });
  if (!answer.found) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Days from a point to each of the places; Infinity where there is no way. */
async function daysTo(
  places: readonly LngLat[],
  at: LngLat,
  conditions: Conditions,
): Promise<readonly number[]> {
  const question = {
    ask: 'matrix',
    from: [at],
    to: places,
    conditions: { ...conditions, least: 'time' },
  } as const;
  const answer = await matrixOf(sea, question, work);
  if (!answer.found) throw new Error(JSON.stringify(answer));
  return [...answer.days].map((days) => (Number.isNaN(days) ? Infinity : days));
}

const ports = seaData.ports.map(({ position }) => position);
const ids = [...world.straits.keys()];
const atSea = fc
  .tuple(fc.integer({ min: 320, max: 2450 }), fc.integer({ min: -450, max: 550 }))
  .map(([lng, lat]): LngLat => [lng / 10 + 0.013, lat / 10 + 0.017])
  .filter(([lng, lat]) => codeAt(sea.graph.chart, lng, lat) > 0);

describe('the nearest place', () => {
  it('is the one that routes say is nearest, under whatever closures', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...ports), { minLength: 1, maxLength: 9 }),
        fc.subarray(ids, { maxLength: 10 }),
        fc.array(atSea, { minLength: 6, maxLength: 6 }),
        async (places, closedStraits, points) => {
          const conditions = { closedStraits, speedKn: 14 };
          const answer = await ask({ places, conditions });
          for (const point of points) {
            const days = await daysTo(places, point, conditions);
            const owner = regionAt(answer, point)?.place;
            if (owner === undefined) expect(Math.min(...days)).toBe(Infinity);
            else expect(days[owner]).toBeLessThanOrEqual(Math.min(...days) * 1.005 + 0.01);
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 12), endOnFailure: true },
    );
  });

  it('changes when a strait is closed', async () => {
    const places = [port('singapore'), port('visakhapatnam-india')];
    // West of the Malay Peninsula: through Malacca to Singapore, or over the bay to India.
    const bay: LngLat = [97.5, 5.5];
    const open = await ask({ places });
    const closed = await ask({ places, conditions: { closedStraits: straits('malacca') } });
    expect(regionAt(open, bay)?.place).toBe(0);
    expect(regionAt(closed, bay)?.place).toBe(1);
  });

  it('is none beyond the days asked for, nor in a closed area', async () => {
    const guam: LngLat = [144.65, 13.45];
    const near = await ask({ places: [guam], maxDays: 2 });
    expect(regionAt(near, [146, 16])?.place).toBe(0);
    expect(regionAt(near, [170, 16])).toBeNull();
    expect(near.regions[0]?.farthestDays).toBeLessThanOrEqual(2);
    const box: LngLat[] = [
      [150, 10],
      [158, 10],
      [158, 18],
      [150, 18],
    ];
    const shut = await ask({ places: [guam], conditions: { closedAreas: [[box]] } });
    expect(regionAt(shut, [154, 14])).toBeNull();
    expect(regionAt(shut, [150.7, 17.3])).toBeNull();
    expect(regionAt(shut, [162, 14])?.place).toBe(0);
  });

  it('gives the water of two at one place to the first, always', async () => {
    const [a, b] = [port('yokosuka-japan'), port('singapore')];
    const answer = await ask({ places: [b, a, a, b] });
    expect(answer.regions.map(({ place }) => place)).toEqual([0, 1]);
    expect(await ask({ places: [b, a, a, b] })).toEqual(answer);
  });

  it('refuses a place by itself, and answers for the others', async () => {
    const places: LngLat[] = [[103, 40], port('singapore'), [Number.NaN, 0]];
    const answer = await ask({ places });
    expect(answer.regions.map(({ place }) => place)).toEqual([1]);
    expect(answer.refused).toMatchObject([
      { place: 0, why: { because: 'too-far-from-sea', where: 0 } },
      { place: 2, why: { because: 'bad-input', what: 'places[2]' } },
    ]);
  });

  const wrong: readonly (readonly [string, Omit<NearestQuestion, 'ask'>, Partial<NoRoute>])[] = [
    ['no places', { places: [] }, { because: 'bad-input', what: 'places' }],
    ['inland places only', { places: [[103, 40]] }, { because: 'too-far-from-sea', where: 0 }],
    ['no days', { places: [[103.8, 1.2]], maxDays: 0 }, { because: 'bad-input', what: 'maxDays' }],
    [
      'a box that is none',
      { places: [[103.8, 1.2]], within: { west: 10, east: 10, south: 0, north: 1 } },
      { because: 'bad-input', what: 'within' },
    ],
    [
      'a strait that is none',
      { places: [[103.8, 1.2]], conditions: { closedStraits: straits('styx') } },
      { because: 'unknown-strait' },
    ],
    [
      'no speed',
      { places: [[103.8, 1.2]], conditions: { speedKn: 0 } },
      { because: 'bad-input', what: 'conditions.speedKn' },
    ],
  ];
  it.each(wrong)('says why for %s', async (_, question, why) => {
    expect(await desk.ask({ ask: 'nearest', ...question })).toMatchObject({ found: false, ...why });
  });

  it('tells how far it is, and leaves when the asker leaves', async () => {
    const heard: number[] = [];
    await desk.ask(
      { ask: 'nearest', places: [port('singapore')], within },
      { progress: (d) => heard.push(d) },
    );
    expect(heard.length).toBeGreaterThan(0);
    const leaving = new AbortController();
    const left = desk.ask(
      { ask: 'nearest', places: [port('singapore')], within },
      { signal: leaving.signal, progress: () => leaving.abort() },
    );
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('regions', () => {
  it('cover all water once, with closed rings across 180°, and room for a name in their own water', async () => {
    const places = [
      'yokosuka-japan',
      'singapore',
      'apra-harbor-guam',
      'pearl-harbor-hawaii-usa',
      'brisbane-australia',
    ]
      .flatMap((id) => seaData.ports.filter((each) => each.id === id))
      .map(({ position }) => position);
    expect(places).toHaveLength(5);
    const answer = await ask({ places });
    for (const { polygons } of answer.regions)
      for (const ring of polygons.flat()) expect(ring[0]).toEqual(ring.at(-1));
    for (const region of answer.regions) {
      const { labels, place, neighbors } = region;
      expect(labels.length).toBeGreaterThan(0);
      for (const { at } of labels) expect(regionAt(answer, at)?.place).toBe(place);
      for (const other of neighbors)
        expect(answer.regions.find((each) => each.place === other)?.neighbors).toContain(place);
    }
    let across = 0;
    fc.assert(
      fc.property(atSea, (point) => {
        const owners = answer.regions.filter((region) => regionAt({ regions: [region] }, point));
        expect(owners.length).toBeLessThanOrEqual(1);
        if (point[0] > 180 && owners.length === 1) {
          across++;
          expect(regionAt(answer, [point[0] - 360, point[1]])).toBe(owners[0]);
        }
      }),
      { numRuns: 300 },
    );
    expect(across).toBeGreaterThan(20);
  });

  it('that are the whole sea have a place for the name in view wherever the chart is looked at', async () => {
    const { regions } = await ask({ places: [port('singapore')] });
    const labels = regions[0]?.labels ?? [];
    expect(labels.length).toBeLessThan(2000);
    const mercator = (lat: number) =>
      (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
    const apart = (one: LngLat, other: LngLat) =>
      Math.max(Math.abs(one[0] - other[0]), Math.abs(mercator(one[1]) - mercator(other[1])));
    for (const [index, { at, apartDegrees }] of labels.entries()) {
      const nearest = Math.min(...labels.slice(0, index).map((before) => apart(at, before.at)));
      expect(nearest).toBeGreaterThan(apartDegrees * 0.8);
    }
    const openWater: LngLat[] = [
      [60, 0],
      [150, 15],
      [180, -20],
      [200, 40],
    ];
    for (const round of [60, 30, 15, 7.5]) {
      const seen = labels.filter(({ apartDegrees }) => apartDegrees >= round);
      for (const point of openWater)
        expect(Math.min(...seen.map(({ at }) => apart(at, point)))).toBeLessThan(round);
    }
  });

  it('meet in borders from which both are as far', async () => {
    const places = [port('yokosuka-japan'), port('apra-harbor-guam')];
    const { borders } = await ask({ places });
    const points = borders.flatMap(({ line }) => line).filter((_, index) => index % 8 === 0);
    expect(points.length).toBeGreaterThan(5);
    const off: number[] = [];
    for (const point of points) {
      if (codeAt(sea.graph.chart, point[0], point[1]) === 0) continue;
      const [a = 0, b = 0] = await daysTo(places, point, {});
      off.push(Math.abs(a / b - 1));
    }
    off.sort((a, b) => a - b);
    expect(off[Math.floor(off.length / 2)]).toBeLessThan(0.003);
    // Between points of which one is ashore the border is drawn half-way.
    expect(off.at(-1)).toBeLessThan(0.05);
  });
});
