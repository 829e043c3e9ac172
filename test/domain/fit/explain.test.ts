import { describe, expect, it } from 'vitest';
import type { Dock } from '#domain/facility/dock.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { becauseOf, explainLine, neededFact, neededOf } from '#domain/fit/explain.ts';
import type { Question } from '#domain/fit/fit.ts';
import type { Dimension } from '#domain/fit/judge.ts';
import { formatMeasure } from '#domain/measure/format.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import {
  aDock,
  aFacility,
  aHull,
  aMeasure,
  aPhase,
  aQuestion,
  fitOf,
  lineOf,
  type HullWish,
} from '../../fixtures/fit.ts';

const why = (dock: Dock, question: Question = aQuestion()) =>
  becauseOf(aFacility([dock]), fitOf(dock, question), question);
const explain = (dock: Dock, dimension: Dimension, question: Question = aQuestion()) => {
  const fit = fitOf(dock, question);
  return explainLine(aFacility([dock]), fit, lineOf(fit, dimension), question);
};
const asks = (wish: HullWish, more: Partial<Question> = {}) => aQuestion({ hull: aHull(wish), ...more });

describe('why a dock takes a ship or not, in one sentence', () => {
  it.each([
    ['tightest line', why(aDock({ widthM: 24.2 })), 'Beam at waterline: clear by 3 m.'],
    ['thin margins to the centimeter', why(aDock({ widthM: 21.25 })), 'Beam at waterline: clear by 0.05 m.'],
    [
      'nothing to spare',
      why(aDock({ widthM: 21.2 })),
      'Beam at waterline: just clear, with nothing to spare.',
    ],
    [
      'next to nothing',
      why(aDock({ widthM: 21.199 })),
      'Beam at waterline: too wide by less than 0.01 m, side clearance counted.',
    ],
    [
      'a margin between two readings',
      why(aDock({ widthM: aMeasure(24.2, 'm', { conflicts: [23.2] }) })),
      'Beam at waterline: clear by at least 2 m.',
    ],
    [
      'too long',
      why(aDock({ type: 'slipway', lengthM: 140 })),
      'Length: too long by 11 m, end clearance counted.',
    ],
    [
      'too long in spite of overhang',
      why(aDock({ lengthM: 140 })),
      'Length: too long by 1.6 m, the overhang allowed already counted.',
    ],
    ['too wide', why(aDock({ widthM: 20 })), 'Beam at waterline: too wide by 1.2 m, side clearance counted.'],
    [
      'too wide by either reading',
      why(aDock({ widthM: aMeasure(19, 'm', { conflicts: [20] }) })),
      'Beam at waterline: too wide by at least 1.2 m, side clearance counted.',
    ],
    [
      'too wide even for the outside',
      why(aDock({ type: 'floating', widthM: null, widthOverallM: 20 })),
      'Beam at waterline: too wide by at least 1.2 m even for the outside width, side clearance counted.',
    ],
    ['too deep', why(aDock({ draftOverSillM: 7 })), 'Draft: too deep by 0.6 m, keel clearance counted.'],
    [
      'too deep for the walls',
      why(aDock({ draftOverSillM: null, depthM: 7 })),
      'Draft: too deep by at least 0.6 m even for the structural depth, keel clearance counted.',
    ],
    ['too heavy', why(aDock({ type: 'shiplift', liftT: 8500 })), 'Lift: too heavy by 1,500 t.'],
    [
      "the operator's limit",
      why(aDock({ maxShipLengthM: 140 })),
      'Length: longer by 10 m than the operator takes.',
    ],
    [
      "the operator's deepest ship",
      why(aDock({ maxShipDraftM: 6 })),
      'Draft: deeper by 1 m than the operator takes.',
    ],
    [
      'overhang',
      why(aDock({ type: 'floating', lengthM: 130 })),
      'Length: 20 m longer than the dock; up to 20 % of its length may hang over.',
    ],
    [
      'inside the dock but not its clearance',
      why(aDock({ lengthM: 150.6 })),
      'Length: inside the dock, but 0.4 m short of the end clearance.',
    ],
    [
      'one fact missing',
      why(aDock({ draftOverSillM: null })),
      'All else fits. Not known: water over the sill.',
    ],
    [
      'one fact missing, with overhang',
      why(aDock({ type: 'floating', lengthM: 130, draftOverSillM: null })),
      'All else fits, with overhang. Not known: water over the keel blocks.',
    ],
    [
      'several missing',
      why(aDock({ widthM: null, draftOverSillM: null })),
      'Not known: clear width of the dock, water over the sill.',
    ],
    [
      'state not known',
      why(aDock({ phases: [aPhase('unknown')] })),
      'All else fits. Not known: whether the dock is in service.',
    ],
    [
      'closed',
      why(aDock({ phases: [aPhase('in-service'), aPhase('closed', '2014-07-04')] })),
      'On 2026-11-22 the dock is closed, not in service (since 2014-07-04).',
    ],
    [
      'planned',
      why(aDock({ phases: [aPhase('planned'), aPhase('in-service', '2028', true)] })),
      'On 2026-11-22 the dock is planned, not in service; announced from 2028.',
    ],
    [
      'due later in the year that is running',
      why(aDock({ phases: [aPhase('under-construction'), aPhase('in-service', '2026')] })),
      'On 2026-11-22 the dock is under construction, not in service; in service from 2026.',
    ],
  ])('%s', (_case, sentence, expected) => expect(sentence).toBe(expected));

  it('speaks in feet when asked to', () => {
    const [dock, question] = [aDock({ widthM: 20 }), aQuestion()];
    expect(
      becauseOf(aFacility([dock]), fitOf(dock, question), question, { distance: 'nm', length: 'ft' }),
    ).toBe('Beam at waterline: too wide by 3.9 ft, side clearance counted.');
  });
});

