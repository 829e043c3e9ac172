import { describe, expect, it } from 'vitest';
import { compassPoint } from '#domain/geo/compass.ts';
import { destination } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';

describe('the direction of a place', () => {
  const from: LngLat = [179.9, -8.5];
  it.each([
    [0, 'north'],
    [22, 'north'],
    [23, 'northeast'],
    [90, 'east'],
    [135, 'southeast'],
    [180, 'south'],
    [225, 'southwest'],
    [270, 'west'],
    [315, 'northwest'],
    [338, 'north'],
  ] as const)('at %i° is %s, across 180° too', (bearing, point) =>
    expect(compassPoint(from, destination(from, bearing, 50))).toBe(point),
  );
});
