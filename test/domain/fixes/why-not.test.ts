import { describe, expect, it } from 'vitest';
import type { Dock } from '#domain/facility/dock.ts';
import { defaultAllowances } from '#domain/fit/allowances.ts';
import { applyChanges } from '#domain/fixes/change.ts';
import { constraintSentence, fixSentence } from '#domain/fixes/explain.ts';
import { admits, type Situation } from '#domain/fixes/situation.ts';
import { whyNot } from '#domain/fixes/why-not.ts';
import { nothingDetermined } from '#domain/rules/job.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import { hullOfClass } from '#domain/vessel/ship.ts';
import {
  aDock,
  aFacility,
  aHull,
  aPhase,
  aQuestion,
  type DockWish,
  type HullWish,
} from '../../fixtures/fit.ts';
import { aJob, theYard, world, type JobWish } from '../../fixtures/rules.ts';

const docking = (
  dock: DockWish | readonly Dock[],
  hull: HullWish = {},
  more: Partial<Situation> = {},
): Situation => ({
  world,
  facility: aFacility(Array.isArray(dock) ? dock : [aDock(dock as DockWish)]),
  fit: aQuestion({ hull: aHull(hull) }),
  job: null,
  ways: null,
  ...more,
});

const doing = (yard: string, job: JobWish, more: Partial<Situation> = {}): Situation => ({
  world,
  facility: theYard(yard),
  fit: null,
  job: aJob(job),
  ways: null,
  ...more,
});

/** What to do, and what keeps the yard out. */
function said(situation: Situation) {
  const found = whyNot(situation);
  if (!found) throw new Error('The yard is admitted.');
  return {
    fix: found.fix && fixSentence(found.fix, situation),
    others: found.alternatives.map((fix) => fixSentence(fix, situation)),
    binding: constraintSentence(found.binding, situation),
  };
}

