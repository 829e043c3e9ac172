import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { StraitId } from '#domain/strait/strait.ts';
import { readData } from '#importers/disk/read-data.ts';
import { understand } from '#question/asked.ts';
import { openLexicon } from '#question/lexicon.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { wouldBeOf } from '#workspace/derived/would-be.ts';
import { newDocument, parts, type Document } from '#workspace/document/document.ts';
import { ask } from '#workspace/edits/ask.ts';
import { setFilter } from '#workspace/edits/filters.ts';
import { setJob } from '#workspace/edits/plan.ts';
import { chooseShip, setAsOf } from '#workspace/edits/question.ts';
import { closeStraits } from '#workspace/edits/scenario.ts';
import { setStop, setVoyage } from '#workspace/edits/voyage.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';

const world = readData();
const lexicon = openLexicon(world);
const blank = newDocument({ asOf: '2026-11-22', theme: 'paper' });
const askedBy = (text: string) => {
  const { asked, refusals } = understand(text, lexicon);
  if (!asked) throw new Error(refusals.map(({ because }) => because).join('; '));
  return asked;
};
const after = (text: string, document: Document = blank) =>
  ask.apply(document, { asked: askedBy(text), text });

const example = 'where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed';

describe('asking a question', () => {
  it('sets what the panels would, by hand', () => {
    const workspace = openWorkspace(world, blank, true);
    const { from } = askedBy(example).voyage;
    workspace.edit(chooseShip, {
      ship: { kind: 'class', classId: 't-ake' },
      name: 'T-AKE',
      type: 'auxiliary',
    });
    workspace.edit(setAsOf, '2026-03-01');
    workspace.edit(setStop, { stop: 'from', place: from });
    const choose = (id: string, ...chosen: readonly string[]) =>
      workspace.edit(setFilter, { id, setting: { kind: 'choice', chosen, match: 'any' } });
    choose('verdict', 'fits', 'fits-with-overhang', 'unknown');
    choose('agreement', 'MSRA');
    workspace.edit(setFilter, {
      id: 'sea-days',
      setting: { kind: 'interval', from: null, to: 7, keepUnknown: false },
    });
    workspace.edit(closeStraits, { straits: ['malacca', 'sunda'] as StraitId[], name: 'Close' });
    const byHand = workspace.store.getState().decided.now;
    const asked = after(example);
    for (const part of ['ship', 'condition', 'asOf', 'filters', 'voyage', 'scenario', 'job'] as const)
      expect(asked[part]).toEqual(byHand[part]);
    expect(asked.panels.side).toBe('shortlist');
  });

  it('closes one more when it only closes, and takes the place of closures when it asks under some', () => {
    const closures = (document: Document) =>
      document.scenario.map((change) => ('strait' in change ? change.strait : change.kind));
    const shut = after('close Taiwan', after('close Luzon'));
    expect(closures(shut)).toEqual(['luzon', 'taiwan']);
    expect(closures(after('also close Malacca', shut))).toEqual(['luzon', 'taiwan', 'malacca']);
    expect(closures(after('also yards in Japan if Malacca closed', shut))).toEqual([
      'luzon',
      'taiwan',
      'malacca',
    ]);
    expect(closures(after('yards in Japan if Malacca closed', shut))).toEqual(['malacca']);
    expect(closures(after('nothing closed', shut))).toEqual([]);
    expect(closures(after('also nothing closed', shut))).toEqual([]);
  });

  it('is one step of undo, which restores all of it', () => {
    const workspace = openWorkspace(world, blank, true);
    workspace.edit(setFilter, { id: 'name', setting: { kind: 'text', words: 'x' } });
    const before = workspace.store.getState().decided.now;
    workspace.edit(ask, { asked: askedBy(example), text: example });
    expect(workspace.store.getState().decided.past).toHaveLength(2);
    expect(workspace.store.getState().decided.past.at(-1)?.label).toBe(`Ask: ${example.slice(0, 59)}…`);
    workspace.undo();
    const { now } = workspace.store.getState().decided;
    for (const part of ['filters', 'ship', 'asOf', 'voyage', 'scenario', 'job', 'origin'] as const)
      expect(now[part]).toBe(before[part]);
  });

  it('takes the place of the filters that are set, or adds to them', () => {
    const set = after('in Japan');
    expect(Object.keys(after('with MSRA', set).filters)).toEqual(['agreement']);
    expect(Object.keys(after('also with MSRA', set).filters)).toEqual(['country', 'agreement']);
    expect(Object.keys(after('how far is Busan from Yokosuka', set).filters)).toEqual(['country']);
  });

  it('keeps the closures that it says nothing of, and opens what it says is open', () => {
    const closed = after('if Malacca closed');
    expect(after('in Japan', closed).scenario).toEqual(closed.scenario);
    expect(after('in Japan if Sunda closed', closed).scenario).toEqual([
      { kind: 'close-strait', strait: 'sunda' },
    ]);
    expect(after('in Japan if everything is open', closed).scenario).toEqual([]);
    expect(after('if Malacca limited to 12 m').scenario).toEqual([
      { kind: 'restrict-draft', strait: 'malacca', draftM: 12 },
    ]);
  });

  it('begins the work on the day it names, unless another is said', () => {
    const started = setJob.apply(blank, { start: '2027-01-01' });
    expect(after('T-AKE on 2026-03-01', started).job.start).toBeNull();
    expect(after('T-AKE on 2026-03-01 starting 2026-04-01', started).job.start).toBe('2026-04-01');
    expect(after('T-AKE', started).job.start).toBe('2027-01-01');
  });

  it('opens the panel that answers', () => {
    expect(after('in Japan').panels).toMatchObject({ table: true, side: null });
    expect(after('T-AKE in Japan').panels.side).toBe('shortlist');
    expect(after('T-AKE').panels.side).toBe('ledger');
    expect(after('if Malacca closed').panels.side).toBe('closures');
    expect(after('route Guam to Sasebo').panels.side).toBe('voyage');
    const reach = after('reach Guam 1,3,5 days');
    expect(reach.panels.side).toBe('voyage');
    expect(reach.layers).toContain('reach');
    expect(reach.voyage.reachDays).toEqual([1, 3, 5]);
  });

  it('sails anew by the places called at', () => {
    const earlier = setVoyage.apply(after('route Guam to Sasebo via Lombok'), { speedKn: 20 });
    const { voyage } = after('route Yokosuka to Busan', earlier);
    expect(voyage.via).toEqual([]);
    expect(voyage.speedKn).toBe(20);
    expect(after('via Lombok, Makassar', earlier).voyage.via).toHaveLength(2);
  });

  it('leaves a document that can be kept', () => {
    for (const text of [
      example,
      'T-AKE draft 9.5 m lightened by 0.5 m',
      'reach Guam 1,3,5 days',
      'not in Japan',
    ]) {
      const asked = after(text);
      for (const part of ['filters', 'voyage', 'scenario', 'job', 'supposed', 'ship', 'panels'] as const)
        expect(v.safeParse(parts[part].schema, asked[part]).success).toBe(true);
    }
  });
});

describe('what would be', () => {
  it('counts what the question would leave, and nothing once it is put away', () => {
    const workspace = openWorkspace(world, blank, true);
    const readings = openReadings();
    const { narrowing, distancesQuestion } = wouldBeOf(readings);
    const state = () => workspace.store.getState();
    expect(narrowing(state())).toBeNull();
    workspace.pass({ wouldBe: after('in Japan, Korea with MSRA') });
    const count = narrowing(state())?.shown;
    workspace.edit(ask, { asked: askedBy('in Japan, Korea with MSRA'), text: '' });
    expect(readings.narrowing(state()).shown).toBe(count);
    expect(distancesQuestion(state())).toBeNull();
    workspace.pass({ wouldBe: after(example) });
    expect(distancesQuestion(state())).toMatchObject({ ask: 'matrix' });
    expect(narrowing(state())).toBeNull();
    workspace.pass({ wouldBe: null });
    expect(narrowing(state())).toBeNull();
    expect(distancesQuestion(state())).toBeNull();
  });
});