describe('a line spelled out', () => {
  it('shows what the margin is made of', () => {
    const line = explain(aDock(), 'length');
    expect(line.sentence).toBe('Clear by 49 m.');
    expect(isMissing(line.margin) ? null : line.margin).toMatchObject({
      value: 49,
      reads: 'exact',
      confidence: 'low',
      derivation: { formula: 'dock length − ship length − 2 × end clearance' },
    });
    expect(isMissing(line.margin) ? [] : line.margin.derivation?.parts.map(([label]) => label)).toEqual([
      'dock',
      'ship',
      'end clearance',
    ]);
  });

  it('keeps margins as intervals and bounds', () => {
    const shown = (dock: Dock, dimension: Dimension) => formatMeasure(explain(dock, dimension).margin);
    expect(shown(aDock({ widthM: aMeasure(24.2, 'm', { conflicts: [23.2] }) }), 'beam')).toBe('2–3 m');
    expect(shown(aDock({ draftOverSillM: null, depthM: 12 }), 'draft')).toBe('≤ 4.4 m');
    expect(shown(aDock({ draftOverSillM: null }), 'draft')).toBe('not published');
    expect(shown(aDock(), 'lift')).toBe('not applicable');
    expect(
      shown(aDock({ type: 'floating', liftT: aMeasure(12_000, 't', { reads: 'at-least' }) }), 'lift'),
    ).toBe('≥ 2,000 t');
  });

  it.each([
    [
      'ship and dock',
      aDock({ draftOverSillM: null }),
      'draft',
      { draftM: null },
      "Neither the ship's draft nor the water over the sill is known.",
    ],
    [
      'ship',
      aDock({ type: 'floating' }),
      'lift',
      { displacementT: null },
      "The ship's displacement is not known.",
    ],
    ['dock', aDock({ lengthM: null }), 'length', {}, 'The length of the dock is not published.'],
    [
      'outside width',
      aDock({ widthM: null, widthOverallM: 30 }),
      'beam',
      {},
      'Only the outside width is published; the clear width is less.',
    ],
    [
      'perhaps outside width',
      aDock({ widthM: aMeasure(30, 'm', { reads: 'at-most' }) }),
      'beam',
      {},
      'The width printed may be the outside one; the clear width may be less.',
    ],
    [
      'structural depth',
      aDock({ draftOverSillM: null, depthM: 12 }),
      'draft',
      {},
      'Only the structural depth is published; the water over the sill is less.',
    ],
    [
      'lower bound',
      aDock({ lengthM: aMeasure(120, 'm', { reads: 'at-least' }) }),
      'length',
      {},
      'Only a lower bound of the length of the dock is known, and it is too little.',
    ],
    [
      'upper bound',
      aDock({ lengthM: aMeasure(180, 'm', { reads: 'at-most' }) }),
      'length',
      {},
      'Only an upper bound of the length of the dock is known.',
    ],
    [
      'bound of the ship',
      aDock(),
      'beam',
      { beamM: aMeasure(60, 'm', { reads: 'at-most' }) },
      "Only a bound of the ship's beam at the waterline is known.",
    ],
    [
      'readings that differ',
      aDock({ widthM: aMeasure(22, 'm', { to: 20 }) }),
      'beam',
      {},
      'The readings differ: it fits by one and not by another.',
    ],
  ] as const)('says what is not known: %s', (_case, dock, dimension, wish, sentence) => {
    const line = explain(dock, dimension, asks(wish));
    expect(line.verdict).toBe('unknown');
    expect(line.sentence).toBe(sentence);
  });
});

