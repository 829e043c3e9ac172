import { describe, expect, it } from 'vitest';
import type { FacilityId } from '#domain/facility/facility.ts';
import { countInView, facilitiesWithin, nearestFacility, placesOf, type Pile } from '#map/picking/nearest.ts';
import { aFacility } from '../../fixtures/world.ts';

const at = (id: string, lng: number, lat: number) => {
  const facility = aFacility(id);
  return { ...facility, position: { ...facility.position, value: [lng, lat] as const } };
};

/** A screen of ten pixels a degree, its middle at (lng0, 0). */
const screen = (lng0: number) => ({
  project: ([lng, lat]: [number, number]) => ({ x: (lng - lng0) * 10 + 500, y: 400 - lat * 10 }),
  unproject: ([x, y]: [number, number]) => ({ lng: (x - 500) / 10 + lng0, lat: (400 - y) / 10 }),
});

describe('picking', () => {
  const places = placesOf([at('kr-a', 130, 0), at('kr-b', 131, 0), at('us-c', -122, 0)]);
  const all = new Uint8Array([1, 1, 1]);

  it('takes the nearest within reach', () => {
    expect(nearestFacility(places, all, screen(130), 503, 400)?.id).toBe('kr-a');
    expect(nearestFacility(places, all, screen(130), 508, 400)?.id).toBe('kr-b');
    expect(nearestFacility(places, all, screen(130), 500, 430)).toBeNull();
  });

  it('passes over what the filters hide', () => {
    expect(nearestFacility(places, new Uint8Array([0, 1, 1]), screen(130), 500, 400)?.id).toBe('kr-b');
  });

  it('finds a place in any copy of the world', () => {
    expect(nearestFacility(places, all, screen(238), 500, 400)?.id).toBe('us-c');
    expect(nearestFacility(places, all, screen(-122), 500, 400)?.id).toBe('us-c');
    expect(nearestFacility(places, all, screen(-230), 500, 400)?.id).toBe('kr-a');
  });
});

describe('picking from a pile', () => {
  // 5 px apart on the screen.
  const places = placesOf([at('kr-low', 130, 0), at('kr-high', 130.5, 0), at('kr-later', 131, 0)]);
  const all = new Uint8Array([1, 1, 1]);
  const pile: Pile = { ranks: new Uint8Array([1, 5, 1]), selected: null, radiusPx: () => 8 };
  const pick = (x: number, lies: Pile, passes = all) =>
    nearestFacility(places, passes, screen(130), x, 400, lies)?.id;

  it('means the sign on top where signs cover the point, however near another center', () => {
    expect(pick(500, pile)).toBe('kr-high');
    expect(pick(510, pile)).toBe('kr-high');
    expect(pick(505, { ...pile, ranks: new Uint8Array(3) })).toBe('kr-later');
  });

  it('means a sign that covers the point before one that is only near', () => {
    expect(pick(493, { ...pile, radiusPx: () => 7.5 })).toBe('kr-low');
    expect(pick(490, pile)).toBe('kr-low');
  });

  it('means what is open, which is drawn above all, and nothing that the filters hide', () => {
    expect(pick(503, { ...pile, selected: 'kr-low' as FacilityId })).toBe('kr-low');
    expect(pick(503, pile, new Uint8Array([1, 0, 1]))).toBe('kr-later');
  });

  it('knows all within reach, the nearest first', () => {
    const ids = (x: number) => facilitiesWithin(places, all, screen(130), x, 400).map(({ id }) => id);
    expect(ids(511)).toEqual(['kr-later', 'kr-high', 'kr-low']);
    expect(ids(490)).toEqual(['kr-low']);
  });
});

describe('counting what is in view', () => {
  const places = placesOf([at('kr-a', 130, 35), at('us-c', -122, 37), at('fj-d', 178, -18)]);
  const all = new Uint32Array([0, 1, 2]);

  it('counts in any copy of the world, across 180°', () => {
    expect(countInView(places, all, { west: 100, south: -50, east: 250, north: 60 })).toBe(3);
    expect(countInView(places, all, { west: -130, south: 0, east: -100, north: 60 })).toBe(1);
    expect(countInView(places, all, { west: 170, south: -30, east: 190, north: 0 })).toBe(1);
    expect(countInView(places, new Uint32Array([0]), { west: 170, south: -30, east: 190, north: 60 })).toBe(
      0,
    );
  });
});
