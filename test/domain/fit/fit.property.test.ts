import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacilityId } from '#domain/facility/facility.ts';
import { becauseOf, explainLine, neededFact } from '#domain/fit/explain.ts';
import { fitYard, type DockFit, type FitLine, type Question } from '#domain/fit/fit.ts';
import { countDocks } from '#domain/fit/ledger.ts';
import { rankOf, type Verdict } from '#domain/fit/verdict.ts';
import { boundsOf, isMissing, knownOrNull, type Measure } from '#domain/provenance/fact.ts';
import { hullInCondition } from '#domain/vessel/docking-condition.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import { allowances, approaches, conditions, docks, hulls } from '../../fixtures/fit-arbitraries.ts';
import { aFacility, aMeasure, fitOf } from '../../fixtures/fit.ts';

const day = '2026-11-22';
const questions = fc
  .tuple(hulls, allowances)
  .map(([hull, given]): Question => ({ hull, allowances: given, day }));
const cases = fc.tuple(docks, questions, approaches);

const rank = ({ verdict }: DockFit) => rankOf(verdict);
const dimensions = ['lengthM', 'beamM', 'draftM', 'airDraftM', 'displacementT'] as const;

function grown(measure: Measure, by: number): Measure {
  if (isMissing(measure)) return measure;
  return {
    ...measure,
    value: measure.value + by,
    conflicts: measure.conflicts.map((reading) => ({ ...reading, value: reading.value + by })),
  };
}

const runs = { numRuns: 600 };

describe('monotone', () => {
  it('a ship bigger in any dimension never gains a dock', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...dimensions),
        fc.integer({ min: 1, max: 400 }),
        ([dock, question, approachAirDraftM], dimension, tenths) => {
          const by = dimension === 'displacementT' ? tenths * 20 : tenths / 10;
          const bigger: Hull = { ...question.hull, [dimension]: grown(question.hull[dimension], by) };
          const before = fitOf(dock, question, { approachAirDraftM });
          const after = fitOf(dock, { ...question, hull: bigger }, { approachAirDraftM });
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        },
      ),
      runs,
    );
  });

  it('and does not once listing or flooded, either', () => {
    fc.assert(
      fc.property(
        cases,
        conditions('damaged'),
        fc.constantFrom(...dimensions),
        fc.integer({ min: 1, max: 200 }),
        ([dock, question], condition, dimension, tenths) => {
          const bigger: Hull = {
            ...question.hull,
            [dimension]: grown(
              question.hull[dimension],
              tenths / (dimension === 'displacementT' ? 0.05 : 10),
            ),
          };
          const at = (hull: Hull) => fitOf(dock, { ...question, hull: hullInCondition(hull, condition) });
          expect(rank(at(bigger))).toBeGreaterThanOrEqual(rank(at(question.hull)));
        },
      ),
      runs,
    );
  });

  it('a wider clearance never gains a dock, a higher tide or more overhang never loses one', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('sideM', 'keelM', 'tideM', 'overhangShare', 'endM'),
        ([dock, question, approachAirDraftM], name) => {
          const { allowances: given } = question;
          const share = given.overhangShare[dock.type];
          const changed =
            name === 'overhangShare'
              ? { ...given, overhangShare: { ...given.overhangShare, [dock.type]: share + 0.1 } }
              : { ...given, [name]: given[name] + 0.7 };
          const before = rank(fitOf(dock, question, { approachAirDraftM }));
          const after = rank(fitOf(dock, { ...question, allowances: changed }, { approachAirDraftM }));
          const helps = name === 'tideM' || name === 'overhangShare';
          expect(helps ? before - after : after - before).toBeGreaterThanOrEqual(0);
        },
      ),
      runs,
    );
  });

  it('learning an exact number inside what was open never turns a yes into a no, nor a no into a yes', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ([dock, question], share) => {
        fc.pre(!isMissing(dock.widthM) && dock.widthM.reads === 'exact');
        const { low, high } = boundsOf(dock.widthM);
        const widthM = aMeasure((low ?? 0) + share * ((high ?? 0) - (low ?? 0)));
        const before = fitOf(dock, question).verdict;
        const after = fitOf({ ...dock, widthM }, question).verdict;
        expect(before === 'unknown' || before === after).toBe(true);
      }),
      runs,
    );
  });
});

