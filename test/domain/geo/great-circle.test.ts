import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination, distanceNm, earthRadiusM, metersPerNm, ring } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';

const quarterNm = (Math.PI / 2) * (earthRadiusM / metersPerNm);
const positions = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }))
  .map(([lng, lat]): LngLat => [lng, lat]);

describe('great-circle distance', () => {
  it('is a quarter of the circumference from the equator to a pole and along the equator', () => {
    expect(distanceNm([0, 0], [0, 90])).toBeCloseTo(quarterNm, 6);
    expect(distanceNm([30, 0], [120, 0])).toBeCloseTo(quarterNm, 6);
    // The meridian quarter of the ellipsoid is 10,001.966 km (WGS 84).
    expect((distanceNm([0, 0], [0, 90]) * metersPerNm) / 10_001_965.7).toBeCloseTo(1, 2);
  });

  it('is within 0.6 % of the ellipsoid (WGS 84 geodesics)', () => {
    // Meridian arc 0–45° 4,984.944 km; one degree of the equator 111.3195 km; of the meridian at the pole 111.694 km.
    for (const [from, to, km] of [
      [[0, 0], [0, 45], 4984.944],
      [[0, 0], [1, 0], 111.3195],
      [[0, 89], [0, 90], 111.694],
    ] as const)
      expect(Math.abs((distanceNm(from, to) * 1.852) / km - 1)).toBeLessThan(0.006);
  });

  it('keeps its precision for points that touch and for antipodes', () => {
    expect(distanceNm([140, 35], [140, 35])).toBe(0);
    expect(distanceNm([140, 35], [140, 35 + 1e-7])).toBeCloseTo((1e-7 / 90) * quarterNm, 9);
    expect(distanceNm([0, 0], [180, 0])).toBeCloseTo(2 * quarterNm, 6);
    expect(distanceNm([20, 10], [-160, -10])).toBeCloseTo(2 * quarterNm, 6);
  });

  it('takes the short way over the date line', () => {
    expect(distanceNm([179.5, 0], [-179.5, 0])).toBeCloseTo(quarterNm / 90, 6);
    expect(distanceNm([179.5, 0], [180.5, 0])).toBeCloseTo(quarterNm / 90, 6);
  });

  it('is symmetric, does not care for whole turns and obeys the triangle', () => {
    fc.assert(
      fc.property(positions, positions, positions, (a, b, c) => {
        expect(distanceNm(a, b)).toBeCloseTo(distanceNm(b, a), 6);
        expect(distanceNm([a[0] + 360, a[1]], b)).toBeCloseTo(distanceNm(a, b), 5);
        expect(distanceNm(a, c)).toBeLessThanOrEqual(distanceNm(a, b) + distanceNm(b, c) + 1e-6);
      }),
    );
  });
});

describe('destination', () => {
  it('is as far away as it was told, whatever the bearing', () => {
    fc.assert(
      fc.property(
        positions,
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 1, max: 5000, noNaN: true }),
        (from, bearing, nm) => {
          expect(distanceNm(from, destination(from, bearing, nm))).toBeCloseTo(nm, 5);
        },
      ),
    );
  });

  it('goes north to the north', () => {
    const [lng, lat] = destination([144.66, 13.44], 0, 60);
    expect(lng).toBeCloseTo(144.66, 9);
    expect(lat).toBeCloseTo(13.44 + (60 / quarterNm) * 90, 9);
  });
});

describe('ring', () => {
  it('is closed, geodesic and runs on over the date line', () => {
    const points = ring([178, 20], 1000, 72);
    expect(points).toHaveLength(73);
    for (const point of points) expect(distanceNm([178, 20], point)).toBeCloseTo(1000, 5);
    for (const [index, [lng]] of points.entries())
      expect(Math.abs(lng - (points[index - 1]?.[0] ?? lng))).toBeLessThan(10);
    expect(points.at(-1)?.[0]).toBeCloseTo(points[0]?.[0] ?? Number.NaN, 6);
  });
});
