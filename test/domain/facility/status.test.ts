import { describe, expect, it } from 'vitest';
import { dockStates, phaseOn } from '#domain/facility/status.ts';
import { aPhase } from '../../fixtures/fit.ts';

const on = (day: string, ...phases: ReturnType<typeof aPhase>[]) => phaseOn(phases, day)?.value ?? null;

describe('the phase of a dock on a day', () => {
  it.each([
    ['2028', '2028-12-30', null],
    ['2028', '2028-12-31', 'in-service'],
    ['2028-02', '2028-02-28', null],
    ['2028-02', '2028-02-29', 'in-service'],
    ['2028-02-10', '2028-02-09', null],
    ['2028-02-10', '2028-02-10', 'in-service'],
  ])('in service from %s: on %s %s', (from, day, expected) => {
    expect(on(day, aPhase('in-service', from))).toBe(expected);
  });

  it.each(dockStates.filter((state) => state !== 'in-service'))(
    '%s begins on the first day that the date can mean',
    (state) => {
      const phases = [aPhase('in-service'), aPhase(state, '2026')];
      expect(on('2025-12-31', ...phases)).toBe('in-service');
      expect(on('2026-01-01', ...phases)).toBe(state);
    },
  );

  it('does not call a dock under construction once it may be done', () => {
    const phases = [aPhase('under-construction', '2023-09-08'), aPhase('unknown', '2026')];
    expect(on('2025-06-01', ...phases)).toBe('under-construction');
    expect(on('2026-06-01', ...phases)).toBe('unknown');
  });

  it('is the last one where a later phase has no date', () => {
    expect(on('2026-01-01', aPhase('in-service', '1983'), aPhase('closed'))).toBe('closed');
  });

  it('is none before the first', () => {
    expect(on('1982-12-31', aPhase('in-service', '1983'))).toBeNull();
    expect(on('2026-01-01')).toBeNull();
  });
});