describe('docking condition', () => {
  const lowers = ['length', 'beam', 'draft', 'lift'] as const;
  const rankOfLine = (fit: DockFit, dimension: string) => {
    const found = fit.lines.find((line) => line.dimension === dimension);
    return found && found.verdict !== 'not-judged' ? rankOf(found.verdict) : -1;
  };

  it('light never worsens a line but that of the air draft, which never improves', () => {
    fc.assert(
      fc.property(cases, conditions('light'), ([dock, question, approachAirDraftM], condition) => {
        const light = { ...question, hull: hullInCondition(question.hull, condition) };
        const [before, after] = [
          fitOf(dock, question, { approachAirDraftM }),
          fitOf(dock, light, { approachAirDraftM }),
        ];
        for (const dimension of lowers)
          expect(rankOfLine(after, dimension)).toBeLessThanOrEqual(rankOfLine(before, dimension));
        expect(rankOfLine(after, 'air-draft')).toBeGreaterThanOrEqual(rankOfLine(before, 'air-draft'));
      }),
      runs,
    );
  });

  it('light never worsens the verdict where nothing hangs over the approach', () => {
    fc.assert(
      fc.property(cases, conditions('light'), ([dock, question], condition) => {
        const light = { ...question, hull: hullInCondition(question.hull, condition) };
        expect(rank(fitOf(dock, light))).toBeLessThanOrEqual(rank(fitOf(dock, question)));
      }),
      runs,
    );
  });

  it('damaged never improves', () => {
    fc.assert(
      fc.property(cases, conditions('damaged'), ([dock, question, approachAirDraftM], condition) => {
        const damaged = { ...question, hull: hullInCondition(question.hull, condition) };
        expect(rank(fitOf(dock, damaged, { approachAirDraftM }))).toBeGreaterThanOrEqual(
          rank(fitOf(dock, question, { approachAirDraftM })),
        );
      }),
      runs,
    );
  });
});

/** What a verdict says that its lines don't. */
function contradictions({ verdict, lines, room, missing, state }: DockFit): string[] {
  const judged = lines.filter((line) => line.verdict !== 'not-judged');
  const surely = (line: FitLine) => line.marginLow !== null && line.marginLow >= 0;
  const never = (line: FitLine) => line.marginHigh !== null && line.marginHigh < 0;
  const outOfService = state !== 'in-service' && state !== 'unknown';
  const rules: Readonly<Record<Verdict, readonly (readonly [holds: boolean, otherwise: string])[]>> = {
    fits: [
      [judged.every(surely), 'fits with a margin below zero'],
      [room !== null && room >= 0, 'fits without room'],
      [state === 'in-service', 'fits while out of service'],
    ],
    'fits-with-overhang': [
      [judged.every((line) => line.dimension === 'length' || surely(line)), 'overhang of another dimension'],
      [room !== null && room >= 0, 'hangs over too far'],
      [state === 'in-service', 'fits while out of service'],
    ],
    unknown: [
      [missing.length > 0, 'unknown with nothing to ask'],
      [!outOfService, 'unknown while out of service'],
    ],
    'does-not-fit': [
      [outOfService || judged.some(never), 'a no without a reason'],
      [outOfService || (room !== null && room < 0), 'a no with room'],
    ],
  };
  const other = verdict !== 'unknown' && missing.length > 0 ? ['asks though it knows'] : [];
  return [...rules[verdict].filter(([holds]) => !holds).map(([, otherwise]) => otherwise), ...other];
}

describe('a verdict can be told from its lines', () => {
  it('fits: no margin below zero; does not fit: a margin surely below zero, or the state', () => {
    fc.assert(
      fc.property(cases, ([dock, question, approachAirDraftM]) => {
        expect(contradictions(fitOf(dock, question, { approachAirDraftM }))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('margins are intervals: low is never above high', () => {
    fc.assert(
      fc.property(cases, ([dock, question, approachAirDraftM]) => {
        const crossed = fitOf(dock, question, { approachAirDraftM }).lines.filter(
          ({ marginLow, marginHigh }) => marginLow !== null && marginHigh !== null && marginLow > marginHigh,
        );
        expect(crossed).toEqual([]);
      }),
      runs,
    );
  });

  it('every line, verdict and number to ask for can be put in a clean sentence', () => {
    fc.assert(
      fc.property(cases, ([dock, question, approachAirDraftM]) => {
        const facility = aFacility([dock], { approachAirDraftM });
        const fit = fitOf(dock, question, { approachAirDraftM });
        const sentences = fit.lines.map((line) => explainLine(facility, fit, line, question).sentence);
        for (const sentence of [becauseOf(facility, fit, question), ...sentences]) {
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
          expect(sentence).not.toMatch(/NaN|null|undefined|Infinity|(?<!\d)-\d|−|\bby 0 (m|t)/);
        }
        const asked = fit.lines.map((line) => knownOrNull(neededFact(fit, line, question)));
        expect(asked.every((value) => value === null || Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it('counts add up to all docks', () => {
  fc.assert(
    fc.property(fc.array(docks, { maxLength: 12 }), questions, (yard, question) => {
      const fits = new Map([['xx-yard' as FacilityId, fitYard(aFacility(yard), question)]]);
      const counted = Object.values(countDocks(fits)).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(yard.length);
    }),
    { numRuns: 200 },
  );
});
