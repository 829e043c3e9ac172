import { describe, expect, it } from 'vitest';
import { detailTiles, overlapsTheater } from '#workshop/basemap/theater.ts';

describe('overlapsTheater', () => {
  it.each([
    ['Yokosuka', [139.6, 35.2, 139.7, 35.3], true],
    ['San Diego', [-117.3, 32.6, -117.1, 32.8], true],
    ['an island unrolled past 180°', [179.8, -17, 180.2, -16], true],
    ['Suez', [32.5, 29.8, 32.6, 30], true],
    ['Norfolk, Virginia', [-76.4, 36.8, -76.2, 37], false],
    ['Lisbon', [-9.3, 38.6, -9, 38.8], false],
  ] as const)('%s', (_, box, expected) => {
    expect(overlapsTheater(box)).toBe(expected);
  });
});

describe('detailTiles', () => {
  /** One shore, in the tile of Tokyo Bay at zoom 7. */
  const { withShore, aroundShore } = detailTiles(7, (x, y) => x === 113 && y === 50);

  it('counts the tile and all below it', () => {
    expect(withShore(7, 113, 50)).toBe(true);
    expect(withShore(8, 227, 101)).toBe(true);
    expect(withShore(7, 112, 50)).toBe(false);
  });

  it('adds the neighbors', () => {
    expect(aroundShore(7, 112, 49)).toBe(true);
    expect(aroundShore(8, 224, 98)).toBe(true);
    expect(aroundShore(7, 111, 50)).toBe(false);
  });

  it('leaves smaller zooms and the rest of the world alone', () => {
    expect(withShore(6, 56, 25)).toBe(false);
    expect(detailTiles(7, () => true).withShore(7, 60, 45)).toBe(false);
  });
});
