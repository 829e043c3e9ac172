import { describe, expect, it } from 'vitest';
import type { Dock } from '#domain/facility/dock.ts';
import type { Dimension } from '#domain/fit/judge.ts';
import { siUnits } from '#domain/measure/format.ts';
import { announcedFrom, marginShare, marginText } from '#features/ledger/margins.ts';
import { aDock, aHull, aMeasure, aPhase, aQuestion, fitOf, lineOf } from '../../fixtures/fit.ts';

const text = (dock: Dock, dimension: Dimension, question = aQuestion()) =>
  marginText(lineOf(fitOf(dock, question), dimension), siUnits);

describe('a margin in a cell', () => {
  it.each([
    ['exact', text(aDock(), 'length'), '+49 m'],
    ['short', text(aDock({ widthM: 20 }), 'beam'), '−1.2 m'],
    ['room by both readings', text(aDock({ widthM: aMeasure(30, 'm', { to: 32 }) }), 'beam'), '≥ +8.8 m'],
    ['short by both', text(aDock({ widthM: aMeasure(15, 'm', { to: 18.2 }) }), 'beam'), '≤ −3 m'],
    ['either', text(aDock({ widthM: aMeasure(20, 'm', { to: 24.2 }) }), 'beam'), '−1.2 … +3 m'],
    ['upper bound', text(aDock({ draftOverSillM: null, depthM: 12 }), 'draft'), '≤ +4.4 m'],
    ['open', text(aDock({ draftOverSillM: null }), 'draft'), '?'],
    ['weight of a graving dock', text(aDock(), 'lift'), 'no limit'],
    ['weight', text(aDock({ type: 'floating' }), 'lift'), '+40,000 t'],
  ])('%s', (_case, shown, expected) => expect(shown).toBe(expected));
});

it('bars are shares of the ship’s own dimension', () => {
  const question = aQuestion({ hull: aHull({ beamM: 20 }) });
  const line = lineOf(fitOf(aDock({ widthM: 31.2 }), question), 'beam');
  expect(marginShare(line, question)).toEqual({ low: 0.5, high: 0.5 });
  const unknown = aQuestion({ hull: aHull({ beamM: null }) });
  expect(marginShare(lineOf(fitOf(aDock(), unknown), 'beam'), unknown)).toEqual({ low: null, high: null });
});

it('says so where a dock is in service only as announced', () => {
  const phases = [aPhase('planned'), aPhase('in-service', '2028', true)];
  const later = fitOf(aDock({ phases }), aQuestion({ day: '2029-01-01' }));
  expect(announcedFrom(later, '2029-01-01')).toBe('2028');
  expect(announcedFrom(fitOf(aDock()), '2029-01-01')).toBeNull();
});
