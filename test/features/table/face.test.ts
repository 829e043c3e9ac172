import { describe, expect, it } from 'vitest';
import { assumed, type Known, type Quantity } from '#domain/provenance/fact.ts';
import { assumption } from '#domain/provenance/source.ts';
import { faceOf, shortList, signedText } from '#features/table/face.ts';

const metric = { distance: 'nm', length: 'm' } as const;
const feet = { distance: 'nm', length: 'ft' } as const;
const meters = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  ...assumed(value, 'm', assumption, 'a test'),
  ...more,
});

/** Room for a point and a digit. */
const room = '\u2008\u2007';

describe('a number in a column', () => {
  it('leaves the unit to the head', () => {
    expect(faceOf(meters(212.5), metric)).toBe('212.5');
    expect(faceOf({ ...meters(41000), unit: 't' }, metric)).toBe('41,000');
    expect(faceOf(meters(30.48), feet)).toBe('100');
  });

  it('puts whole meters under meters with a decimal', () => {
    expect(faceOf(meters(400), metric)).toBe(`400${room}`);
    expect(faceOf(meters(1200), metric)).toBe(`1,200${room}`);
    expect(faceOf(meters(41.6, { to: 45 }), metric)).toBe(`41.6–45${room}`);
  });

  it('keeps bounds and gives margins a sign', () => {
    expect(faceOf(meters(53, { reads: 'at-most' }), metric)).toBe(`≤ 53${room}`);
    expect(faceOf(meters(-3.2), metric, true)).toBe('−3.2');
    expect(faceOf(meters(4.3, { reads: 'at-most' }), metric, true)).toBe('≤ +4.3');
    expect(signedText(meters(-1.4, { to: 2.5 }), metric)).toBe('−1.4 to +2.5 m');
  });

  it('has no face for what is missing: the reason is said in words', () => {
    expect(faceOf({ missing: 'not-published' }, metric)).toBeUndefined();
  });
});

describe('a list in a cell', () => {
  const items = ['Auxiliary repair', 'Voyage repair', 'Nuclear work'].map((value): Known<string> => ({
    value,
    sources: [],
    confidence: 'high',
    asOf: null,
  }));

  it('shows whole items only and counts the rest', () => {
    expect(shortList(items)).toBe('Auxiliary repair, Voyage repair, Nuclear work');
    expect(shortList(items, 40)).toBe('Auxiliary repair and 2 more');
    expect(shortList(items, 1)).toBe('Auxiliary repair and 2 more');
  });
});
