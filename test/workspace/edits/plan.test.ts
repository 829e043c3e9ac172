import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility/facility.ts';
import type { Matrix } from '#engines/routing/index.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { reconcile } from '#workspace/document/reconcile.ts';
import { applyRemedy, dropSupposition, setJob, setOrder, setWeights } from '#workspace/edits/plan.ts';
import { chooseShip } from '#workspace/edits/question.ts';
import { law } from '#workspace/law/law.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { world } from '../../fixtures/rules.ts';
import { answered, straitId } from '../../fixtures/sea-answers.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const guam = { lng: 144.66, lat: 13.44, label: 'Guam' };

function open(decided: Partial<Document>) {
  const workspace = openWorkspace(world, { ...blank, ...decided }, true, law);
  const readings = openReadings();
  const state = () => workspace.store.getState();
  return { workspace, readings, plan: planReadings(readings), state };
}

type Opened = ReturnType<typeof open>;

const asOnScreen = ({ readings, state }: Opened, { id }: Facility): Facility => {
  const found = readings.facilities(state()).find((each) => each.id === id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
};

const ship = (classId: string): Document['ship'] => ({ kind: 'class', classId });
const job = (change: Partial<Document['job']>): Document['job'] => ({ ...blank.job, ...change });

/** Makes every smallest fix on offer, one after another, and takes each back. */
function makeEach(opened: Opened): number {
  const { workspace, plan, state, readings } = opened;
  const before = readings.document(state());
  let made = 0;
  for (const facility of world.facilities.values()) {
    for (const remedy of (({ remedy: first, others }) => [first, ...others])(
      plan.whyNot(state())(asOnScreen(opened, facility)) ?? { remedy: null, others: [] },
    )) {
      if (!remedy) continue;
      const steps = state().decided.past.length;
      workspace.edit(applyRemedy, remedy);
      expect([remedy.says, state().decided.past.length]).toEqual([remedy.says, steps + 1]);
      expect([facility.id, remedy.says, plan.whyNot(state())(asOnScreen(opened, facility))]).toEqual([
        facility.id,
        remedy.says,
        null,
      ]);
      workspace.undo();
      expect(readings.document(state())).toEqual(before);
      made++;
    }
  }
  return made;
}

describe('a fix made in one click', () => {
  it.each([
    ['t-ake', job({ homeport: 'Guam', kind: 'voyage-repair' })],
    ['ddg-51-iia', job({ homeport: 'Yokosuka', kind: 'planned-maintenance', start: '2031-02-03' })],
    ['ddg-51-iia', job({ homeport: 'San Diego', kind: 'planned-maintenance', days: 90 })],
    ['ssn-virginia', job({ homeport: 'Guam', kind: 'planned-maintenance' })],
  ])('admits the ship, %s, and is taken back by one undo', (classId, asked) => {
    const id = [...world.shipClasses.keys()].find((each) => each.startsWith(classId));
    if (!id) throw new Error(`No ${classId}.`);
    expect(makeEach(open({ ship: ship(id), job: asked }))).toBeGreaterThan(20);
  });

  it('reopens what is closed, and nothing else', () => {
    const opened = open({
      ship: ship('t-ake'),
      job: job({ homeport: 'Guam', kind: 'voyage-repair' }),
      voyage: { ...blank.voyage, from: guam },
      scenario: [
        { kind: 'close-strait', strait: straitId('hormuz') },
        { kind: 'close-strait', strait: straitId('malacca') },
      ],
    });
    const { workspace, readings, plan, state } = opened;
    const asked = readings.distancesQuestion(state());
    const count = world.facilities.size;
    if (!asked) throw new Error('nothing asked');
    const cutOff: Matrix = {
      found: true,
      rows: 1,
      columns: count,
      distanceNm: new Float64Array(count).fill(NaN),
      days: new Float64Array(count).fill(NaN),
      refused: Array.from({ length: count }, (_, column) => ({
        row: 0,
        column,
        why: { found: false, because: 'closed', where: [straitId('hormuz')] },
      })),
    };
    workspace.compute('distances', answered(asked, cutOff));
    const [first] = plan.field(state())?.out.filter(({ fit }) => fit.verdict === 'unknown') ?? [];
    if (!first) throw new Error('nobody is cut off');
    const obstacle = plan.whyNot(state())(first.facility);
    expect(obstacle?.says).toContain('Cut off: closed at');
    expect(obstacle?.remedy?.says).toContain('reopen');
    if (obstacle?.remedy) workspace.edit(applyRemedy, obstacle.remedy);
    expect(readings.document(state()).scenario).toEqual([
      { kind: 'close-strait', strait: straitId('malacca') },
    ]);
  });
});

describe('the job and the shortlist', () => {
  it('asks the rules once ship and homeport are said', () => {
    const { workspace, readings, state } = open({ ship: ship('t-ake') });
    expect(readings.job(state())).toBeNull();
    expect(readings.eligibilities(state())).toBeNull();
    workspace.edit(setJob, { homeport: 'Guam', kind: 'overhaul' });
    expect(readings.job(state())?.startDay).toBe('2026-11-22');
    expect(readings.eligibilities(state())?.size).toBe(world.facilities.size);
    expect(readings.eligibilities(state())).toBe(readings.eligibilities(state()));
    workspace.edit(setJob, { start: '2027-01-01' });
    expect(readings.job(state())?.startDay).toBe('2027-01-01');
  });

  it('asks whose ship it is where only dimensions are known', () => {
    const own = { name: 'X', lengthM: 150, beamM: 20, draftM: 7, airDraftM: null, displacementT: null };
    const { workspace, readings, state } = open({
      ship: { kind: 'own', dimensions: own },
      job: job({ homeport: 'Guam' }),
    });
    expect(readings.job(state())).toBeNull();
    workspace.edit(setJob, { operator: 'commissioned' });
    expect(readings.job(state())?.ship).toMatchObject({ name: 'X', operator: 'commissioned' });
  });

  it('ranks the running yards and gives each a share', () => {
    const { workspace, plan, state } = open({ ship: ship('t-ake'), job: job({ homeport: 'Guam' }) });
    const { shares } = plan.firstShares(state());
    expect(shares).toHaveLength(plan.ranked(state()).length);
    expect(shares.reduce((sum, { middle }) => sum + middle, 0)).toBeCloseTo(1, 6);
    const before = plan.firstShares(state());
    workspace.edit(setWeights, { days: 0.9 });
    expect(plan.firstShares(state())).toBe(before);
    // No start is chosen: days take no part, at whatever weight.
    workspace.edit(setWeights, { days: 0 });
    expect(plan.firstShares(state())).toBe(before);
    workspace.edit(setWeights, { margin: 0 });
    expect(plan.firstShares(state())).not.toBe(before);
    workspace.edit(setOrder, 'days');
    expect(plan.ranked(state()).length).toBe(shares.length);
  });

  it('forgets what was supposed of a ship when another is chosen, and of a yard when told to', () => {
    const { workspace, readings, state } = open({
      ship: ship('t-ake'),
      supposed: [
        { kind: 'lighten', byM: 0.5 },
        { kind: 'learn-agreement', facility: 'kr-hj-yeongdo', type: 'ABR', from: null },
      ],
    });
    workspace.edit(chooseShip, { ship: ship('ddg-51-iia'), name: 'a destroyer' });
    expect(readings.document(state()).supposed).toHaveLength(1);
    workspace.edit(dropSupposition, { index: 0, says: 'that' });
    expect(readings.document(state()).supposed).toEqual([]);
  });
});

describe('reading a plan from a link', () => {
  it('leaves out a homeport and suppositions that are not on record, and says so', () => {
    const { parts, notes } = reconcile(
      {
        job: job({ homeport: 'Atlantis' }),
        supposed: [
          { kind: 'lighten', byM: 1 },
          { kind: 'learn-state', facility: 'nowhere', dock: 'x' },
          { kind: 'learn-state', facility: 'kr-hj-yeongdo', dock: 'x' },
          { kind: 'learn-agreement', facility: 'kr-hj-yeongdo', type: 'MSRA', from: null },
        ],
      },
      world,
    );
    expect(parts.job?.homeport).toBeNull();
    expect(parts.supposed?.map(({ kind }) => kind)).toEqual(['lighten', 'learn-agreement']);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toBe('The homeport "Atlantis" is not on record: none is given.');
  });
});
