import { describe, expect, it } from 'vitest';
import { decode, encode } from '#workspace/document/codec.ts';
import { newDocument } from '#workspace/document/document.ts';
import { reconcile } from '#workspace/document/reconcile.ts';
import { readData } from '../../../src/importers/disk/read-data.ts';

const world = readData();
const blank = newDocument({ asOf: '2026-11-22', theme: 'night' });
const words = { kind: 'text', words: 'ulsan' } as const;

describe('saved filters in a project file', () => {
  it('come back as they were', () => {
    const document = {
      ...blank,
      filterSets: [{ name: 'A', settings: { name: words }, origin: { lng: 1, lat: 2, label: 'x' } }],
    };
    const decoded = decode(JSON.parse(JSON.stringify(encode(document, 'file'))), 'file');
    expect(decoded.ok && decoded.parts.filterSets).toEqual(document.filterSets);
  });

  it('may come without a point', () => {
    const decoded = decode({ fairlead: 1, filterSets: [{ name: 'A', settings: {} }] }, 'file');
    expect(decoded.ok && decoded.parts.filterSets).toEqual([{ name: 'A', settings: {}, origin: null }]);
  });

  it('lose a filter that is not known, with a sentence, so that applying them never fails', () => {
    const { parts, notes } = reconcile(
      { filterSets: [{ name: 'A', settings: { name: words, country: words, gone: words }, origin: null }] },
      world,
    );
    expect(parts.filterSets?.[0]?.settings).toEqual({ name: words });
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('"country" in the saved filters "A"');
  });
});
