import { describe, expect, it } from 'vitest';
import { tabulate } from '#filters/columns.ts';
import { filters, knownSettings } from '#filters/index.ts';
import { sift } from '#filters/sift.ts';
import { readData } from '../../src/importers/disk/read-data.ts';
import { aContext } from './a-context.ts';

const world = readData();
const facilities = [...world.facilities.values()];

describe('the list of filters', () => {
  it('has ids of its own and a hint for each', () => {
    expect(new Set(filters.map(({ id }) => id)).size).toBe(filters.length);
    expect(filters.every(({ hint }) => hint.length > 10)).toBe(true);
  });

  it('counts something for every filter over the records', () => {
    const context = aContext({
      origin: [144.66, 13.44],
      verdictOf: () => 'fits',
      seaDaysOf: () => 4.2,
      eligibilityOf: () => 'barred',
    });
    const { tallies, kept } = sift(tabulate(facilities, filters, context), filters, {});
    expect(kept).toHaveLength(facilities.length);
    for (const [id, tally] of tallies) {
      const counts = tally.kind === 'interval' ? tally.bins : tally.kind === 'choice' ? tally.counts : [1];
      expect([id, counts.some((count) => count > 0)]).toEqual([id, true]);
    }
  });

  it('takes every graving dock without a stated lift as unlimited, and none as unknown', () => {
    const graving = sift(tabulate(facilities, filters, aContext()), filters, {
      'dock-type': { kind: 'choice', chosen: ['graving'], match: 'any' },
    }).tallies.get('dock-lift');
    expect(graving).toMatchObject({ unknown: 0 });
    expect(graving?.kind === 'interval' && graving.unlimited).toBeGreaterThan(50);
  });
});

describe('settings of an earlier or other Fairlead', () => {
  it('are known only where filter and kind of question still agree', () => {
    const words = { kind: 'text', words: 'a' } as const;
    expect(knownSettings({ name: words, 'dock-length': words, gone: words })).toEqual({
      known: { name: words },
      dropped: ['dock-length', 'gone'],
    });
  });
});
