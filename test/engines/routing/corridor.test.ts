import { beforeAll, describe, expect, it } from 'vitest';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { alternativesTo } from '#engines/routing/alternatives.ts';
import { isSameCorridor } from '#engines/routing/corridor.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { openTestSea, port } from '../../fixtures/sea.ts';

describe('a corridor', () => {
  const along = (lat: number): LngLat[] => [
    [140, 30],
    [150, lat],
    [170, lat],
    [180, 30],
  ];

  it('is the same beside the way, another far from it', () => {
    expect(isSameCorridor(along(30), along(30.3), 2100)).toBe(true);
    expect(isSameCorridor(along(30), along(34), 2100)).toBe(false);
  });

  it('is the same whichever way is asked of first', () => {
    const short: LngLat[] = [
      [140, 30],
      [180, 30],
    ];
    expect(isSameCorridor(short, along(34), 2100)).toBe(isSameCorridor(along(34), short, 2100));
  });
});

describe('alternatives', () => {
  let sea: Sea;
  beforeAll(async () => {
    sea = await openTestSea();
  });
  const strategic = (from: LngLat, to: LngLat, count: number) => {
    const found = alternativesTo(sea, { ask: 'alternatives', from, to, count });
    if (!found.found) throw new Error('no route');
    for (const [index, one] of found.routes.entries())
      for (const other of found.routes.slice(index + 1)) {
        expect(one.distanceNm).toBeLessThanOrEqual(other.distanceNm);
        expect(isSameCorridor(one.path, other.path, found.routes[0]?.distanceNm ?? 0)).toBe(false);
      }
    return found.routes.map(({ straits }) => straits.join());
  };

  it('from the Gulf to Japan are Malacca and Sunda, not the channels of Luzon Strait', () => {
    const ways = strategic(port('dammam-saudi-arabia'), port('yokosuka-japan'), 4);
    for (const strait of ['malacca', 'sunda']) expect(ways.some((way) => way.includes(strait))).toBe(true);
  });

  it('from Korea to Europe are Suez and Panama', () => {
    const ways = strategic(port('busan-south-korea'), [4.05, 51.95], 4);
    expect(ways[0]).toContain('suez');
    expect(ways.some((way) => way.includes('panama'))).toBe(true);
  });
});
