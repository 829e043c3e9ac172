import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility/facility.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { fitYard } from '#domain/fit/fit.ts';
import { applyChanges, effortOf, type Change } from '#domain/fixes/change.ts';
import { changeSentence, constraintSentence, fixSentence } from '#domain/fixes/explain.ts';
import { admits, type Situation } from '#domain/fixes/situation.ts';
import { whyNot, type Constraint } from '#domain/fixes/why-not.ts';
import { eligibilityOf } from '#domain/rules/eligibility.ts';
import { homeports } from '#domain/rules/homeport.ts';
import { jobKinds, nothingDetermined, type Job } from '#domain/rules/job.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { addDays, dayNumber, daysBetween, isoDay } from '#domain/time/calendar.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import { allowances, approaches, docks, hulls } from '../../fixtures/fit-arbitraries.ts';
import { aFacility } from '../../fixtures/fit.ts';
import { aJob, world } from '../../fixtures/rules.ts';

const day = '2026-11-22';

/** Made-up docks and hulls, the job left aside. */
const fittings: fc.Arbitrary<Situation> = fc
  .record({
    docks: fc.array(docks, { minLength: 1, maxLength: 4 }),
    approachAirDraftM: approaches,
    hull: hulls,
    allowances,
  })
  .map(({ docks: list, approachAirDraftM, hull, allowances: given }) => ({
    world,
    facility: aFacility(
      list.map((dock, at) => ({ ...dock, id: `${dock.id}-${at}` as typeof dock.id })),
      { approachAirDraftM },
    ),
    fit: { hull, allowances: given, day },
    job: null,
    ways: null,
  }));

const days = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2033-12-31') }).map(isoDay);
const ours = [...world.shipClasses.values()].filter(({ country }) => country === 'US');
const yards: readonly Facility[] = [...world.facilities.values()].filter(
  ({ docks: list }) => list.length > 0,
);

/** Real ships, yards and jobs. */
const jobs: fc.Arbitrary<Situation> = fc
  .record({
    ship: fc.constantFrom(...ours),
    homeport: fc.constantFrom(...homeports),
    kind: fc.constantFrom(...jobKinds),
    startDay: days,
    durationDays: fc.option(fc.integer({ min: 1, max: 300 })),
    deployed: fc.constantFrom(true, false, null),
    move: fc.option(fc.record({ day: days, to: fc.constantFrom(...homeports) })),
    yard: fc.constantFrom(...yards),
    reopen: fc.option(
      fc.array(fc.uniqueArray(fc.constantFrom('Lombok', 'Malacca', 'Sunda')), { maxLength: 3 }),
    ),
  })
  .map(({ ship, yard, reopen, ...rest }): Situation => {
    const job: Job = { ...rest, ship: jobShipOf(ship), abroadSince: null, determinations: nothingDetermined };
    return {
      world,
      facility: yard,
      fit: { hull: hullOfClass(ship), allowances: defaultAllowances, day: job.startDay },
      job,
      ways: reopen && { reopen },
    };
  });

/** The same change, a hair smaller; null where there is no smaller one. */
function smaller(change: Change, from: string): Change | null {
  const hair = 1e-5;
  switch (change.kind) {
    case 'learn-dock':
      return { ...change, atLeast: change.atLeast - hair };
    case 'learn-ship':
      return { ...change, atMost: change.atMost + hair };
    case 'tide':
      return { ...change, toM: change.toM - hair };
    case 'lighten':
    case 'lower':
      return { ...change, byM: change.byM - hair };
    case 'unload':
      return { ...change, byT: change.byT - hair };
    case 'side-clearance':
      return { ...change, toM: change.toM + hair };
    case 'overhang':
      return { ...change, toShare: change.toShare - hair };
    case 'shorten':
      return { ...change, toDays: change.toDays + 1 };
    case 'start': {
      const shift = daysBetween(from, change.day);
      return { ...change, day: addDays(change.day, shift > 0 ? -1 : 1) };
    }
    case 'reopen':
      return { ...change, passages: change.passages.slice(1) };
    case 'learn-state':
    case 'learn-agreement':
    case 'learn-ruling':
    case 'deploy':
      return null;
  }
}

