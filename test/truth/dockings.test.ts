import { describe, expect, it } from 'vitest';
import type { Docking } from '#domain/facility/docking.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { becauseOf } from '#domain/fit/explain.ts';
import { fitYard, missingFactName, type DockFit, type MissingFact } from '#domain/fit/fit.ts';
import type { YardVerdict } from '#domain/fit/verdict.ts';
import { notPublished, type Measure, type Unit } from '#domain/provenance/fact.ts';
import { lastDay } from '#domain/time/iso-date.ts';
import { hullInCondition, usualCondition } from '#domain/vessel/docking-condition.ts';
import { hullOfClass, type Hull } from '#domain/vessel/ship.ts';
import { readData } from '#importers/disk/read-data.ts';

/*
 * The engine against the world: every recorded docking of which the outcome is decided. A ship that was in a dock must
 * never be told that it does not fit, and one known not to fit must never be told that it does.
 */

const world = readData();

/** Reports without any date are judged as of this day. */
const undated = '2026-06-01';

interface Case {
  readonly docking: Docking;
  readonly verdict: YardVerdict;
  readonly fit: DockFit | null;
  readonly because: string;
}

const printed = (value: number | null, unit: Unit, { sources }: Docking): Measure =>
  value === null
    ? notPublished
    : { value, unit, reads: 'exact', conflicts: [], sources, confidence: 'medium', asOf: null };

function hullOf(docking: Docking): Hull {
  const shipClass = docking.classId ? world.shipClasses.get(docking.classId) : undefined;
  const beam = printed(docking.beamM, 'm', docking);
  const hull: Hull = shipClass
    ? hullInCondition(hullOfClass(shipClass), usualCondition(shipClass.type))
    : {
        name: docking.ship,
        lengthM: printed(docking.lengthM, 'm', docking),
        beamM: beam,
        beamMaxM: beam,
        draftM: notPublished,
        airDraftM: notPublished,
        displacementT: notPublished,
      };
  return docking.afloatLight ? { ...hull, draftM: notPublished, displacementT: notPublished } : hull;
}

function judge(docking: Docking): Case {
  const facility = docking.facility ? world.facilities.get(docking.facility) : undefined;
  if (!facility) return { docking, verdict: 'no-dock', fit: null, because: 'yard not on record' };
  const question = {
    hull: hullOf(docking),
    allowances: defaultAllowances,
    day: lastDay(docking.start ?? docking.end ?? undated),
  };
  const yard = fitYard(facility, question);
  const fit = docking.dock ? (yard.fits.find(({ dock }) => dock.id === docking.dock) ?? null) : yard.best;
  if (!fit) return { docking, verdict: 'no-dock', fit, because: 'no dock of the yard on record' };
  return { docking, verdict: fit.verdict, fit, because: becauseOf(facility, fit, question) };
}

const decided = world.dockings.filter(({ outcome }) => outcome !== 'not-a-docking-test').map(judge);
const taken = decided.filter(({ docking }) => docking.outcome === 'docked');
const refused = decided.filter(({ docking }) => docking.outcome === 'known-not-to-fit');
const wrong = (cases: readonly Case[], verdicts: readonly YardVerdict[]) =>
  cases
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ docking, because }) => `${docking.ship} at ${docking.dock ?? docking.facility}: ${because}`);

describe('recorded dockings', () => {
  it('are 80 decided ones, of which 73 were dockings and 7 known misfits', () => {
    expect([decided.length, taken.length, refused.length]).toEqual([80, 73, 7]);
  });

  it('no ship that was docked is judged not to fit', () => {
    expect(wrong(taken, ['does-not-fit'])).toEqual([]);
  });

  it('a VLCC is judged as one in ballast, and not as without dimensions', () => {
    const vlcc = taken.find(({ docking }) => docking.ship === 'Mobil Pride');
    expect(vlcc?.docking.classId).toBe('com-vlcc');
    expect(vlcc?.fit?.missing).toEqual(['draft-over-sill']);
    expect(vlcc && hullOf(vlcc.docking).draftM).toMatchObject({ value: expect.closeTo(9.2, 1) as number });
  });

  it('no ship known not to fit is judged to fit', () => {
    expect(wrong(refused, ['fits', 'fits-with-overhang'])).toEqual([]);
  });

  it('most of the known misfits are found', () => {
    expect(refused.filter(({ verdict }) => verdict === 'does-not-fit').length).toBeGreaterThanOrEqual(4);
  });

  it('the share left unknown, with the facts that are missing', () => {
    const judged = decided.filter(({ verdict }) => verdict !== 'no-dock');
    const unknown = judged.filter(({ verdict }) => verdict === 'unknown');
    for (const { fit } of unknown) expect(fit?.missing.length).toBeGreaterThan(0);
    console.log(report(judged, unknown));
  });
});

function report(judged: readonly Case[], unknown: readonly Case[]): string {
  const count = (cases: readonly Case[], verdict: YardVerdict) =>
    cases.filter((each) => each.verdict === verdict).length;
  const byFact = new Map<MissingFact, number>();
  for (const { fit } of unknown)
    for (const fact of fit?.missing ?? []) byFact.set(fact, (byFact.get(fact) ?? 0) + 1);
  const row = ({ docking, fit }: Case) =>
    [
      docking.ship.slice(0, 30).padEnd(30),
      (docking.dock ?? `${docking.facility} (yard)`).slice(0, 46).padEnd(46),
      (fit?.missing ?? []).map((fact) => missingFactName(fact, fit?.dock.type ?? 'graving')).join(', '),
    ].join('  ');
  return [
    `Decided dockings ${decided.length}: judged ${judged.length}, without a dock on record ${decided.length - judged.length}.`,
    `Docked: fits ${count(taken, 'fits')}, with overhang ${count(taken, 'fits-with-overhang')}, not known ${count(taken, 'unknown')}, does not fit ${count(taken, 'does-not-fit')}.`,
    `Known not to fit: does not fit ${count(refused, 'does-not-fit')}, not known ${count(refused, 'unknown')}, fits ${count(refused, 'fits')}.`,
    `Left unknown: ${unknown.length} of ${judged.length} (${Math.round((unknown.length / judged.length) * 100)} %). Missing: ${[
      ...byFact,
    ]
      .sort(([, a], [, b]) => b - a)
      .map(([fact, times]) => `${fact} ${times}`)
      .join(', ')}.`,
    ...unknown.map(row),
  ].join('\n');
}