describe('why not, and the cheapest fix', () => {
  it('says nothing of a yard that takes the ship', () => {
    expect(whyNot(docking({}))).toBeNull();
  });

  it('waits for the tide, or lightens', () => {
    const shallow = docking({ draftOverSillM: 7 });
    expect(said(shallow)).toEqual({
      fix: 'wait for a tide of 0.6 m or more (Dock)',
      others: ['lighten by 0.6 m (Dock)'],
      binding: 'Dock: draft: Too deep by 0.6 m, keel clearance counted.',
    });
    expect(said(docking({ type: 'floating', draftOverSillM: 7 })).fix).toBe('lighten by 0.6 m (Dock)');
  });

  it('asks for the fact that is missing', () => {
    expect(said(docking({ id: 'No. 3', draftOverSillM: null }))).toMatchObject({
      fix: 'learn the water over the sill of No. 3: at least 7.6 m',
    });
    expect(said(docking({}, { draftM: null })).fix).toBe("learn the ship's draft: at most 9.4 m (Dock)");
    expect(said(docking({ phases: [aPhase('unknown')] })).fix).toBe('learn whether Dock is in service');
  });

  it.each([
    [{ type: 'floating', liftT: 9000 } as const, 'take off 1,000 t (Dock)'],
    [{ widthM: 20.8 }, 'accept 0.4 m on each side (Dock)'],
    [{ lengthM: 140 }, 'accept an overhang of 7.2 % of Dock'],
  ])('asks for no more than it must: %o', (dock, fix) => {
    expect(said(docking(dock)).fix).toBe(fix);
  });

  it('waits until the dock is in service', () => {
    const later = docking({ phases: [aPhase('under-construction'), aPhase('in-service', '2027-03')] });
    expect(said(later)).toMatchObject({
      fix: expect.stringContaining('start on 2027-03-31 or later, after 129 days') as string,
      binding: expect.stringContaining('under construction') as string,
    });
    const sooner = docking({ phases: [aPhase('in-service'), aPhase('closed', '2026-11-01')] });
    expect(said(sooner).fix).toContain('start by 2026-10-31, 22 days earlier');
  });

  it('takes the dock that asks least', () => {
    const two = docking([aDock({ id: 'A', draftOverSillM: 7.1 }), aDock({ id: 'B', draftOverSillM: 7.3 })]);
    expect(said(two).fix).toBe('wait for a tide of 0.3 m or more (B)');
  });

  it('names what no fix can change', () => {
    expect(said(docking({ widthM: 18 }))).toMatchObject({
      fix: null,
      binding: expect.stringContaining('beam at waterline: Too wide by 3.2 m') as string,
    });
    expect(said(docking([])).binding).toBe('Yard has no dock on record.');
    expect(said(doing('kr-hanwha-geoje', { homeport: 'San Diego', kind: 'overhaul' }))).toMatchObject({
      fix: null,
      binding: expect.stringContaining('10 USC 8680(a)(1)') as string,
    });
  });

  it('names the dock that keeps her out, not a law that is only open', () => {
    const ship = world.shipClasses.get('t-ake' as ShipClassId);
    if (!ship) throw new Error('no such class');
    const startDay = '2027-06-01';
    const overhaul = { class: 't-ake', homeport: 'Guam', kind: 'overhaul', startDay } as const;
    const more = { fit: { hull: hullOfClass(ship), allowances: defaultAllowances, day: startDay } };
    const bindingAt = (yard: string) => said(doing(yard, overhaul, more)).binding;
    expect(bindingAt('jp-hakodate-dock')).toContain('Too wide by 5.5 m');
    expect(bindingAt('au-bse-cairns')).toContain('Too heavy by 39,880 t');
    expect(bindingAt('au-cairncross-brisbane')).toContain('the dock is closed');
    expect(bindingAt('kr-hdhhi-ulsan')).toBe(
      'Repair ban for ships homeported in the US, Guam or the Northern Marianas (10 USC 8680(a)(1)): it is not settled whether the ship is a naval vessel.',
    );
  });

  it('moves the start into the agreement', () => {
    expect(said(doing('kr-hj-yeongdo', { startDay: '2031-02-03' }))).toEqual({
      fix: 'start by 2031-01-22, 12 days earlier',
      others: [],
      binding:
        'MSRA expired on 2031-01-22, 12 days before the start (DFARS subpart 217.71; Navy MSRA instructions (not read)).',
    });
    expect(said(doing('kr-hj-yeongdo', { startDay: '2026-01-20' })).fix).toBe(
      'start on 2026-01-23 or later, after 3 days',
    );
  });

  it('shortens, asks the yard, asks for the ruling', () => {
    const home = { homeport: 'San Diego', deployed: true, durationDays: 30 } as const;
    expect(said(doing('kr-hanwha-geoje', home)).fix).toBe('plan 21 days or less');
    expect(said(doing('kr-samsung-geoje', {})).fix).toBe('learn whether the yard holds an MSRA');
    expect(said(doing('jp-usn-srf-yokosuka', { class: 'cvn-nimitz' })).fix).toBe(
      'learn whether the work touches the propulsion plant',
    );
    const boat = { homeport: 'Guam', class: 'ssn-virginia-i-iv', deployed: true } as const;
    const determinations = { ...nothingDetermined, touchesReactor: false };
    expect(said(doing('au-asc-henderson', { ...boat, determinations })).fix).toContain(
      'learn whether the President picked the yard under AUKUS',
    );
  });

  it('reopens the fewest passages', () => {
    const cut = docking({}, {}, { ways: { reopen: [['Malacca', 'Sunda'], ['Lombok']] } });
    expect(said(cut)).toMatchObject({ fix: 'reopen Lombok', binding: 'Cut off: closed at Lombok.' });
    expect(said(docking({}, {}, { ways: { reopen: [] } }))).toMatchObject({
      fix: null,
      binding: 'There is no sea route, whatever is reopened.',
    });
  });

  it('adds up what more than one thing asks', () => {
    const both = doing(
      'kr-hj-yeongdo',
      { startDay: '2031-02-03' },
      {
        facility: { ...theYard('kr-hj-yeongdo'), docks: [aDock({ draftOverSillM: 7 })] },
        fit: aQuestion({ day: '2031-02-03' }),
      },
    );
    expect(said(both).fix).toBe(
      'start by 2031-01-22, 12 days earlier, and wait for a tide of 0.6 m or more (Dock)',
    );
    const found = whyNot(both);
    expect(found?.fix && admits(applyChanges(both, found.fix.changes))).toBe(true);
  });
});
