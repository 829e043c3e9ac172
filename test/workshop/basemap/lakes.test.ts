import { describe, expect, it } from 'vitest';
import { separateLakes } from '#workshop/basemap/lakes.ts';
import type { Polygon, Ring } from '#workshop/basemap/rings.ts';

const square = (lng: number, lat: number, side: number): Ring => [
  [lng, lat],
  [lng + side, lat],
  [lng + side, lat + side],
  [lng, lat + side],
  [lng, lat],
];
const mainland: Polygon = [square(0, 0, 10)];
const islet: Polygon = [square(2.2, 2.2, 0.005)];
const island: Polygon = [square(2.5, 2.5, 0.2)];
const lake = square(2, 2, 1);

describe('separateLakes', () => {
  it('takes islands out of the land, and large ones out of the lake', () => {
    const { land, lakes } = separateLakes({ land: [mainland, islet, island], waters: [lake] });
    expect(land).toEqual([mainland]);
    expect(lakes).toEqual([[lake, island[0]]]);
  });

  it('forgets ponds and stretches of river, with their islands', () => {
    const pond = square(5, 5, 0.01);
    const inPond: Polygon = [square(5.004, 5.004, 0.001)];
    const river: Ring = [
      [6, 6],
      [9, 6],
      [9, 6.005],
      [6, 6.005],
      [6, 6],
    ];
    expect(separateLakes({ land: [mainland, inPond], waters: [pond, river] })).toEqual({
      land: [mainland],
      lakes: [],
    });
  });
});
