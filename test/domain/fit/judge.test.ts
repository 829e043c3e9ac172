import { describe, expect, it } from 'vitest';
import { defaultAllowances, designAllowances } from '#domain/fit/allowances.ts';
import { aDock, aHull, aMeasure, aPhase, aQuestion, fitOf, lineOf } from '../../fixtures/fit.ts';

const hulls = (wish: Parameters<typeof aHull>[0]) => aQuestion({ hull: aHull(wish) });

describe('length', () => {
  it('counts the clearance at both ends', () => {
    expect(lineOf(fitOf(aDock({ lengthM: 200 }), hulls({ lengthM: 150 })), 'length')).toMatchObject({
      verdict: 'fits',
      marginLow: 49,
      marginHigh: 49,
      rule: 'inside-length',
    });
  });

  it('passes a ship that leaves exactly the clearance, without a rounding error', () => {
    const dock = aDock({ type: 'slipway', lengthM: 24 });
    const allowances = { ...defaultAllowances, endM: 0.6 };
    const fit = fitOf(dock, aQuestion({ hull: aHull({ lengthM: 22.8 }), allowances }));
    expect(24 - 22.8 - 1.2).not.toBe(0);
    expect(lineOf(fit, 'length')).toMatchObject({ verdict: 'fits', marginLow: 0 });
  });

  it('lets a ship hang over by the share of the type of dock, and no further', () => {
    const verdict = (lengthM: number, type: 'floating' | 'graving' | 'slipway') =>
      lineOf(fitOf(aDock({ type, lengthM: 100 }), hulls({ lengthM })), 'length').verdict;
    expect(verdict(99, 'floating')).toBe('fits');
    expect(verdict(99.5, 'floating')).toBe('fits-with-overhang');
    expect(verdict(120, 'floating')).toBe('fits-with-overhang');
    expect(verdict(120.1, 'floating')).toBe('does-not-fit');
    expect(verdict(106, 'graving')).toBe('fits-with-overhang');
    expect(verdict(106.1, 'graving')).toBe('does-not-fit');
    expect(verdict(99.1, 'slipway')).toBe('does-not-fit');
  });

  it('fails only what the longest reading fails, by the overhang of that reading', () => {
    const dock = aDock({ type: 'floating', lengthM: aMeasure(100, 'm', { conflicts: [120] }) });
    expect(lineOf(fitOf(dock, hulls({ lengthM: 140 })), 'length').verdict).toBe('unknown');
    expect(lineOf(fitOf(dock, hulls({ lengthM: 144.1 })), 'length').verdict).toBe('does-not-fit');
    expect(lineOf(fitOf(dock, hulls({ lengthM: 110 })), 'length').verdict).toBe('fits-with-overhang');
  });

  it("takes the operator's longest ship over geometry, without clearance or overhang", () => {
    const dock = aDock({ type: 'floating', lengthM: 100, maxShipLengthM: 90 });
    expect(lineOf(fitOf(dock, hulls({ lengthM: 90 })), 'length')).toMatchObject({
      verdict: 'fits',
      rule: 'operator-length',
      marginLow: 0,
    });
    expect(lineOf(fitOf(dock, hulls({ lengthM: 90.1 })), 'length').verdict).toBe('does-not-fit');
    const longer = aDock({ lengthM: 100, maxShipLengthM: 130 });
    expect(lineOf(fitOf(longer, hulls({ lengthM: 125 })), 'length').verdict).toBe('fits');
  });
});

