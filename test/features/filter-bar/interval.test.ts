import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingOf, viewOf } from '#features/filter-bar/interval.ts';

const tally = {
  kind: 'interval' as const,
  idle: false,
  low: 0,
  high: 600,
  bins: new Uint32Array(24),
  unknown: 3,
  unlimited: 0,
  yardsUnknown: 0,
};
const feet = { length: 'ft', distance: 'km' } as const;

describe('a numeric filter in the units of the user', () => {
  it('has ends and steps that are round in that unit', () => {
    const { data, step, unit, format } = viewOf(tally, undefined, 'm', feet);
    expect(unit).toBe('ft');
    expect(step).toBe(10);
    expect(data.high).toBeCloseTo(1968.5, 1);
    expect(data.end).toBe(1970);
    expect(format(1234.4)).toBe('1,234');
  });

  it('stores what was typed in SI and shows it as it was typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom('m' as const, 'nm' as const),
        (value, unit) => {
          const setting = settingOf({ from: value, to: null }, true, unit, feet);
          const { data, format } = viewOf(tally, setting ?? undefined, unit, feet);
          expect(data.from).toBeCloseTo(value, 6);
          expect(format(data.from ?? 0)).toBe(value.toLocaleString('en-US'));
        },
      ),
    );
    expect(settingOf({ from: 100, to: null }, true, 'm', feet)?.from).toBeCloseTo(30.48, 9);
  });

  it('is off when it asks nothing, and asks for known numbers when unknown is not kept', () => {
    expect(settingOf({ from: null, to: null }, true, 'm', feet)).toBeNull();
    expect(settingOf({ from: null, to: null }, false, 'm', feet)).toEqual({
      kind: 'interval',
      from: null,
      to: null,
      keepUnknown: false,
    });
  });
});
