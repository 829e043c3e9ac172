import { describe, expect, it } from 'vitest';
import { formatMeasure } from '#domain/measure/format.ts';
import { userInput } from '#domain/provenance/source.ts';
import type { Route } from '#engines/routing/index.ts';
import { hubName } from '#workspace/derived/hub-changes.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { newDocument } from '#workspace/document/document.ts';
import { closeStrait, closeStraits, reopenStraits } from '#workspace/edits/scenario.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { setStop, setVoyage } from '#workspace/edits/voyage.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';
import { aMatrix, answered, aRoute, straitId } from '../../fixtures/sea-answers.ts';
import { aFacility, aQuantity, aStrait, aWorld } from '../../fixtures/world.ts';

const at = (lng: number, lat: number) => ({
  value: [lng, lat] as const,
  precisionM: 500,
  sources: aQuantity(1).sources,
  confidence: 'high' as const,
  asOf: null,
});
const hub = (id: string, place: string, lng: number) =>
  aFacility(id, { name: `${id} yard (main)`, place, roles: ['sustainment-hub'], position: at(lng, 1) });

const facilities = [
  hub('a', 'Yokosuka, Japan', 139),
  hub('b', 'Changi, Singapore', 104),
  hub('c', 'Guam', 144),
];
const straits = [
  aStrait('malacca', { name: 'Strait of Malacca (narrows off Rupat)', position: [102, 2] }),
  aStrait('lombok', { name: 'Lombok Strait' }),
  aStrait('suez', { name: 'Suez Canal', delayHours: { ...aQuantity(16), value: 16 } }),
];

function open() {
  const workspace = openWorkspace(
    aWorld(facilities, [], straits),
    newDocument({ asOf: '2026-11-22', theme: 'night' }),
  );
  const readings = openReadings();
  const state = () => workspace.store.getState();
  const sail = () => {
    workspace.edit(setStop, { stop: 'from', place: { lng: 139, lat: 1, label: 'a yard (main)' } });
    workspace.edit(setStop, {
      stop: 'to',
      place: { lng: 102, lat: 2, label: 'Strait of Malacca (narrows off Rupat)' },
    });
  };
  const answer = (route: Route) => {
    const question = readings.routeQuestion(state());
    if (!question) throw new Error('nothing asked');
    workspace.compute('route', answered(question, route));
  };
  return { workspace, readings, state, sail, answer };
}

