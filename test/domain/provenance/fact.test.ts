import { describe, expect, it } from 'vitest';
import {
  assumed,
  boundsOf,
  derived,
  isMissing,
  knownOrNull,
  notPublished,
  weakest,
} from '#domain/provenance/fact.ts';
import { assumption, type SourceId } from '#domain/provenance/source.ts';
import { aMeasure, aSource } from '../../fixtures/fit.ts';

describe('the bounds of a measure', () => {
  it('span every printed reading', () => {
    expect(boundsOf(aMeasure(45))).toEqual({ low: 45, high: 45 });
    expect(boundsOf(aMeasure(13.1, 'm', { conflicts: [13.6, 11] }))).toEqual({ low: 11, high: 13.6 });
    expect(boundsOf(aMeasure(20, 'm', { to: 23, conflicts: [18] }))).toEqual({ low: 18, high: 23 });
  });

  it('are open on the side that the reading does not prove', () => {
    expect(boundsOf(aMeasure(44, 'm', { reads: 'at-most', conflicts: [46] }))).toEqual({
      low: null,
      high: 46,
    });
    expect(boundsOf(aMeasure(44, 'm', { reads: 'at-least', conflicts: [46] }))).toEqual({
      low: 44,
      high: null,
    });
    expect(boundsOf(notPublished)).toEqual({ low: null, high: null });
  });
});

describe('a number worked out from others', () => {
  const other = { ...aMeasure(3), sources: ['other' as SourceId], asOf: '2025', confidence: 'high' as const };
  const sum = derived(45, 'm', 'a + b', [
    ['a', aMeasure(42)],
    ['b', other],
    ['c', notPublished],
  ]);

  it('cites every part once and is trusted no more than the weakest', () => {
    expect(sum.sources).toEqual([aSource, 'other']);
    expect(sum.confidence).toBe('medium');
    expect(derived(1, 'm', 'x', [['a', assumed(1, 'm', assumption, '')]]).confidence).toBe('low');
  });

  it('is as recent as its newest part, and shows its formula', () => {
    expect(sum.asOf).toBe('2025');
    expect(sum.derivation?.formula).toBe('a + b');
    expect(sum.derivation?.parts).toHaveLength(3);
  });
});

it('weakest is low where nothing is said', () => {
  expect(weakest(['high', 'medium'])).toBe('medium');
  expect(weakest([])).toBe('low');
});

it('missing is never a number', () => {
  expect(isMissing(notPublished)).toBe(true);
  expect(knownOrNull(notPublished)).toBeNull();
  expect(knownOrNull(aMeasure(0.5))).toBe(0.5);
});
