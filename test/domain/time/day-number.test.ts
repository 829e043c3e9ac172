import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '#domain/time/day-number.ts';

it('counts days as the platform’s calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 200_000 }), (days) => {
      const day = dayOfNumber(days);
      expect(dayNumber(day)).toBe(days);
      expect(day).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

it('knows leap days', () => {
  expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
  expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1);
  expect(dayOfNumber(dayNumber('2027-12-31') + 1.9)).toBe('2028-01-01');
});