/** Whether something keeps the yard out, and isn't only not known or not settled. */
function isOut({ facility, fit, job, ways }: Situation): boolean {
  const verdict = fit && fitYard(facility, fit).verdict;
  return (
    verdict === 'does-not-fit' ||
    (job !== null && eligibilityOf(world, job, facility).verdict === 'barred') ||
    (ways !== null && ways.reopen.every((passages) => passages.length > 0))
  );
}

/** What is only open about a constraint; null when it keeps the yard out by itself. */
function openIn(binding: Constraint): string | null {
  if (binding.kind === 'line') return binding.line.verdict === 'does-not-fit' ? null : 'line';
  if (binding.kind === 'rule') return binding.eligibility.verdict === 'barred' ? null : 'law';
  return binding.kind === 'state' && binding.fit.state === 'unknown' ? 'state' : null;
}

function check(situation: Situation): void {
  const found = whyNot(situation);
  expect(found === null).toBe(admits(situation));
  if (found === null) return;
  expect(constraintSentence(found.binding, situation)).not.toBe('');
  if (isOut(situation)) expect(openIn(found.binding)).toBeNull();
  if (found.fix === null) return;
  const { changes, effort } = found.fix;
  expect(effort).toBe(effortOf(changes));
  expect(fixSentence(found.fix, situation)).not.toContain('undefined');
  expect(admits(applyChanges(situation, changes))).toBe(true);
  for (const [at, change] of changes.entries()) {
    const without = changes.filter((_, other) => other !== at);
    const less = smaller(change, situation.job?.startDay ?? day);
    for (const fewer of [
      without,
      ...(less ? [changes.map((each, other) => (other === at ? less : each))] : []),
    ]) {
      const still = admits(applyChanges(situation, fewer));
      expect(still ? `admitted without all of: ${changeSentence(change, situation)}` : null).toBeNull();
    }
  }
  for (const other of found.alternatives) {
    expect(other.effort).toBeGreaterThanOrEqual(effort);
    expect(admits(applyChanges(situation, other.changes))).toBe(true);
  }
}

describe('the cheapest fix', () => {
  it('admits the ship, and nothing smaller does: made-up docks', () => {
    expect.hasAssertions();
    fc.assert(fc.property(fittings, check), { numRuns: 1500 });
  }, 60_000);

  it('admits the ship, and nothing smaller does: real yards, jobs and closures', () => {
    expect.hasAssertions();
    fc.assert(fc.property(jobs, check), { numRuns: 400 });
  }, 60_000);

  it('moves a start no further than it must', () => {
    const stray: string[] = [];
    for (const yard of yards.filter(({ agreements }) => agreements.some(({ type }) => type === 'MSRA')))
      for (const startDay of ['2023-07-01', '2025-12-01', '2030-12-01', '2031-02-03']) {
        const situation: Situation = {
          world,
          facility: yard,
          fit: null,
          job: aJob({ startDay }),
          ways: null,
        };
        const fix = whyNot(situation)?.fix;
        const start = fix?.changes.find(({ kind }) => kind === 'start');
        if (!fix || start?.kind !== 'start') continue;
        const span = Math.abs(daysBetween(startDay, start.day));
        for (let shift = 1 - span; shift < span; shift++) {
          const moved = { ...start, day: addDays(startDay, shift) };
          const nearer = fix.changes.map((each) => (each === start ? moved : each));
          if (admits(applyChanges(situation, nearer))) stray.push(`${yard.id} ${startDay} ${shift}`);
        }
      }
    expect(stray).toEqual([]);
  }, 60_000);
});
