import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard, type Question } from '#domain/fit/fit.ts';
import { applyChanges } from '#domain/fixes/change.ts';
import type { Situation } from '#domain/fixes/situation.ts';
import { whyNot } from '#domain/fixes/why-not.ts';
import { middleOf } from '#domain/ranking/band.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKinds, nothingDetermined, type Job } from '#domain/rules/job.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import type { Candidate } from '#domain/shortlist/criteria.ts';
import { marginOf, marginText } from '#domain/shortlist/margin.ts';
import { fieldOf, rank, robustness, takingPart } from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights } from '#domain/shortlist/weights.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { allowances, approaches, docks, hulls } from '../../fixtures/fit-arbitraries.ts';
import { aDock, aFacility, aQuestion } from '../../fixtures/fit.ts';
import { world } from '../../fixtures/rules.ts';

const day = '2026-12-01';
const at = criteria.indexOf('margin');
const yards = [...world.facilities.values()].filter(({ docks: list }) => list.length > 0);
/** What is learned of a yard alone: all others stand where they stood. */
const ofTheYard = ['learn-dock', 'learn-state', 'learn-agreement'];

const inRunning = fc
  .record({
    shipClass: fc.constantFrom(...[...world.shipClasses.values()].filter(({ country }) => country === 'US')),
    homeport: fc.constantFrom(...homeports),
    kind: fc.constantFrom(...jobKinds),
    picked: fc.nat(),
  })
  .map(({ shipClass, homeport, kind, picked }) => {
    const question: Question = { hull: hullOfClass(shipClass), allowances: defaultAllowances, day };
    const job: Job = {
      ship: jobShipOf(shipClass),
      homeport,
      kind,
      startDay: day,
      durationDays: null,
      deployed: null,
      move: null,
      abroadSince: null,
      determinations: nothingDetermined,
    };
    const candidateAt = (facility: Candidate['facility'], days: number): Candidate => ({
      facility,
      fit: fitYard(facility, question),
      eligibility: eligibilityOf(world, job, facility),
      days,
      wait: null,
    });
    const candidates = yards.map((facility, index) => candidateAt(facility, (index * 7) % 31));
    const wanted = { question, kind, type: shipClass.type };
    return { question, job, candidates, wanted, candidateAt, picked };
  });

describe('learning the favorable fact', () => {
  it('never lowers the score of the yard, nor how often it is first', () => {
    let [learned, compared] = [0, 0];
    fc.assert(
      fc.property(inRunning, ({ question, job, candidates, wanted, candidateAt, picked }) => {
        const before = fieldOf(candidates, wanted);
        const open = before.running.filter(({ standing }) => standing === 'open');
        const yard = open[picked % Math.max(1, open.length)];
        if (!yard) return;
        const situation: Situation = { world, facility: yard.facility, fit: question, job, ways: null };
        const fix = whyNot(situation)?.fix;
        if (!fix || !fix.changes.every(({ kind }) => ofTheYard.includes(kind))) return;
        learned++;
        const now = applyChanges(situation, fix.changes).facility;
        const after = fieldOf(
          candidates.map((each) =>
            each.facility === yard.facility ? candidateAt(now, Number(each.days)) : each,
          ),
          wanted,
        );
        const own = after.running.find(({ facility }) => facility === now);
        for (const [index, score] of (own?.scores ?? []).entries()) {
          expect(score.low).toBeGreaterThanOrEqual(yard.scores[index]?.low ?? Infinity);
          expect(score.high).toBeGreaterThanOrEqual(yard.scores[index]?.high ?? Infinity);
        }
        const part = takingPart(before, defaultWeights);
        if (takingPart(after, defaultWeights).join() !== part.join()) return;
        compared++;
        const placeIn = (field: typeof before) =>
          rank(field, defaultWeights, 'score').findIndex(({ facility }) => facility.id === now.id);
        expect(placeIn(after)).toBeLessThanOrEqual(placeIn(before));
        const shareIn = (field: typeof before) =>
          robustness(field, part).shares[field.running.findIndex(({ facility }) => facility.id === now.id)];
        for (const end of ['middle', 'worst', 'best'] as const)
          expect(shareIn(after)?.[end]).toBeGreaterThanOrEqual((shareIn(before)?.[end] ?? 1) - 1e-9);
      }),
      { numRuns: 60 },
    );
    expect(learned).toBeGreaterThan(10);
    expect(compared).toBeGreaterThan(10);
  }, 60_000);

  it('narrows the margin from below, whatever the docks and the ship', () => {
    let learned = 0;
    fc.assert(
      fc.property(
        fc.array(docks, { minLength: 1, maxLength: 4 }),
        approaches,
        hulls,
        allowances,
        (list, approachAirDraftM, hull, given) => {
          const facility = aFacility(
            list.map((dock, index) => ({ ...dock, id: `${dock.id}-${String(index)}` as typeof dock.id })),
            { approachAirDraftM },
          );
          const question: Question = { hull, allowances: given, day };
          const situation: Situation = { world, facility, fit: question, job: null, ways: null };
          const fix = whyNot(situation)?.fix;
          if (!fix || !fix.changes.every(({ kind }) => [...ofTheYard, 'learn-ship'].includes(kind))) return;
          learned++;
          const then = applyChanges(situation, fix.changes);
          const marginAt = (yard: typeof facility, asked: Question) =>
            fieldOf(
              [{ facility: yard, fit: fitYard(yard, asked), eligibility: null, days: null, wait: null }],
              { question: asked, kind: 'voyage-repair', type: null },
            ).running[0]?.scores[at];
          const [unknown, known] = [
            marginAt(facility, question),
            marginAt(then.facility, then.fit ?? question),
          ];
          if (!unknown || !known) throw new Error('left out, though it may take her');
          expect(known.low).toBeGreaterThanOrEqual(unknown.low);
          expect(known.high).toBeGreaterThanOrEqual(unknown.high);
          expect(middleOf(known)).toBeGreaterThanOrEqual(middleOf(unknown));
        },
      ),
      { numRuns: 600 },
    );
    expect(learned).toBeGreaterThan(50);
  });

  it('is told by dock where one is sure to take her and a roomier one may', () => {
    const sill = (draftOverSillM: number | null) => ({ draftOverSillM });
    const facility = aFacility([
      aDock({ id: 'short', lengthM: 145, ...sill(10) }),
      aDock({ id: 'long', lengthM: 200, ...sill(null), depthM: 12 }),
    ]);
    const asked = aQuestion({});
    const said = (docksThere: typeof facility.docks) =>
      marginText(marginOf(fitYard({ ...facility, docks: docksThere }, asked), asked.hull));
    const [short, long] = facility.docks;
    if (!short || !long) throw new Error('no docks');
    expect(said([short])).toMatch(/^[\d.]+ % too short, overhang allowed$/);
    expect(said([long])).toMatch(/^tightest margin [\d.]+ % or less$/);
    expect(said([short, long])).toMatch(
      /^short: [\d.]+ % too short, overhang allowed; long: [\d.]+ % or less$/,
    );
  });
});