describe('beam', () => {
  it('counts the clearance on both sides', () => {
    expect(lineOf(fitOf(aDock({ widthM: 40 }), hulls({ beamM: 38.8 })), 'beam')).toMatchObject({
      verdict: 'fits',
      marginLow: 0,
    });
    expect(lineOf(fitOf(aDock({ widthM: 40 }), hulls({ beamM: 38.9 })), 'beam').verdict).toBe('does-not-fit');
  });

  it('never takes the outside width for usable width, only for its upper bound', () => {
    const dock = aDock({ type: 'floating', widthM: null, widthOverallM: 40 });
    expect(lineOf(fitOf(dock, hulls({ beamM: 20 })), 'beam')).toMatchObject({
      verdict: 'unknown',
      marginLow: null,
      marginHigh: 18.8,
      rule: 'outside-width',
    });
    expect(lineOf(fitOf(dock, hulls({ beamM: 39 })), 'beam').verdict).toBe('does-not-fit');
  });

  it('leaves a width that may be the outside one open', () => {
    const dock = aDock({ widthM: aMeasure(40, 'm', { reads: 'at-most' }) });
    expect(lineOf(fitOf(dock, hulls({ beamM: 20 })), 'beam').verdict).toBe('unknown');
    expect(lineOf(fitOf(dock, hulls({ beamM: 39.5 })), 'beam').verdict).toBe('does-not-fit');
  });

  it('is not known where the readings differ over it', () => {
    const dock = aDock({ widthM: aMeasure(45, 'm', { conflicts: [41.6] }) });
    expect(lineOf(fitOf(dock, hulls({ beamM: 40.84 })), 'beam').verdict).toBe('unknown');
    expect(lineOf(fitOf(dock, hulls({ beamM: 40 })), 'beam').verdict).toBe('fits');
    expect(lineOf(fitOf(dock, hulls({ beamM: 44 })), 'beam').verdict).toBe('does-not-fit');
  });
});

describe("the operator's widest and deepest ship", () => {
  it('is taken as it stands, without side clearance', () => {
    const dock = aDock({ widthM: 40, maxShipBeamM: 20 });
    expect(lineOf(fitOf(dock, hulls({ beamM: 20 })), 'beam')).toMatchObject({
      verdict: 'fits',
      marginLow: 0,
      rule: 'operator-beam',
    });
    expect(lineOf(fitOf(dock, hulls({ beamM: 20.1 })), 'beam').verdict).toBe('does-not-fit');
  });

  it('is taken as it stands, without keel clearance or tide, and wins over the water', () => {
    const dock = aDock({ draftOverSillM: 12, maxShipDraftM: 8 });
    const tide = { ...defaultAllowances, tideM: 3 };
    expect(lineOf(fitOf(dock, hulls({ draftM: 8 })), 'draft')).toMatchObject({
      verdict: 'fits',
      marginLow: 0,
      rule: 'operator-draft',
    });
    expect(
      lineOf(fitOf(dock, aQuestion({ hull: aHull({ draftM: 8.1 }), allowances: tide })), 'draft').verdict,
    ).toBe('does-not-fit');
  });
});

describe('draft', () => {
  it('wants the keel clearance over the sill', () => {
    const dock = aDock({ draftOverSillM: 7.6 });
    expect(lineOf(fitOf(dock, hulls({ draftM: 7 })), 'draft')).toMatchObject({
      verdict: 'fits',
      marginLow: 0,
    });
    expect(lineOf(fitOf(dock, hulls({ draftM: 7.1 })), 'draft').verdict).toBe('does-not-fit');
  });

  it('counts tide over the sill of a graving dock only', () => {
    const tide = { ...defaultAllowances, tideM: 2 };
    const margin = (type: 'graving' | 'floating') =>
      lineOf(fitOf(aDock({ type }), aQuestion({ allowances: tide })), 'draft').marginLow;
    expect(margin('graving')).toBeCloseTo(10 - 7 - 0.6 + 2, 9);
    expect(margin('floating')).toBeCloseTo(10 - 7 - 0.6, 9);
  });

  it('is bounded by the structural depth, which no tide raises', () => {
    const dock = aDock({ draftOverSillM: null, depthM: 9 });
    const tide = { ...defaultAllowances, tideM: 3 };
    expect(lineOf(fitOf(dock, hulls({ draftM: 7 })), 'draft')).toMatchObject({
      verdict: 'unknown',
      marginLow: null,
      rule: 'structural-depth',
    });
    const deep = aHull({ draftM: 9 });
    expect(lineOf(fitOf(dock, aQuestion({ hull: deep, allowances: tide })), 'draft').verdict).toBe(
      'does-not-fit',
    );
  });
});

