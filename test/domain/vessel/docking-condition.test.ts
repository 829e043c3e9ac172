import { describe, expect, it } from 'vitest';
import { boundsOf, isMissing, type Measure } from '#domain/provenance/fact.ts';
import { assumption } from '#domain/provenance/source.ts';
import {
  ballastCondition,
  conditionAfter,
  conditionFact,
  conditionNumbers,
  defaultCondition,
  hullInCondition,
  usualCondition,
  type DockingCondition,
} from '#domain/vessel/docking-condition.ts';
import { aHull, aMeasure, aSource } from '../../fixtures/fit.ts';

const inCondition = (kind: DockingCondition['kind'], wish: Partial<DockingCondition> = {}) => ({
  ...defaultCondition,
  ...wish,
  kind,
});
const formula = (measure: Measure) => (isMissing(measure) ? null : measure.derivation?.formula);

it('full load is the hull as published', () => {
  const hull = aHull();
  expect(hullInCondition(hull, inCondition('full-load'))).toBe(hull);
});

describe('light', () => {
  it('leaves a share of draft and weight, and lifts the masts by the draft that is lost', () => {
    const hull = hullInCondition(
      aHull({ draftM: 10, displacementT: 8000, airDraftM: 40 }),
      inCondition('light'),
    );
    expect(boundsOf(hull.draftM)).toEqual({ low: 8.5, high: 8.5 });
    expect(boundsOf(hull.displacementT)).toEqual({ low: 6000, high: 6000 });
    expect(boundsOf(hull.airDraftM).low).toBeCloseTo(41.5, 9);
    expect(formula(hull.draftM)).toBe('draft × light share');
  });

  it('cites the published number and the assumption, both', () => {
    const { draftM } = hullInCondition(aHull(), inCondition('light'));
    expect(isMissing(draftM) ? [] : draftM.sources).toEqual([aSource, assumption]);
  });

  it('keeps intervals and what is missing', () => {
    const hull = hullInCondition(
      aHull({ draftM: aMeasure(8, 'm', { conflicts: [6] }), displacementT: null }),
      inCondition('light', { lightDraftShare: 0.5 }),
    );
    expect(boundsOf(hull.draftM)).toEqual({ low: 3, high: 4 });
    expect(isMissing(hull.displacementT)).toBe(true);
    expect(isMissing(hull.airDraftM)).toBe(true);
  });
});

describe('damaged', () => {
  it('goes deeper by the flooding and by the bilge that heels down', () => {
    const hull = hullInCondition(
      aHull({ draftM: 9, beamM: 30 }),
      inCondition('damaged', { extraDraftM: 1, listDeg: 30 }),
    );
    const { low, high } = boundsOf(hull.draftM);
    expect(low).toBeCloseTo(10 * Math.cos(Math.PI / 6) + 15 * 0.5, 9);
    expect(high).toBeCloseTo(10 + 15 * 0.5, 9);
  });

  it('never floats higher for a list', () => {
    const narrow = hullInCondition(
      aHull({ draftM: 9, beamM: 3 }),
      inCondition('damaged', { extraDraftM: 0, listDeg: 30 }),
    );
    expect(boundsOf(narrow.draftM).low).toBe(9);
  });

  it('spans what a heeled box spans: never less than upright', () => {
    const span = (beamM: number, draftM: number, listDeg: number) =>
      boundsOf(
        hullInCondition(aHull({ beamM, draftM }), inCondition('damaged', { extraDraftM: 0, listDeg })).beamM,
      );
    expect(span(20, 8, 0)).toEqual({ low: 20, high: 20 });
    const θ = (20 * Math.PI) / 180;
    // Deep: the bilge sticks out beyond the waterline.
    expect(span(20, 8, 20).high).toBeCloseTo(10 / Math.cos(θ) + 10 * Math.cos(θ) + 8 * Math.sin(θ), 9);
    // Flat: the waterline does.
    expect(span(30, 2, 20).high).toBeCloseTo(30 / Math.cos(θ), 9);
  });

  it('weighs up to the water that flooded in', () => {
    const hull = hullInCondition(
      aHull({ lengthM: 100, beamM: 20, displacementT: 5000 }),
      inCondition('damaged', { extraDraftM: 1, listDeg: 0 }),
    );
    expect(boundsOf(hull.displacementT)).toEqual({ low: 5000, high: 5000 + 1.025 * 100 * 20 });
    const dry = inCondition('damaged', { extraDraftM: 0 });
    expect(boundsOf(hullInCondition(aHull({ lengthM: null }), dry).displacementT)).toEqual({
      low: 10_000,
      high: 10_000,
    });
  });

  it('says only what is certain where the beam or the draft is not known', () => {
    const noBeam = hullInCondition(aHull({ beamM: null, draftM: 7 }), inCondition('damaged'));
    expect(boundsOf(noBeam.draftM)).toEqual({ low: 8, high: null });
    expect(isMissing(noBeam.beamM)).toBe(true);
    expect(boundsOf(noBeam.displacementT)).toEqual({ low: 10_000, high: null });
    const noDraft = hullInCondition(aHull({ draftM: null }), inCondition('damaged'));
    expect(boundsOf(noDraft.beamM).low).toBeGreaterThan(20);
    expect(boundsOf(noDraft.beamM).high).toBeNull();
    expect(isMissing(noDraft.draftM)).toBe(true);
  });
});

describe('a ship of another type', () => {
  it('comes as is usual for her type: commercial reference classes in ballast', () => {
    expect(usualCondition('commercial reference')).toBe(ballastCondition);
    expect(usualCondition('destroyer')).toBe(defaultCondition);
    expect(usualCondition(null)).toBe(defaultCondition);
    const there = conditionAfter(defaultCondition, 'commercial reference');
    expect(there).toEqual(ballastCondition);
    expect(conditionAfter(there, 'destroyer')).toEqual(defaultCondition);
  });

  it('leaves what the user set', () => {
    const own = { ...defaultCondition, kind: 'light' as const, lightDraftShare: 0.7 };
    expect(conditionAfter(own, 'commercial reference')).toBe(own);
    const damaged = inCondition('damaged', { listDeg: 7 });
    expect(conditionAfter(damaged, 'commercial reference')).toMatchObject({ kind: 'damaged', listDeg: 7 });
    const laden = { ...ballastCondition, kind: 'full-load' as const };
    expect(conditionAfter(laden, 'commercial reference').kind).toBe('full-load');
  });

  it('says that ballast is an assumption, and what it is taken from', () => {
    expect(conditionFact('lightDraftShare', ballastCondition)).toMatchObject({
      sources: [assumption],
      note: expect.stringMatching(/ballast: an assumption/) as string,
    });
  });
});

it('every number of the condition is an assumption that stays within what may be set', () => {
  for (const name of ['lightDraftShare', 'lightDisplacementShare', 'extraDraftM', 'listDeg'] as const) {
    expect(conditionFact(name, defaultCondition)).toMatchObject({
      value: defaultCondition[name],
      sources: [assumption],
    });
    expect(defaultCondition[name]).toBeGreaterThanOrEqual(conditionNumbers[name].from);
    expect(defaultCondition[name]).toBeLessThanOrEqual(conditionNumbers[name].to);
  }
});
