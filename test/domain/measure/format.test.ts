import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convert,
  convertBack,
  formatBreadth,
  formatMargin,
  formatMeasure,
  formatNumber,
  formatValue,
  siUnits,
  unitName,
  type DisplayUnits,
} from '#domain/measure/format.ts';
import { derived, notApplicable, notPublished, units } from '#domain/provenance/fact.ts';
import { aMeasure } from '../../fixtures/fit.ts';

const feet: DisplayUnits = { distance: 'km', length: 'ft' };

describe('units', () => {
  it('go there and back without loss', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(...units),
        fc.constantFrom(siUnits, feet),
        (value, unit, shown) => {
          expect(convertBack(convert(value, unit, shown), unit, shown)).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it('are exact: 0.3048 m a foot, 1.852 km a nautical mile', () => {
    expect(convert(30.48, 'm', feet)).toBeCloseTo(100, 12);
    expect(convert(1000, 'nm', feet)).toBe(1852);
    expect(convert(1000, 't', feet)).toBe(1000);
    expect([unitName('m', feet), unitName('m', siUnits), unitName('nm', feet)]).toEqual(['ft', 'm', 'km']);
  });
});

describe('a measure is shown', () => {
  it.each([
    [aMeasure(345), '345 m'],
    [aMeasure(9.12), '9.1 m'],
    [aMeasure(45, 'm', { conflicts: [41.6] }), '41.6–45 m'],
    [aMeasure(20_500, 't', { to: 23_000 }), '20,500–23,000 t'],
    [aMeasure(53, 'm', { reads: 'at-most' }), '≤ 53 m'],
    [aMeasure(80_000, 't', { reads: 'at-least' }), '≥ 80,000 t'],
    [aMeasure(3, 'deg'), '3°'],
    [notPublished, 'not published'],
    [notApplicable, 'not applicable'],
  ])('%#: %s', (measure, text) => expect(formatMeasure(measure)).toBe(text));

  it('in feet, and distances in kilometers', () => {
    expect(formatMeasure(aMeasure(30.48), feet)).toBe('100 ft');
    expect(formatMeasure(aMeasure(100, 'nm'), feet)).toBe('185 km');
    expect(formatValue(2, 'count')).toBe('2');
  });
});

describe('a margin is shown', () => {
  it('with its sign, a true minus, and ± only where nothing is left', () => {
    expect(formatMargin(12.44, 'm')).toBe('+12.4 m');
    expect(formatMargin(-3.2, 'm')).toBe('−3.2 m');
    expect(formatMargin(-1500, 't')).toBe('−1,500 t');
    expect(formatMargin(0, 'm')).toBe('±0 m');
    expect(formatMargin(-3.048, 'm', feet)).toBe('−10 ft');
  });

  it('never as nothing where it decides', () => {
    expect(formatMargin(-0.04, 'm')).toBe('−0.04 m');
    expect(formatMargin(0.04, 'm')).toBe('+0.04 m');
    expect(formatMargin(-0.001, 'm')).toBe('−0.01 m');
    expect(formatMargin(-0.1, 'm', feet)).toBe('−0.33 ft');
  });
});

it('groups thousands', () => expect(formatNumber(1_234_567.89, 1)).toBe('1,234,567.9'));

describe('days', () => {
  it('are counted with one digit, and one is one', () => {
    expect([8.64, 1, 0.04, 12].map((days) => formatValue(days, 'd'))).toEqual([
      '8.6 days',
      '1 day',
      '0 days',
      '12 days',
    ]);
    expect(formatMeasure(derived(8.64, 'd', '', []))).toBe('8.6 days');
    expect([1.83, 1, -0.52, 0.021].map((days) => formatMargin(days, 'd'))).toEqual([
      '+1.8 days',
      '+1 day',
      '−0.5 days',
      '+0.02 days',
    ]);
  });
});

describe('miles more or fewer', () => {
  it('have tenths where there are few', () => {
    expect([612.4, 9.44, 0.31, -3, 0].map((nm) => formatMargin(nm, 'nm'))).toEqual([
      '+612 nm',
      '+9.4 nm',
      '+0.3 nm',
      '−3 nm',
      '±0 nm',
    ]);
    expect(formatMargin(1000, 'nm', feet)).toBe('+1,852 km');
  });
});

it('writes the width of a strait in miles or kilometers, or why it is missing', () => {
  expect(formatBreadth(derived(41_900, 'm', '', []))).toBe('22.6 nm');
  expect(formatBreadth(derived(41_900, 'm', '', []), feet)).toBe('41.9 km');
  expect(formatBreadth(notPublished)).toBe('not published');
});