describe('lift', () => {
  it('does not judge a graving dock', () => {
    expect(lineOf(fitOf(aDock(), hulls({ displacementT: 400_000 })), 'lift').verdict).toBe('not-judged');
  });

  it('weighs the ship in every other dock', () => {
    const verdict = (liftT: number | null, displacementT: number | null) =>
      lineOf(fitOf(aDock({ type: 'shiplift', liftT }), hulls({ displacementT })), 'lift').verdict;
    expect(verdict(10_000, 10_000)).toBe('fits');
    expect(verdict(9_999, 10_000)).toBe('does-not-fit');
    expect(verdict(null, 10_000)).toBe('unknown');
    expect(verdict(10_000, null)).toBe('unknown');
  });

  it('is only a lower bound where the heaviest ship seen gives it', () => {
    const liftT = aMeasure(80_000, 't', { reads: 'at-least' });
    const verdict = (displacementT: number) =>
      lineOf(fitOf(aDock({ type: 'floating', liftT }), hulls({ displacementT })), 'lift').verdict;
    expect(verdict(80_000)).toBe('fits');
    expect(verdict(90_000)).toBe('unknown');
  });
});

describe('air draft', () => {
  const fit = (approachAirDraftM: Parameters<typeof fitOf>[2]) =>
    lineOf(fitOf(aDock(), hulls({ airDraftM: 40 }), approachAirDraftM), 'air-draft').verdict;

  it('is judged only where something hangs over the approach', () => {
    expect(fit({ approachAirDraftM: { missing: 'not-recorded' } })).toBe('not-judged');
    expect(fit({ approachAirDraftM: { missing: 'not-published' } })).toBe('unknown');
    expect(fit({ approachAirDraftM: aMeasure(40) })).toBe('fits');
    expect(fit({ approachAirDraftM: aMeasure(39) })).toBe('does-not-fit');
  });
});

describe('state of the dock on the day', () => {
  const on = (day: string, phases: ReturnType<typeof aPhase>[]) =>
    fitOf(aDock({ phases }), aQuestion({ day }));

  it('takes ships only while in service', () => {
    const phases = [aPhase('planned'), aPhase('in-service', '2028', true), aPhase('closed', '2031-05')];
    expect(on('2028-12-30', phases).verdict).toBe('does-not-fit');
    expect(on('2028-12-31', phases).verdict).toBe('fits');
    expect(on('2031-04-30', phases).verdict).toBe('fits');
    expect(on('2031-05-01', phases).verdict).toBe('does-not-fit');
  });

  it('can at best be unknown where the state is', () => {
    expect(on('2026-11-22', [aPhase('unknown')])).toMatchObject({
      verdict: 'unknown',
      missing: ['dock-status'],
    });
    const tooSmall = fitOf(aDock({ lengthM: 50, phases: [aPhase('unknown')] }));
    expect(tooSmall.verdict).toBe('does-not-fit');
    expect(tooSmall.deciding?.dimension).toBe('length');
  });

  it('is not known before the first phase on record', () => {
    expect(on('1980-01-01', [aPhase('in-service', '1983')]).verdict).toBe('unknown');
  });
});

it('judges by the design guidance when told to', () => {
  const dock = aDock({ widthM: 24, lengthM: 155 });
  expect(fitOf(dock).verdict).toBe('fits');
  const strict = fitOf(dock, aQuestion({ allowances: designAllowances }));
  expect(strict.verdict).toBe('does-not-fit');
  expect(lineOf(strict, 'beam').marginLow).toBe(-2);
  expect(lineOf(strict, 'length').marginLow).toBeCloseTo(-1.1, 9);
});
