import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngNear, unwrapPath, wrapLng } from '#domain/geo/dateline.ts';

const lngs = fc.double({ min: -1080, max: 1080, noNaN: true });

describe('longitudes', () => {
  it.each([
    [0, 0],
    [180, -180],
    [-180, -180],
    [190, -170],
    [-190, 170],
    [540, -180],
    [359, -1],
  ])('%d° is %d° when wrapped', (lng, wrapped) => expect(wrapLng(lng)).toBeCloseTo(wrapped, 9));

  it('wrap into one turn and stay the same place', () => {
    fc.assert(
      fc.property(lngs, (lng) => {
        const wrapped = wrapLng(lng);
        expect(wrapped).toBeGreaterThanOrEqual(-180);
        expect(wrapped).toBeLessThan(180);
        expect(Math.cos(((wrapped - lng) * Math.PI) / 180)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('come near each other by whole turns', () => {
    expect(lngNear(-170, 175)).toBe(190);
    fc.assert(
      fc.property(lngs, lngs, (lng, near) => {
        const moved = lngNear(lng, near);
        expect(Math.abs(moved - near)).toBeLessThanOrEqual(180 + 1e-9);
        expect(Number.isInteger(Math.round(((moved - lng) / 360) * 1e9) / 1e9)).toBe(true);
      }),
    );
  });
});

describe('a path', () => {
  it('runs on over the date line, both ways', () => {
    expect(
      unwrapPath([
        [170, 10],
        [-170, 12],
        [-150, 13],
      ]),
    ).toEqual([
      [170, 10],
      [190, 12],
      [210, 13],
    ]);
    expect(
      unwrapPath([
        [-175, 0],
        [175, 0],
      ]),
    ).toEqual([
      [-175, 0],
      [-185, 0],
    ]);
    expect(unwrapPath([])).toEqual([]);
  });
});
