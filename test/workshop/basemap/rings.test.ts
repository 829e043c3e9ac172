import { describe, expect, it } from 'vitest';
import {
  boxOf,
  ringAreaKm2,
  ringContains,
  ringLengthKm,
  unrollPolygon,
  worldCopies,
  type Ring,
} from '#workshop/basemap/rings.ts';

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('measures of a ring', () => {
  it('takes a degree square at the equator for 111 km by 111 km', () => {
    expect(ringAreaKm2(rectangle(0, 0, 1, 1))).toBeCloseTo(111.2 ** 2, -1);
    expect(ringLengthKm(rectangle(0, 0, 1, 1))).toBeCloseTo(4 * 111.2, 0);
  });

  it('narrows with latitude', () => {
    expect(ringAreaKm2(rectangle(0, 60, 1, 61))).toBeCloseTo(111.2 ** 2 / 2, -2);
  });

  it('tells inside from outside', () => {
    expect(ringContains(rectangle(0, 0, 2, 2), [1, 1])).toBe(true);
    expect(ringContains(rectangle(0, 0, 2, 2), [3, 1])).toBe(false);
  });
});

describe('unrollPolygon', () => {
  it('lets longitudes run on past 180 degrees', () => {
    const island: Ring = [
      [179, -17],
      [-179, -17],
      [-179, -16],
      [179, -16],
      [179, -17],
    ];
    expect(boxOf(unrollPolygon([island])[0] ?? [])).toEqual([179, -17, 181, -16]);
  });

  it('keeps a hole with its outline', () => {
    const continent = rectangle(100, 0, 160, 60).map(([lng = 0, lat = 0]) => [lng + 30, lat]);
    const lake = rectangle(-178, 20, -176, 22);
    const [, hole = []] = unrollPolygon([continent, lake]);
    expect(boxOf(hole)).toEqual([182, 20, 184, 22]);
  });

  it('closes a coast around the pole below the map, with no edge at 180 degrees', () => {
    const antarctica = Array.from({ length: 37 }, (_, step) => [((step * 10 + 180) % 360) - 180, -70]);
    const [ring = []] = unrollPolygon([antarctica]);
    const [west, south, east] = boxOf(ring);
    expect(south).toBe(-90);
    expect(west).toBeLessThan(-190);
    expect(east).toBeGreaterThan(190);
    expect(worldCopies([ring])).toHaveLength(1);
  });
});

describe('worldCopies', () => {
  it('shows a polygon across 180 degrees on both sides, others once', () => {
    const boxes = worldCopies([rectangle(179, -17, 181, -16)]).map(([ring = []]) => boxOf(ring)[0]);
    expect(boxes).toEqual([-181, 179]);
    expect(worldCopies([rectangle(10, 0, 20, 10)])).toHaveLength(1);
  });
});
