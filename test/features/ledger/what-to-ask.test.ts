import { describe, expect, it } from 'vitest';
import type { Dock } from '#domain/facility/dock.ts';
import { formatMeasure } from '#domain/measure/format.ts';
import { asksOf, leadOf, unknownOfShip } from '#features/ledger/what-to-ask.ts';
import { aDock, aFacility, aHull, aMeasure, aPhase, aQuestion, fitOf } from '../../fixtures/fit.ts';

const asks = (dock: Dock, question = aQuestion()) =>
  asksOf(
    { facility: aFacility([dock]), fit: fitOf(dock, question), record: { taken: [], refused: [] } },
    question,
  ).map(({ what, atLeast }) => [what, atLeast && formatMeasure(atLeast)]);

describe('what to ask the yard', () => {
  it('has the number that would settle it', () => {
    expect(asks(aDock({ draftOverSillM: null, widthM: null }))).toEqual([
      ['clear width of the dock', '21.2 m'],
      ['water over the sill', '7.6 m'],
    ]);
    expect(asks(aDock({ type: 'shiplift', liftT: null, draftOverSillM: null, depthM: 12 }))).toEqual([
      ['water over the platform', '7.6 m'],
      ['lifting capacity', '10,000 t'],
    ]);
  });

  it('asks for the state of the dock and for the reading that is right', () => {
    expect(asks(aDock({ phases: [aPhase('unknown')] }))).toEqual([['whether the dock is in service', null]]);
    expect(asks(aDock({ widthM: aMeasure(20, 'm', { to: 22 }) }))).toEqual([
      ['which reading is right: clear width of the dock', '21.2 m'],
    ]);
  });

  it('does not ask the yard for what is missing of the ship', () => {
    const question = aQuestion({ hull: aHull({ draftM: null }) });
    expect(asks(aDock(), question)).toEqual([]);
    expect(unknownOfShip(fitOf(aDock(), question))).toEqual(['draft']);
    expect(asks(aDock({ draftOverSillM: null }), question)).toEqual([
      ['water over the sill', 'not published'],
    ]);
  });

  it('says how near an answer is', () => {
    expect(leadOf(fitOf(aDock({ draftOverSillM: null })))).toBe('All else fits.');
    expect(leadOf(fitOf(aDock({ type: 'floating', lengthM: 130, draftOverSillM: null })))).toBe(
      'All else fits, with overhang.',
    );
    expect(leadOf(fitOf(aDock({ draftOverSillM: null, widthM: null })))).toBe('2 facts are missing.');
  });
});