describe('the account of a voyage', () => {
  it('is the same object until something it reads changes', () => {
    const { readings, state, sail, answer, workspace } = open();
    expect(seaAccount(readings).voyageAccount(state())).toEqual({ state: 'unasked' });
    sail();
    expect(seaAccount(readings).voyageAccount(state())).toEqual({ state: 'waiting', progress: 0 });
    answer(aRoute());
    const before = seaAccount(readings).voyageAccount(state());
    workspace.pass({ hovered: 'x' });
    expect(seaAccount(readings).voyageAccount(state())).toBe(before);
  });

  it('shows where every number comes from', () => {
    const { readings, state, sail, answer, workspace } = open();
    sail();
    workspace.edit(setVoyage, { speedKn: 16 });
    workspace.edit(closeStrait, { strait: straitId('lombok'), name: 'Lombok Strait' });
    answer(aRoute({ straits: [straitId('suez')] }));
    const account = seaAccount(readings).voyageAccount(state());
    if (account.state !== 'found') throw new Error(account.state);
    const { distance, days, detour } = account.voyage;
    expect([distance, days].map((fact) => formatMeasure(fact))).toEqual(['2,889 nm', '8.6 days']);
    expect(detour.value).toBeCloseTo(0.07, 9);
    const part = (name: string) => distance.derivation?.parts.find(([label]) => label === name)?.[1];
    expect(part('From')).toMatchObject({
      value: '1.0000, 139.0000',
      note: 'position of a yard (main)',
      confidence: 'high',
    });
    expect(part('To')).toMatchObject({
      note: 'middle of Strait of Malacca (narrows off Rupat), set by hand',
    });
    expect(part('What-if 1')).toMatchObject({ value: 'Lombok Strait closed', sources: [userInput] });
    expect(days.derivation?.parts.map(([label]) => label)).toEqual([
      'Distance',
      'Speed',
      'Hours lost at Suez Canal',
    ]);
    expect(days.derivation?.parts[1]?.[1]).toMatchObject({ value: 16, sources: [userInput] });
  });

  it('tells of water that is not charted, over half a mile', () => {
    const { readings, state, sail, answer } = open();
    sail();
    answer(aRoute({ snapNm: { from: 0.4, to: 12 } }));
    const account = seaAccount(readings).voyageAccount(state());
    expect(account.state === 'found' && account.voyage.ashore.map(({ place }) => place)).toEqual([
      'Strait of Malacca (narrows off Rupat)',
    ]);
  });

  it('says what closures change, and when they change nothing', () => {
    const { readings, state, sail, answer, workspace } = open();
    sail();
    const effect = {
      isChanged: true,
      openNm: 2889,
      extraNm: 612,
      extraDays: 1.82,
      avoided: [straitId('malacca')],
      by: [straitId('lombok')],
      areas: [],
      around: null,
      worth: [],
    };
    answer(aRoute({ effect: { ...effect, isChanged: false } }));
    const quiet = seaAccount(readings).voyageAccount(state());
    expect(quiet.state === 'found' && quiet.voyage.effect).toBeNull();
    workspace.edit(closeStrait, { strait: straitId('malacca'), name: 'Malacca' });
    answer(aRoute({ effect }));
    const changed = seaAccount(readings).voyageAccount(state());
    expect(changed.state === 'found' && changed.voyage.effect?.says).toBe(
      '+612 nm, +1.8 days over the open way; keeps clear of Strait of Malacca; goes by Lombok Strait.',
    );
    answer(aRoute({ effect: { ...effect, isChanged: false } }));
    const none = seaAccount(readings).voyageAccount(state());
    expect(none.state === 'found' && none.voyage.effect?.says).toMatch(/^No effect/);
  });

  it('has no number where there is no way, but the closures to reopen', () => {
    const { readings, state, sail, workspace } = open();
    sail();
    workspace.edit(closeStrait, { strait: straitId('malacca'), name: 'Malacca' });
    const question = readings.routeQuestion(state());
    if (!question) throw new Error('nothing asked');
    workspace.compute(
      'route',
      answered(question, { found: false, because: 'closed', where: [straitId('malacca')] }),
    );
    expect(seaAccount(readings).voyageAccount(state())).toMatchObject({
      state: 'refused',
      refusal: { says: 'No sea route: closed at Strait of Malacca.' },
      reopen: [{ strait: 'malacca', name: 'Strait of Malacca' }],
    });
  });

  it('keeps the last answer, marked as old, while the next is worked out, and says when none can be had', () => {
    const { readings, state, sail, workspace } = open();
    sail();
    const question = readings.routeQuestion(state());
    if (!question) throw new Error('nothing asked');
    workspace.compute('route', { question, answer: null, earlier: aRoute(), progress: 0, failure: null });
    expect(seaAccount(readings).voyageAccount(state())).toMatchObject({ state: 'found', isStale: true });
    workspace.compute('route', { question, answer: null, earlier: null, progress: 0, failure: 'offline' });
    expect(seaAccount(readings).voyageAccount(state())).toEqual({ state: 'failed', because: 'offline' });
  });
});

describe('other ways', () => {
  it('say how much longer they are and by which straits', () => {
    const { readings, state, sail, workspace } = open();
    sail();
    workspace.edit(setPanels, { side: 'voyage' });
    const question = readings.alternativesQuestion(state());
    if (!question) throw new Error('nothing asked');
    workspace.compute(
      'alternatives',
      answered(question, {
        found: true,
        routes: [
          aRoute({
            straits: [straitId('malacca')],
            path: [
              [80, 5],
              [100, 3],
            ],
          }),
          aRoute({
            distanceNm: 3501,
            days: 10.4,
            straits: [straitId('lombok')],
            path: [
              [80, 5],
              [115, -9],
              [100, 3],
            ],
          }),
        ],
      }),
    );
    const others = seaAccount(readings).otherWays(state());
    if (others.state !== 'found') throw new Error(others.state);
    expect(others.ways).toMatchObject([
      {
        distance: { value: 3501 },
        extra: { value: 612 },
        by: [{ name: 'Lombok Strait' }],
        without: [{ name: 'Strait of Malacca' }],
        around: [115, -9],
      },
    ]);
    expect(others.ways[0]?.extraDays.value).toBeCloseTo(1.8, 9);
  });
});

