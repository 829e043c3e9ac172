import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosition } from '#domain/geo/coordinates.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { parsePosition } from '#domain/geo/parse-position.ts';

const guam: LngLat = [144.66, 13.44];
const positions = fc
  .tuple(
    fc.double({ min: -179.99, max: 179.99, noNaN: true }),
    fc.double({ min: -89.99, max: 89.99, noNaN: true }),
  )
  .map(([lng, lat]): LngLat => [lng, lat]);

describe('a position is written', () => {
  it.each([
    ['dms', '13°26′24″N 144°39′36″E'],
    ['decimal', '13.4400, 144.6600'],
    ['mgrs', '55PBQ466869'],
  ] as const)('as %s', (format, text) => expect(formatPosition(guam, format)).toBe(text));

  it('with seconds that never reach sixty, and no side where there is none', () => {
    expect(formatPosition([10 - 1e-9, -33.999999], 'dms')).toBe('34°00′00″S 10°00′00″E');
    expect(formatPosition([-0.00001, -0.00001], 'dms')).toBe('0°00′00″N 0°00′00″E');
    expect(formatPosition([-0.00001, -0.00001], 'decimal')).toBe('0.0000, 0.0000');
  });

  it('on the near side of the date line', () => {
    expect(formatPosition([190, 0], 'decimal')).toBe('0.0000, -170.0000');
    expect(formatPosition([-185, 5], 'dms')).toBe('5°00′00″N 175°00′00″E');
  });

  it('not in a grid that has no poles', () => expect(formatPosition([0, 85], 'mgrs')).toBe('outside MGRS'));
});

describe('a position is read', () => {
  it.each([
    '13.44, 144.66',
    '13.44 144.66',
    '13,44; 144,66',
    '13°26′24″N 144°39′36″E',
    '144°39′36″E, 13°26′24″N',
    `13°26'24"N 144°39'36"E`,
    '13d26m24sN 144d39m36sE',
    '13°26.4′N 144°39.6′E',
    '13.44°N 144.66°E',
    '13.44N 144.66E',
    '13-26.4N, 144-39.6E',
  ])('%s', (text) => {
    const [lng, lat] = parsePosition(text) ?? [Number.NaN, Number.NaN];
    expect(lng).toBeCloseTo(144.66, 9);
    expect(lat).toBeCloseTo(13.44, 9);
  });

  it.each([
    '',
    'Guam',
    '13.44',
    '91, 10',
    '10, 361',
    '13°26′N 14°39′N',
    '13°75′N 144°10′E',
    '13°10′61″N 144°E',
  ])('not: "%s"', (text) => expect(parsePosition(text)).toBeNull());

  it('as it was written: to a second, to a ten-thousandth of a degree', () => {
    fc.assert(
      fc.property(positions, (position) => {
        for (const [format, tolerance] of [
          ['dms', 0.5 / 3600],
          ['decimal', 0.5e-4],
        ] as const) {
          const read = parsePosition(formatPosition(position, format));
          expect(Math.abs((read?.[0] ?? Number.NaN) - position[0])).toBeLessThan(tolerance + 1e-9);
          expect(Math.abs((read?.[1] ?? Number.NaN) - position[1])).toBeLessThan(tolerance + 1e-9);
        }
      }),
    );
  });
});
