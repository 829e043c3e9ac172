import { describe, expect, it } from 'vitest';
import type { FacilityId } from '#domain/facility/facility.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument, type Document } from '#workspace/document/document.ts';
import { closeStrait } from '#workspace/edits/scenario.ts';
import { setNearest, toggleLayer } from '#workspace/edits/view.ts';
import { packLink, unpackLink } from '#workspace/keeping/link.ts';
import { law } from '#workspace/law/law.ts';
import { nearestReadings } from '#workspace/plan/nearest-readings.ts';
import { openWorkspace, type NearestYards } from '#workspace/store/workspace.ts';
import { world } from '../../fixtures/rules.ts';
import { answered, aRoute, straitId } from '../../fixtures/sea-answers.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const ship: Document['ship'] = { kind: 'class', classId: 't-ake' };
const layers = [...blank.layers, 'nearest'];

function open(decided: Partial<Document>) {
  const workspace = openWorkspace(world, { ...blank, ...decided }, true, law);
  const readings = openReadings();
  return { workspace, readings, nearest: nearestReadings(readings), state: workspace.store.getState };
}

const square: [number, number][] = [
  [140, 10],
  [150, 10],
  [150, 20],
  [140, 20],
  [140, 10],
];
const answerFor = (yards: readonly FacilityId[], more: Partial<NearestYards> = {}): NearestYards => ({
  found: true,
  yards,
  open: [],
  borders: [],
  refused: [],
  regions: [{ place: 0, polygons: [[square]], farthestDays: 2, labels: [], neighbors: [] }],
  ...more,
});

describe('who the water is shared out among', () => {
  it('is nobody while the layer is hidden: nothing is asked', () => {
    const { nearest, state } = open({ ship });
    expect(nearest.nearestQuestion(state())).toBeNull();
    expect(nearest.account(state()).state).toBe('off');
  });

  it('are all that pass the filters while no ship is chosen, and it is said so', () => {
    const { nearest, readings, state } = open({ layers });
    expect(nearest.nearestQuestion(state())?.yards).toEqual(readings.visible(state()).map(({ id }) => id));
    expect(nearest.account(state()).title).toBe(
      'Nearest facility by sea of those that pass the filters, at 14 kn',
    );
  });

  it('are those known to take the ship; those not settled only when told to', () => {
    const { workspace, nearest, state } = open({ ship, layers });
    const { known, open: unsettled } = nearest.asked(state());
    expect(known.length).toBeGreaterThan(0);
    expect(unsettled.length).toBeGreaterThan(known.length);
    expect(nearest.nearestQuestion(state())?.yards).toEqual(known.map(({ id }) => id));
    workspace.edit(setNearest, 'open');
    expect(nearest.nearestQuestion(state())?.yards).toHaveLength(known.length + unsettled.length);
    expect(nearest.account(state()).title).toContain('that may fit');
    workspace.undo();
    expect(nearest.nearestQuestion(state())?.yards).toHaveLength(known.length);
  });

  it('leaves out whom a rule bars, and asks the rules only of a job', () => {
    const before = open({ ship, layers });
    expect(before.nearest.asked(before.state()).hasJob).toBe(false);
    const job = { ...blank.job, homeport: 'Guam', kind: 'overhaul' } as const;
    const after = open({ ship: { kind: 'class', classId: 'ddg-51-iia' }, layers, job });
    const { known, open: unsettled, hasJob } = after.nearest.asked(after.state());
    expect(hasJob).toBe(true);
    const proofs = after.readings.eligibilities(after.state());
    for (const { id } of [...known, ...unsettled]) expect(proofs?.get(id)?.verdict).not.toBe('barred');
    for (const { id } of known) expect(proofs?.get(id)?.verdict).toBe('allowed');
  });

  it('says that nobody is known, and how many are not settled', () => {
    const { nearest, state } = open({
      ship,
      layers,
      filters: { country: { kind: 'choice', chosen: ['KR'], match: 'any' } },
    });
    const account = nearest.account(state());
    expect(account.state).toBe('nobody');
    expect(account.asked.known).toEqual([]);
    expect(account.asked.open.length).toBeGreaterThan(0);
    expect(nearest.nearestQuestion(state())).toBeNull();
  });

  it('asks under the closures in force and for the ship’s size, and says so', () => {
    const { workspace, nearest, state } = open({ ship, layers });
    const before = nearest.nearestQuestion(state());
    workspace.edit(closeStrait, { strait: straitId('malacca'), name: 'Strait of Malacca' });
    const question = nearest.nearestQuestion(state());
    expect(question).not.toBe(before);
    expect(question?.conditions?.closedStraits).toEqual(['malacca']);
    expect(question?.conditions?.ship?.draftM).toBeGreaterThan(5);
    expect(nearest.account(state()).title).toMatch(/at 14 kn; .*Malacca/);
  });
});

describe('the sea that is pointed at', () => {
  it('names the yard whose water it is, and asks for the way there by least time', () => {
    const { workspace, nearest, state } = open({ ship, layers });
    const question = nearest.nearestQuestion(state());
    if (!question) throw new Error('nothing asked');
    workspace.compute('nearest', answered(question, answerFor(question.yards)));
    expect(nearest.there(state())).toBeNull();
    workspace.pass({ seaPoint: [145, 15] });
    const [first] = nearest.asked(state()).taken;
    expect(nearest.there(state())).toMatchObject({ facility: first, isOpen: false, way: null });
    const way = nearest.wayQuestion(state());
    expect(way).toMatchObject({
      ask: 'route',
      from: [145, 15],
      to: first?.position.value,
      conditions: { least: 'time' },
    });
    if (!way) throw new Error('no way asked for');
    workspace.compute('nearestWay', answered(way, aRoute({ days: 3.2 })));
    expect(nearest.there(state())?.way).toMatchObject({ days: 3.2 });
    workspace.pass({ seaPoint: [146, 15] });
    expect(nearest.there(state())?.way).toBeNull();
    workspace.pass({ seaPoint: [10, 15] });
    expect(nearest.there(state())).toBeNull();
    expect(nearest.wayQuestion(state())).toBeNull();
  });

  it('names owners and counts those too far from the sea, and tells of failures', () => {
    const { workspace, nearest, state } = open({ ship, layers });
    const question = nearest.nearestQuestion(state());
    if (!question) throw new Error('nothing asked');
    expect(nearest.account(state()).state).toBe('waiting');
    const why = { found: false, because: 'too-far-from-sea', where: 1, nearestNm: 80 } as const;
    workspace.compute(
      'nearest',
      answered(question, answerFor(question.yards, { refused: [{ place: 1, why }] })),
    );
    const { owners } = nearest.account(state());
    expect(nearest.account(state())).toMatchObject({ state: 'drawn', inland: 1 });
    expect(owners).toEqual(nearest.asked(state()).taken.slice(0, 1));
    workspace.compute('nearest', answered(question, why));
    expect(nearest.account(state()).state).toBe('no-water');
    workspace.compute('nearest', { ...answered(question, why), answer: null, failure: 'the worker broke' });
    expect(nearest.account(state())).toMatchObject({ state: 'failed', failure: 'the worker broke' });
  });
});

it('the layer and who counts travel in a link', async () => {
  const { workspace, readings, state } = open({});
  workspace.edit(toggleLayer, { id: 'nearest', on: true });
  workspace.edit(setNearest, 'open');
  const read = await unpackLink(`#${await packLink(readings.document(state()))}`);
  if (!read?.ok) throw new Error('no link');
  expect(read.parts.nearest).toBe('open');
  expect(read.parts.layers).toContain('nearest');
});
