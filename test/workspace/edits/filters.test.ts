import { describe, expect, it } from 'vitest';
import { newDocument, type Document } from '#workspace/document/document.ts';
import {
  applyFilterSet,
  clearFilters,
  dropFilterSet,
  saveFilterSet,
  setFilter,
  setOrigin,
} from '#workspace/edits/filters.ts';

const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const korea = { kind: 'choice', chosen: ['KR'], match: 'any' } as const;
const near = { kind: 'interval', from: null, to: 500, keepUnknown: true } as const;
const guam = { lng: 144.66, lat: 13.44, label: 'Guam' };
const set = (document: Document, id: string, setting: Document['filters'][string]) =>
  setFilter.apply(document, { id, setting });

describe('saved filters', () => {
  it('keep what narrows, replace what has the name, in its place', () => {
    const idle = set(set(blank, 'country', korea), 'role', { kind: 'choice', chosen: [], match: 'all' });
    const first = saveFilterSet.apply(idle, { name: 'A' });
    const second = saveFilterSet.apply(first, { name: 'B' });
    const again = saveFilterSet.apply(clearFilters.apply(second, null), { name: 'A' });
    expect(first.filterSets).toEqual([{ name: 'A', settings: { country: korea }, origin: null }]);
    expect(again.filterSets.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(again.filterSets[0]?.settings).toEqual({});
  });

  it('bring the point along that they measure from, and leave it alone where they measure nothing', () => {
    const here = setOrigin.apply(set(blank, 'distance', near), guam);
    const saved = saveFilterSet.apply(here, { name: 'Near Guam' });
    const plain = saveFilterSet.apply(set(setOrigin.apply(blank, guam), 'country', korea), { name: 'Korea' });
    const [nearGuam] = saved.filterSets;
    const [onlyKorea] = plain.filterSets;
    if (!nearGuam || !onlyKorea) throw new Error('not saved');
    expect(applyFilterSet.apply(blank, nearGuam)).toMatchObject({
      origin: guam,
      filters: { distance: near },
    });
    expect(applyFilterSet.apply(blank, onlyKorea).origin).toBeNull();
    expect(applyFilterSet.apply(here, onlyKorea)).toMatchObject({
      origin: guam,
      filters: { country: korea },
    });
  });

  it('are deleted by name', () => {
    const saved = saveFilterSet.apply(blank, { name: 'A' });
    expect(dropFilterSet.apply(saved, { name: 'A' }).filterSets).toEqual([]);
  });
});

describe('the distance point', () => {
  it('takes its filter along when it is cleared', () => {
    const here = setOrigin.apply(set(set(blank, 'distance', near), 'country', korea), guam);
    expect(setOrigin.apply(here, null)).toMatchObject({ origin: null, filters: { country: korea } });
    expect(setOrigin.apply(here, null).filters).not.toHaveProperty('distance');
  });
});
