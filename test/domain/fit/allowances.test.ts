import { describe, expect, it } from 'vitest';
import {
  allowanceFact,
  allowancePresets,
  clearanceLimits,
  defaultAllowances,
  designAllowances,
  designGuidance,
  overhangFact,
  overhangLimits,
} from '#domain/fit/allowances.ts';
import { assumption } from '#domain/provenance/source.ts';

describe('an allowance as a figure', () => {
  it('cites the design criteria where it stands at their least value', () => {
    for (const name of ['sideM', 'endM', 'keelM'] as const)
      expect(allowanceFact(name, designAllowances)).toMatchObject({
        value: designAllowances[name],
        sources: [designGuidance],
        confidence: 'high',
      });
    // UFC 4-213-10 (2002), 3-2.1: 1.5 m at the head end, 4.6 m outboard, 3.0 m each side, 0.6 m over the blocks.
    expect(designAllowances).toMatchObject({ sideM: 3, endM: (1.5 + 4.6) / 2, keelM: 0.6 });
  });

  it('is an assumption of low confidence anywhere else', () => {
    for (const name of ['sideM', 'endM', 'tideM'] as const)
      expect(allowanceFact(name, defaultAllowances)).toMatchObject({
        sources: [assumption],
        confidence: 'low',
      });
    expect(allowanceFact('keelM', { ...defaultAllowances, keelM: 1 }).sources).toEqual([assumption]);
    expect(allowanceFact('tideM', designAllowances).sources).toEqual([assumption]);
  });
});

it('an overhang names the docking it was set by only while it stands at that', () => {
  expect(overhangFact('graving', defaultAllowances).note).toContain('Vikramaditya');
  const changed = {
    ...defaultAllowances,
    overhangShare: { ...defaultAllowances.overhangShare, graving: 0.1 },
  };
  expect(overhangFact('graving', changed).note).not.toContain('Vikramaditya');
});

it('presets stay within what may be set', () => {
  for (const { allowances } of allowancePresets) {
    for (const name of ['sideM', 'endM', 'keelM', 'tideM'] as const) {
      expect(allowances[name]).toBeGreaterThanOrEqual(clearanceLimits[name].from);
      expect(allowances[name]).toBeLessThanOrEqual(clearanceLimits[name].to);
    }
    for (const share of Object.values(allowances.overhangShare))
      expect(share).toBeLessThanOrEqual(overhangLimits.to);
  }
});
