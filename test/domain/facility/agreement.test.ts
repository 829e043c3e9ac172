import { describe, expect, it } from 'vitest';
import { standingOn } from '#domain/facility/agreement.ts';
import type { FacilityId } from '#domain/facility/facility.ts';
import { readData } from '#importers/disk/read-data.ts';

describe('the MSRA of HJ Shipbuilding at Yeongdo (story P-2)', () => {
  const yard = readData().facilities.get('kr-hj-yeongdo' as FacilityId);
  const msra = yard?.agreements.find(({ type }) => type === 'MSRA');

  it('is on record from 2026-01-23 to 2031-01-22', () => {
    expect(yard?.name).toMatch(/HJ Shipbuilding/);
    expect([msra?.from, msra?.to]).toEqual(['2026-01-23', '2031-01-22']);
  });

  it.each([
    ['2026-01-22', 'not-yet'],
    ['2026-01-23', 'in-force'],
    ['2031-01-22', 'in-force'],
    ['2031-01-23', 'expired'],
  ])('on %s is %s', (day, standing) => {
    expect(msra && standingOn(msra, day)).toBe(standing);
  });
});

describe('the standing of an agreement', () => {
  it('counts a month from its first day to its last', () => {
    expect(standingOn({ from: '2024-02', to: '2024-02' }, '2024-01-31')).toBe('not-yet');
    expect(standingOn({ from: '2024-02', to: '2024-02' }, '2024-02-01')).toBe('in-force');
    expect(standingOn({ from: '2024-02', to: '2024-02' }, '2024-02-29')).toBe('in-force');
    expect(standingOn({ from: '2024-02', to: '2024-02' }, '2024-03-01')).toBe('expired');
  });

  it('does not guess a start, but knows an end', () => {
    expect(standingOn({ from: null, to: null }, '2026-01-01')).toBe('start-unknown');
    expect(standingOn({ from: null, to: '2025' }, '2026-01-01')).toBe('expired');
    expect(standingOn({ from: '2020', to: null }, '2099-01-01')).toBe('in-force');
  });
});
