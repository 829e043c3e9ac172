import { describe, expect, it } from 'vitest';
import { sections } from '#features/filter-bar/sections.ts';
import { filters } from '#filters/index.ts';

describe('the sections of the panel', () => {
  it('hold every filter but the search by name, once', () => {
    const placed = sections.flatMap((section) => section.filters.map(({ id }) => id));
    expect(placed.toSorted()).toEqual(
      filters
        .map(({ id }) => id)
        .filter((id) => id !== 'name')
        .sort(),
    );
  });

  it('say once that filters on docks hold for one dock', () => {
    const docks = sections.find(({ id }) => id === 'docks');
    expect(docks?.note).toContain('one and the same dock');
    expect(docks?.filters.every(({ level }) => level === 'dock')).toBe(true);
  });
});
