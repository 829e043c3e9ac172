import { describe, expect, it } from 'vitest';
import type { StraitId } from '#domain/strait/strait.ts';
import { newDocument } from '#workspace/document/document.ts';
import {
  clearScenario,
  closeStrait,
  dropChange,
  reopenStrait,
  restrictDraft,
} from '#workspace/edits/scenario.ts';
import { clearVoyage, sailTo, setStop, setVoyage, turnVoyage } from '#workspace/edits/voyage.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const guam = { lng: 144.66, lat: 13.44, label: 'Guam' };
const sasebo = { lng: 129.72, lat: 33.16, label: 'Sasebo' };
const subic = { lng: 120.28, lat: 14.8, label: 'Subic' };

describe('a voyage', () => {
  it('takes its ends and the places called at one by one, and gives them up again', () => {
    const from = setStop.apply(blank, { stop: 'from', place: guam });
    const to = setStop.apply(from, { stop: 'to', place: sasebo });
    const by = setStop.apply(to, { stop: 0, place: subic });
    expect(by.voyage).toMatchObject({ from: guam, to: sasebo, via: [subic] });
    expect(setStop.apply(by, { stop: 0, place: null }).voyage.via).toEqual([]);
    expect(setStop.apply(by, { stop: 'to', place: null }).voyage.to).toBeNull();
  });

  it('turned round twice is itself', () => {
    const there = { ...blank, voyage: { ...blank.voyage, from: guam, to: sasebo, via: [subic, guam] } };
    const back = turnVoyage.apply(there, null);
    expect(back.voyage).toMatchObject({ from: sasebo, to: guam, via: [guam, subic] });
    expect(turnVoyage.apply(back, null)).toEqual(there);
  });

  it('to a yard opens the panel that tells of it', () => {
    expect(sailTo.apply(blank, sasebo).panels.side).toBe('voyage');
    expect(clearVoyage.apply(sailTo.apply(blank, sasebo), null).voyage.to).toBeNull();
    expect(setVoyage.apply(blank, { speedKn: 20 }).voyage.speedKn).toBe(20);
  });
});

describe('closures', () => {
  const malacca = { strait: 'malacca' as StraitId, name: 'Malacca' };

  it('are not doubled, and reopening brings back what was', () => {
    const closed = closeStrait.apply(blank, malacca);
    expect(closed.scenario).toEqual([{ kind: 'close-strait', strait: 'malacca' }]);
    expect(closeStrait.apply(closed, malacca)).toBe(closed);
    expect(reopenStrait.apply(closed, malacca).scenario).toEqual([]);
  });

  it('of draft replace one another', () => {
    const limited = restrictDraft.apply(blank, { ...malacca, draftM: 15 });
    const stricter = restrictDraft.apply(limited, { ...malacca, draftM: 12 });
    expect(stricter.scenario).toEqual([{ kind: 'restrict-draft', strait: 'malacca', draftM: 12 }]);
    expect(restrictDraft.apply(stricter, { ...malacca, draftM: null }).scenario).toEqual([]);
  });

  it('go one by one or all at once', () => {
    const both = restrictDraft.apply(closeStrait.apply(blank, malacca), { ...malacca, draftM: 12 });
    expect(dropChange.apply(both, { index: 0, says: 'Malacca closed' }).scenario).toHaveLength(1);
    expect(clearScenario.apply(both, null).scenario).toEqual([]);
  });
});