describe('the number to ask the yard for', () => {
  const tide = { allowances: { ...defaultAllowances, tideM: 1.5 } };
  it.each([
    ['draft with keel clearance', aDock({ draftOverSillM: null }), 'draft', aQuestion(), 7.6],
    ['draft less the tide', aDock({ draftOverSillM: null }), 'draft', aQuestion(tide), 6.1],
    ['no tide in a floating dock', aDock({ type: 'floating' }), 'draft', aQuestion(tide), 7.6],
    ['draft by the operator', aDock({ maxShipDraftM: 6 }), 'draft', aQuestion(tide), 7],
    ['width with both sides', aDock({ widthM: null }), 'beam', aQuestion(), 21.2],
    ['length with both ends', aDock({ lengthM: null }), 'length', aQuestion(), 151],
    ['weight', aDock({ type: 'floating', liftT: null }), 'lift', aQuestion(), 10_000],
  ] as const)('%s', (_case, dock, dimension, question, expected) => {
    const fit = fitOf(dock, question);
    expect(neededOf(fit, lineOf(fit, dimension), question)).toBeCloseTo(expected, 9);
    const fact = neededFact(fit, lineOf(fit, dimension), question);
    expect(isMissing(fact) ? null : fact.value).toBeCloseTo(expected, 9);
  });

  it('shows how it was worked out, and passes when the dock has exactly that', () => {
    const question = aQuestion();
    const fit = fitOf(aDock({ draftOverSillM: null, depthM: 12 }), question);
    const fact = neededFact(fit, lineOf(fit, 'draft'), question);
    expect(isMissing(fact) ? null : fact.derivation?.formula).toBe('draft + keel clearance');
    expect(fitOf(aDock({ draftOverSillM: fact }), question).verdict).toBe('fits');
  });

  it('names the tide in every formula once one is counted', () => {
    const question = aQuestion(tide);
    const [dock, facility] = [aDock(), aFacility([aDock()])];
    const fit = fitOf(dock, question);
    const line = explainLine(facility, fit, lineOf(fit, 'draft'), question);
    const formulaOf = (fact: typeof line.margin) => (isMissing(fact) ? null : fact.derivation?.formula);
    expect(line.tide?.value).toBe(1.5);
    expect(formulaOf(line.margin)).toBe('water − draft − keel clearance + tide');
    expect(formulaOf(neededFact(fit, lineOf(fit, 'draft'), question))).toBe('draft + keel clearance − tide');
    expect(explain(aDock(), 'draft').tide).toBeNull();
  });

  it('is not known where the ship is not', () => {
    const question = asks({ draftM: null });
    const fit = fitOf(aDock({ draftOverSillM: null }), question);
    expect(neededOf(fit, lineOf(fit, 'draft'), question)).toBeNull();
    expect(neededFact(fit, lineOf(fit, 'draft'), question)).toMatchObject({ missing: 'not-published' });
  });
});
