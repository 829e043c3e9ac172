import { describe, expect, it } from 'vitest';
import { countOf, waysOut } from '#features/filter-bar/narrowed.ts';
import type { ActiveFilter } from '#workspace/derived/readings.ts';

const active = (id: string, hides: number, waitsFor: ActiveFilter['waitsFor'] = null): ActiveFilter => ({
  id,
  says: `Filter ${id}`,
  hides,
  waitsFor,
});
const ways = (...all: ActiveFilter[]) => waysOut({ active: all, shown: 0, total: 1780 });

describe('when nothing passes', () => {
  it('names the filter that brings most back first', () => {
    const { problem, help, drops } = ways(active('a', 3), active('b', 1200), active('c', 0));
    expect(problem).toBe('No facility passes all 3 filters.');
    expect(help).toBe('Dropping “Filter b” brings back 1,200.');
    expect(drops.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('says when no single filter suffices', () => {
    const { problem, drops } = ways(active('a', 0), active('b', 0));
    expect(problem).toContain('at least two must go');
    expect(drops).toEqual([]);
  });

  it('does not count filters that wait for a ship', () => {
    expect(ways(active('a', 3), active('verdict', 0, 'ship')).problem).toBe(
      'No facility passes this filter.',
    );
  });
});

describe('the count', () => {
  it('groups thousands', () => {
    expect(countOf({ active: [], shown: 84, total: 1780 })).toBe('84 of 1,780 facilities');
  });
});
