import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, derived, isMissing, type Measure } from '#domain/provenance/fact.ts';
import { rangeUse } from '#domain/vessel/range-use.ts';
import { aQuantity } from '../../fixtures/world.ts';

const nm = (value: number) => derived(value, 'nm', 'way', []);
const ship = (rangeNm: Measure, rangeAtKn: Measure = aQuantity(20, 'kn'), nuclear = false) => ({
  rangeNm,
  rangeAtKn,
  nuclear,
});
const range = aQuantity(12_000, 'nm');

describe('what a way takes of her range', () => {
  it('is told with the range, its speed and its sources', () => {
    const { share, says, isBeyond } = rangeUse(nm(1465), ship(range));
    expect(says).toBe('12 % of her range of 12,000 nm at 20 kn');
    expect(isBeyond).toBe('no');
    expect(isMissing(share)).toBe(false);
    if (isMissing(share)) return;
    expect(share.value).toBeCloseTo(1465 / 12_000, 12);
    expect(share.sources).toEqual(isMissing(range) ? [] : range.sources);
    expect(share.derivation?.parts.map(([label]) => label)).toEqual([
      'Distance',
      'Her range',
      'Speed that it is told at',
    ]);
  });

  it('says when the way is longer than her range', () => {
    const { says, isBeyond } = rangeUse(nm(13_800), ship(range));
    expect(isBeyond).toBe('yes');
    expect(says).toBe('115 % of her range of 12,000 nm at 20 kn; beyond her range: refuel on the way');
    const doubtful: Measure = { ...aQuantity(6000, 'nm'), to: 8000 };
    expect(rangeUse(nm(7000), ship(doubtful))).toMatchObject({
      isBeyond: 'may-be',
      says: expect.stringContaining('it may be beyond her range'),
    });
  });

  it('is not known in words, and never 0', () => {
    const unknown = (use: ReturnType<typeof rangeUse>) => {
      expect(isMissing(use.share)).toBe(true);
      expect(use.isBeyond).toBeNull();
      return use.says;
    };
    expect(unknown(rangeUse(nm(9), ship({ missing: 'not-published' })))).toBe('her range is not published');
    expect(unknown(rangeUse(nm(9), ship({ missing: 'not-recorded' })))).toBe('her range is not on record');
    expect(unknown(rangeUse(nm(9), ship({ missing: 'not-published' }, undefined, true)))).toMatch(/^nuclear/);
    expect(unknown(rangeUse(nm(9), null))).toMatch(/no class is chosen/);
    expect(unknown(rangeUse({ missing: 'not-applicable' }, ship(range)))).toBe('no way by sea is known');
    expect(rangeUse(nm(1200), ship(range, { missing: 'not-published' })).says).toBe(
      '10 % of her range of 12,000 nm at a speed not told',
    );
    expect(rangeUse(nm(20), ship(range)).says).toMatch(/^under 1 %/);
  });

  it('spans what the sources leave open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 100, max: 9000 }),
        fc.nat(5000),
        (way, low, more) => {
          const { share, isBeyond } = rangeUse(nm(way), ship({ ...aQuantity(low, 'nm'), to: low + more }));
          const bounds = boundsOf(share);
          expect(bounds.low).toBeCloseTo(way / (low + more), 12);
          expect(bounds.high).toBeCloseTo(way / low, 12);
          expect(isBeyond).toBe(way > low + more ? 'yes' : way > low ? 'may-be' : 'no');
        },
      ),
    );
    const atLeast = rangeUse(nm(500), ship({ ...aQuantity(1000, 'nm'), reads: 'at-least' }));
    expect(atLeast.says).toMatch(/^at most 50 %/);
    expect(atLeast.isBeyond).toBe('no');
    expect(boundsOf(atLeast.share)).toEqual({ low: null, high: 0.5 });
  });
});
