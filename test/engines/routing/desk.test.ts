import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import {
  openRoutingDesk,
  type AnswerTo,
  type Area,
  type Conditions,
  type RouteQuestion,
  type RoutingDesk,
  type ShipLimits,
} from '#engines/routing/index.ts';
import { port, routingBase, straits } from '../../fixtures/sea.ts';

let desk: RoutingDesk;
beforeAll(() => {
  desk = openRoutingDesk(routingBase());
});
afterAll(() => {
  desk.close();
});

const [yokosuka, singapore, guam]: readonly LngLat[] = [
  'yokosuka-japan',
  'singapore',
  'apra-harbor-guam',
].map(port);
const from = yokosuka ?? [0, 0];
const to = singapore ?? [0, 0];
const route = (question: Omit<RouteQuestion, 'ask'>): Promise<AnswerTo<RouteQuestion>> =>
  desk.ask({ ask: 'route', ...question });
const box = (west: number, south: number, east: number, north: number): Area => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ],
];

describe('the routing desk', () => {
  it('answers a route through a place to call at', async () => {
    const [plain, called] = await Promise.all([
      route({ from, to }),
      route({ from, to, via: [guam ?? [0, 0]] }),
    ]);
    if (!plain.found || !called.found) throw new Error('no route');
    expect(called.distanceNm).toBeGreaterThan(plain.distanceNm);
    expect(called.greatCircleNm).toBeCloseTo(
      distanceNm(from, guam ?? from) + distanceNm(guam ?? from, to),
      6,
    );
  });

  const wrong: readonly (readonly [what: string, question: Omit<RouteQuestion, 'ask'>, answer: object])[] = [
    ['NaN', { from: [Number.NaN, 1], to }, { because: 'bad-input', what: 'from' }],
    ['a latitude over 90', { from, to: [1, 91] }, { because: 'bad-input', what: 'to' }],
    [
      'a place on the way that is none',
      { from, to, via: [[Infinity, 0]] },
      { because: 'bad-input', what: 'via[0]' },
    ],
    [
      'no speed',
      { from, to, conditions: { speedKn: 0 } },
      { because: 'bad-input', what: 'conditions.speedKn' },
    ],
    [
      'a draft that is none',
      { from, to, conditions: { ship: { draftM: Number.NaN } } },
      { because: 'bad-input', what: 'conditions.ship.draftM' },
    ],
    [
      'an area of two corners',
      {
        from,
        to,
        conditions: {
          closedAreas: [
            [
              [
                [1, 1],
                [2, 2],
              ],
            ],
          ],
        },
      },
      { because: 'bad-input', what: 'conditions.closedAreas[0]' },
    ],
    [
      'a cheap area',
      { from, to, conditions: { costlyAreas: [{ area: box(1, 1, 2, 2), factor: 0.5 }] } },
      { because: 'bad-input', what: 'conditions.costlyAreas[0]' },
    ],
    ['the same place twice', { from, to: from }, { because: 'same-place', where: 1 }],
    [
      'the same place a turn away',
      { from, to: [from[0] - 360, from[1]] },
      { because: 'same-place', where: 1 },
    ],
    ['a place far inland', { from: [103, 40], to }, { because: 'too-far-from-sea', where: 0 }],
    ['a closed basin', { from, to: [51, 42] }, { because: 'too-far-from-sea', where: 1 }],
    [
      'an unknown strait',
      { from, to, conditions: { closedStraits: straits('atlantis') } },
      { because: 'unknown-strait', where: ['atlantis'] },
    ],
    [
      'an area over the start',
      { from, to, conditions: { closedAreas: [box(139, 35, 140, 36)] } },
      { because: 'in-closed-area', where: 0 },
    ],
    [
      'an area around the start',
      { from, to, conditions: { closedAreas: [[...box(135, 30, 145, 40), ...box(138, 34, 141, 36)]] } },
      { because: 'closed', where: [] },
    ],
    [
      'a draft too deep for the only way',
      {
        from: [50.16, 26.7],
        to,
        conditions: {
          ship: { draftM: 10 },
          draftLimitsM: { hormuz: 5 } as Conditions['draftLimitsM'] & object,
        },
      },
      { because: 'too-deep', where: ['hormuz'] },
    ],
  ];
  it.each(wrong)('says why for %s', async (_, question, answer) => {
    expect(await route(question)).toMatchObject({ found: false, ...answer });
  });

  it('sends a deep ship another way, and a small one through the canal', async () => {
    const suez = { from: port('port-said-egypt'), to: port('mumbai-india') };
    const small = await route({ ...suez, conditions: { ship: { draftM: 12 } } });
    const deep = await route({ ...suez, conditions: { ship: { draftM: 22 } } });
    if (!small.found || !deep.found) throw new Error('no route');
    expect(small.straits).toContain('suez');
    expect(deep.straits).toContain('cape-good-hope');
    expect(deep.effect).toMatchObject({ isChanged: true, avoided: ['suez'] });
  });

  it('counts the wait at a canal as time, and takes another way when time matters more', async () => {
    const question = { from: port('port-said-egypt'), to: port('mumbai-india') };
    const slow = await route({ ...question, conditions: { speedKn: 14 } });
    const fast = await route({ ...question, conditions: { speedKn: 28 } });
    if (!slow.found || !fast.found) throw new Error('no route');
    expect(slow.days - slow.distanceNm / 14 / 24).toBeCloseTo(fast.days - fast.distanceNm / 28 / 24, 6);
    expect(slow.days).toBeGreaterThan(slow.distanceNm / 14 / 24);
  });

  it('names how traffic leaks round a closed strait', async () => {
    const found = await route({
      from: guam ?? from,
      to: port('manila-philippines'),
      conditions: { closedStraits: straits('san-bernardino') },
    });
    if (!found.found) throw new Error('no route');
    expect(found.effect).toMatchObject({ isChanged: true, avoided: ['san-bernardino'], by: ['surigao'] });
    expect(found.effect?.extraNm).toBeGreaterThan(50);
  });

  it('offers alternatives by other straits, best first', async () => {
    const found = await desk.ask({
      ask: 'alternatives',
      from: guam ?? from,
      to: port('manila-philippines'),
      count: 4,
    });
    if (!found.found) throw new Error('no route');
    const lengths = found.routes.map((each) => each.distanceNm);
    expect(lengths).toHaveLength(4);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(found.routes.map((each) => each.straits.join())).size).toBe(4);
    expect(await desk.ask({ ask: 'alternatives', from, to, count: 0 })).toMatchObject({
      because: 'bad-input',
      what: 'count',
    });
  });

  it('holds every ship of a matrix against the straits by her own size', async () => {
    const from: LngLat = [100.3, 5.5];
    const to: LngLat = [117.5, -20.6];
    const draftLimitsM = { malacca: 8, sunda: 8, lombok: 8 } as Record<StraitId, number>;
    const [small, deep] = [{ draftM: 5 }, { draftM: 12 }];
    const matrix = await desk.ask({
      ask: 'matrix',
      from: [from, from, from],
      to: [to],
      ships: [small, deep, {}],
      conditions: { draftLimitsM },
    });
    if (!matrix.found) throw new Error('no matrix');
    const routed = async (ship: ShipLimits) => {
      const route = await desk.ask({ ask: 'route', from, to, conditions: { draftLimitsM, ship } });
      return route.found ? route.distanceNm : Number.NaN;
    };
    expect([...matrix.distanceNm]).toEqual([await routed(small), await routed(deep), await routed({})]);
    expect(await routed(deep)).not.toBe(await routed(small));
    expect(await desk.ask({ ask: 'matrix', from: [from], to: [to], ships: [] })).toMatchObject({
      because: 'bad-input',
      what: 'ships',
    });
    expect(await desk.ask({ ask: 'matrix', from: [from], ships: [small] })).toMatchObject({ what: 'to' });
  });

  it('fills a matrix with what the routes say', async () => {
    const places = ['yokosuka-japan', 'singapore', 'apra-harbor-guam', 'mumbai-india'].map(port);
    const progress: number[] = [];
    const inland: LngLat = [103, 40];
    const matrix = await desk.ask(
      { ask: 'matrix', from: [...places, inland] },
      { progress: (done) => progress.push(done) },
    );
    if (!matrix.found) throw new Error('no matrix');
    expect(matrix.rows).toBe(5);
    expect(progress.at(-1)).toBe(1);
    for (const [row, start] of places.entries())
      for (const [column, goal] of places.entries()) {
        const single = row === column ? null : await route({ from: start, to: goal });
        const expected = single?.found ? single.distanceNm : 0;
        expect(matrix.distanceNm[row * 5 + column]).toBeCloseTo(expected, 6);
      }
    expect(matrix.distanceNm[4]).toBeNaN();
    expect(matrix.refused.find(({ row, column }) => row === 0 && column === 4)?.why).toMatchObject({
      because: 'too-far-from-sea',
      where: 1,
    });
    const oneRow = await desk.ask({ ask: 'matrix', from: places.slice(0, 1), to: places });
    if (!oneRow.found) throw new Error('no matrix');
    expect(oneRow.distanceNm).toEqual(matrix.distanceNm.slice(0, 4));
  });

  it('lays the lanes of all pairs over each other', async () => {
    const places = ['yokosuka-japan', 'singapore', 'busan-south-korea', 'mumbai-india'].map(port);
    const found = await desk.ask({ ask: 'lanes', places });
    if (!found.found) throw new Error('no lanes');
    expect(found.pairs).toBe(6);
    const uses = found.lanes.map(({ pairs }) => pairs);
    expect(uses).toEqual(uses.toSorted((a, b) => a - b));
    expect(Math.max(...uses)).toBeGreaterThanOrEqual(3);
  });

  it('leaves when the asker leaves', async () => {
    const places = ['yokosuka-japan', 'singapore', 'apra-harbor-guam'].map(port);
    const leaving = new AbortController();
    const matrix = desk.ask(
      { ask: 'matrix', from: places },
      { signal: leaving.signal, progress: () => leaving.abort() },
    );
    await expect(matrix).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('reach', () => {
  it('is nested in time, and its rim is as far as the ship sails', async () => {
    const start = guam ?? from;
    const found = await desk.ask({ ask: 'reach', from: start, days: [1, 2], conditions: { speedKn: 14 } });
    if (!found.found) throw new Error('no reach');
    const [one, two] = found.bands;
    if (!one || !two) throw new Error('no bands');
    expect(one.distanceNm).toBe(336);
    for (const line of one.lines)
      for (const point of line.filter((_, index) => index % 25 === 0)) {
        const away = distanceNm(start, point);
        expect(away).toBeLessThanOrEqual(336 * 1.01);
        const sailed = await route({ from: start, to: point });
        if (sailed.found) expect(Math.abs(sailed.distanceNm / 336 - 1)).toBeLessThan(0.03);
      }
    const areaOf = (rings: readonly (readonly LngLat[])[]) =>
      Math.abs(
        (rings[0] ?? []).reduce((sum, [x, y], index, ring) => {
          const [x2, y2] = ring[(index + 1) % ring.length] ?? [x, y];
          return sum + x * y2 - x2 * y;
        }, 0),
      );
    const total = (band: typeof one) => band.polygons.reduce((sum, rings) => sum + areaOf(rings), 0);
    expect(total(two)).toBeGreaterThan(total(one) * 3);
    for (const ring of one.polygons.flat()) expect(ring[0]).toEqual(ring.at(-1));
  });

  it('stops at closed straits, and refuses days that are none', async () => {
    const gulf: LngLat = [50.16, 26.7];
    const found = await desk.ask({
      ask: 'reach',
      from: gulf,
      days: [5],
      conditions: { closedStraits: straits('hormuz') },
    });
    if (!found.found) throw new Error('no reach');
    const lngs = (found.bands[0]?.polygons ?? []).flat(2).map(([lng]) => lng);
    expect(Math.max(...lngs)).toBeLessThan(57);
    expect(await desk.ask({ ask: 'reach', from: gulf, days: [0] })).toMatchObject({
      because: 'bad-input',
      what: 'days',
    });
  });
});