describe('what changes between hubs', () => {
  const compared = (after: readonly (readonly (number | null)[])[], speedKn = 14) => {
    const { readings, state, workspace } = open();
    workspace.edit(setPanels, { side: 'closures' });
    expect(seaAccount(readings).hubChanges(state())).toEqual({ state: 'unasked' });
    workspace.edit(closeStraits, { straits: [straitId('malacca'), straitId('lombok')], name: 'Two closed' });
    workspace.edit(setVoyage, { speedKn });
    expect(seaAccount(readings).hubChanges(state())).toMatchObject({ state: 'waiting' });
    const [under, all] = [readings.hubsQuestion(state()), readings.openHubsQuestion(state())];
    if (!under || !all) throw new Error('nothing asked');
    const before = [
      [0, 1000, 2000],
      [1000, 0, null],
      [2000, null, 0],
    ];
    workspace.compute('openHubs', answered(all, aMatrix(before)));
    workspace.compute('hubs', answered(under, aMatrix(after)));
    const changes = seaAccount(readings).hubChanges(state());
    if (changes.state !== 'compared') throw new Error(changes.state);
    return changes;
  };

  it('counts each pair once, and leaves out pairs that never had a way', () => {
    const changes = compared([
      [0, 1600, 2000.3],
      [1600, 0, null],
      [2000.3, null, 0],
    ]);
    expect(changes).toMatchObject({ pairs: 2, hubs: 3, longestNm: 2000.3, cutOff: [] });
    expect(changes.changed.map(({ from, to, extra }) => [from, to, extra.value])).toEqual([
      ['a yard', 'b yard', 600],
    ]);
    expect(changes.unchanged.map(({ from, to }) => [from, to])).toEqual([['a yard', 'c yard']]);
  });

  it('names pairs that are cut off', () => {
    const { cutOff, changed } = compared([
      [0, null, 2100],
      [null, 0, null],
      [2100, null, 0],
    ]);
    expect(cutOff.map(({ to }) => to)).toEqual(['b yard']);
    expect(changed.map(({ to }) => to)).toEqual(['c yard']);
  });

  it('reckons days at the speed of the voyage', () => {
    const { changed } = compared(
      [
        [0, 1600, 2000],
        [1600, 0, null],
        [2000, null, 0],
      ],
      10,
    );
    expect(changed[0]?.extraDays.value).toBeCloseTo(600 / 10 / 24, 9);
  });
});

it('calls hubs by the beginning of their name, and by their town where that is long', () => {
  const long = 'Naval Ship Repair Facility and Regional Maintenance Center, Yokosuka';
  expect(
    [hub('a', 'Guam', 144), aFacility('b', { name: long, place: 'Yokosuka, Japan' })].map(hubName),
  ).toEqual(['a yard', 'Yokosuka']);
});

it('closes and reopens several straits as one step', () => {
  const { workspace, readings, state } = open();
  const two = { straits: [straitId('malacca'), straitId('lombok')], name: 'Two closed' };
  workspace.edit(closeStrait, { strait: straitId('malacca'), name: 'Malacca' });
  workspace.edit(closeStraits, two);
  expect(
    seaAccount(readings)
      .changesInForce(state())
      .map(({ says }) => says),
  ).toEqual(['Strait of Malacca closed', 'Lombok Strait closed']);
  workspace.edit(reopenStraits, two);
  expect(readings.isScenario(state())).toBe(false);
  workspace.undo();
  workspace.undo();
  expect(readings.waters(state()).closedStraits).toEqual(['malacca']);
});
