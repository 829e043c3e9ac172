import { describe, expect, it } from 'vitest';
import type { FacilityId } from '#domain/facility/facility.ts';
import { takingPart } from '#domain/shortlist/shortlist.ts';
import { criteria, defaultWeights } from '#domain/shortlist/weights.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { setWeights } from '#workspace/edits/plan.ts';
import { law } from '#workspace/law/law.ts';
import { freeFact } from '#workspace/plan/availability.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { world } from '../fixtures/rules.ts';

const blank = newDocument({ asOf: '2026-02-22', theme: 'paper' });
const ship: Document['ship'] = { kind: 'class', classId: 't-ake' };
const asked = { ship, job: { ...blank.job, homeport: 'Guam', start: '2026-03-01', days: 10 } };

function opened(fleet: Partial<Document['fleet']>) {
  const workspace = openWorkspace(
    world,
    { ...blank, ...asked, fleet: { ...blank.fleet, ...fleet } },
    true,
    law,
  );
  const plan = planReadings(openReadings());
  const state = () => workspace.store.getState();
  return { workspace, plan, state, field: () => plan.field(state()) };
}

const quiet = opened({}).field();
const yard = quiet?.running.find(
  ({ fit }) => fit.fits.filter(({ verdict }) => verdict !== 'does-not-fit').length === 1,
);
const dock = yard?.fit.fits.find(({ verdict }) => verdict !== 'does-not-fit')?.dock;
if (!yard || !dock || dock.count !== 1) throw new Error('no yard with one dock');
const waitAmong = (fleet: Partial<Document['fleet']>, id: FacilityId) =>
  opened(fleet)
    .field()
    ?.running.find(({ facility }) => facility.id === id);
const at = criteria.indexOf('availability');

describe('availability in the shortlist', () => {
  it('takes no part while the fleet has booked and closed nothing', () => {
    expect(quiet?.silent.map(({ criterion }) => criterion)).toContain('availability');
    expect(quiet && takingPart(quiet, defaultWeights)).not.toContain('availability');
  });

  it('is the wait that the bookings of the fleet leave', () => {
    const outages = [{ dock: dock.id, fromDay: 0, toDay: 20, why: 'another ship' }];
    const entry = waitAmong({ outages }, yard.facility.id);
    // Day 0 is the as-of date; the work begins on day 7, and the dock is free from day 20.
    expect(entry?.wait).toMatchObject({ least: 13, most: 13, freeDay: 20 });
    expect(entry?.scores[at]?.low).toBeCloseTo(1 - 13 / 90, 12);
    expect(entry?.wait && freeFact(entry.wait, '2026-02-22', 10)).toMatchObject({
      value: `${dock.name} free from 2026-03-14`,
      note: expect.stringMatching(
        /^by what the fleet has booked and closed for work of 10 days; .*she sails on the as-of date$/,
      ),
    });
    const later = waitAmong(
      { outages: [{ dock: dock.id, fromDay: -30, toDay: -3, why: '' }] },
      yard.facility.id,
    );
    expect(later?.wait && freeFact(later.wait, '2026-02-22', null)).toMatchObject({
      value: `${dock.name} free on 2026-03-01`,
      note: expect.stringContaining('the length of the work is not given'),
    });
  });

  it('is 0 where the fleet has closed all docks that take her, and open everywhere else', () => {
    const { field, plan, state, workspace } = opened({ closed: [dock.id] });
    const entry = field()?.running.find(({ facility }) => facility.id === yard.facility.id);
    expect(entry?.scores[at]).toEqual({ low: 0, high: 0, because: 'closed' });
    expect(entry?.wait && freeFact(entry.wait, '2026-02-22', 10).value).toBe(`${dock.name} closed`);
    for (const each of field()?.running ?? [])
      if (each.facility.id !== yard.facility.id) expect(each.scores[at]).toMatchObject({ low: 0, high: 1 });
    const placeOf = () => plan.ranked(state()).findIndex(({ facility }) => facility.id === yard.facility.id);
    const before = placeOf();
    workspace.edit(setWeights, { availability: 1 });
    expect(placeOf()).toBeGreaterThan(before);
    expect(plan.firstShares(state()).sampled).not.toBeNull();
    workspace.undo();
    expect(placeOf()).toBe(before);
  });
});
