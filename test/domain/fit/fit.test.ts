import { describe, expect, it } from 'vitest';
import { compareFits, fitYard, missingFactName } from '#domain/fit/fit.ts';
import { aDock, aFacility, aHull, aMeasure, aPhase, aQuestion, fitOf } from '../../fixtures/fit.ts';

describe('the verdict of a yard', () => {
  it('is the best of its docks, and says which', () => {
    const yard = fitYard(
      aFacility([
        aDock({ id: 'small', lengthM: 100 }),
        aDock({ id: 'dark', draftOverSillM: null }),
        aDock({ id: 'good' }),
      ]),
      aQuestion(),
    );
    expect(yard.verdict).toBe('fits');
    expect(yard.best?.dock.name).toBe('good');
    expect(yard.fits.map(({ verdict }) => verdict)).toEqual(['does-not-fit', 'unknown', 'fits']);
  });

  it('names, among equals, the dock with fewer facts missing and then the one with more room', () => {
    const best = (...docks: readonly ReturnType<typeof aDock>[]) =>
      fitYard(aFacility(docks), aQuestion()).best?.dock.name;
    expect(
      best(
        aDock({ id: 'two', draftOverSillM: null, widthM: null }),
        aDock({ id: 'one', draftOverSillM: null }),
      ),
    ).toBe('one');
    expect(best(aDock({ id: 'tight', widthM: 22 }), aDock({ id: 'roomy' }))).toBe('roomy');
    expect(
      best(aDock({ id: 'closed', phases: [aPhase('closed')] }), aDock({ id: 'short', lengthM: 60 })),
    ).toBe('short');
  });

  it('is "no dock" where none is on record', () => {
    expect(fitYard(aFacility([]), aQuestion())).toEqual({ verdict: 'no-dock', best: null, fits: [] });
  });
});

describe('the line that decides', () => {
  it('is the failing one with the largest shortfall for the size of the ship', () => {
    const fit = fitOf(aDock({ lengthM: 120, widthM: 10 }));
    expect(fit.verdict).toBe('does-not-fit');
    expect(fit.deciding?.dimension).toBe('beam');
  });

  it('is the tightest one of a dock that fits', () => {
    expect(fitOf(aDock({ widthM: 21.5 })).deciding?.dimension).toBe('beam');
  });

  it('is none where the state of the dock decided', () => {
    const fit = fitOf(aDock({ lengthM: 50, phases: [aPhase('closed', '2014-07-04')] }));
    expect(fit).toMatchObject({ verdict: 'does-not-fit', deciding: null, room: null });
  });
});

describe('the facts that are missing', () => {
  const missing = (...args: Parameters<typeof fitOf>) => fitOf(...args).missing;

  it('are those of the dock and of the ship, both', () => {
    expect(missing(aDock({ lengthM: null, widthM: null, draftOverSillM: null }))).toEqual([
      'dock-length',
      'dock-width',
      'draft-over-sill',
    ]);
    const dark = aHull({ beamM: null, draftM: null });
    expect(missing(aDock({ widthM: null }), aQuestion({ hull: dark }))).toEqual([
      'dock-width',
      'ship-beam',
      'ship-draft',
    ]);
  });

  it('include what only a bound is known of', () => {
    expect(missing(aDock({ widthM: null, widthOverallM: 40 }))).toEqual(['dock-width']);
    expect(missing(aDock({ widthM: aMeasure(40, 'm', { reads: 'at-most' }) }))).toEqual(['dock-width']);
    expect(missing(aDock({ lengthM: aMeasure(120, 'm', { reads: 'at-least' }) }))).toEqual(['dock-length']);
    expect(missing(aDock({ draftOverSillM: null, depthM: 12 }))).toEqual(['draft-over-sill']);
    const lift = aMeasure(8000, 't', { reads: 'at-least' });
    expect(missing(aDock({ type: 'floating', liftT: lift }))).toEqual(['dock-lift']);
    const wide = aHull({ beamM: aMeasure(62, 'm', { reads: 'at-most' }) });
    expect(missing(aDock({ widthM: 45 }), aQuestion({ hull: wide }))).toEqual(['ship-beam']);
  });

  it('name the readings where these differ over it', () => {
    expect(missing(aDock({ widthM: aMeasure(22, 'm', { conflicts: [20.5] }) }))).toEqual([
      'conflicting-readings',
    ]);
  });

  it('are named the way the type of dock has it', () => {
    expect(missingFactName('draft-over-sill', 'graving')).toBe('water over the sill');
    expect(missingFactName('draft-over-sill', 'floating')).toBe('water over the keel blocks');
    expect(missingFactName('dock-lift', 'floating')).toBe('lifting capacity');
  });
});

describe('room', () => {
  it('is the slimmest of the known lines as a share of the ship', () => {
    expect(fitOf(aDock({ widthM: 22.2 })).room).toBeCloseTo(1 / 20, 9);
    expect(fitOf(aDock({ draftOverSillM: null, widthM: 22.2 })).room).toBeCloseTo(1 / 20, 9);
    expect(fitOf(aDock({ lengthM: null, widthM: null, draftOverSillM: null })).room).toBeNull();
  });

  it('counts the overhang that is allowed', () => {
    const fit = fitOf(aDock({ type: 'floating', lengthM: 130, widthM: 60, draftOverSillM: 20 }));
    expect(fit.verdict).toBe('fits-with-overhang');
    expect(fit.room).toBeCloseTo((130 * 1.2 - 150) / 150, 9);
  });

  it('is negative by the shortfall of the kindest reading', () => {
    const fit = fitOf(aDock({ widthM: aMeasure(15, 'm', { conflicts: [18.2] }) }));
    expect(fit.room).toBeCloseTo(-3 / 20, 9);
  });

  it('orders docks: nearest miss first, those out of service last', () => {
    const fits = [
      fitOf(aDock({ id: 'closed', phases: [aPhase('closed')] })),
      fitOf(aDock({ id: 'far', widthM: 10 })),
      fitOf(aDock({ id: 'near', widthM: 21 })),
    ].sort(compareFits);
    expect(fits.map(({ dock }) => dock.name)).toEqual(['near', 'far', 'closed']);
  });
});
