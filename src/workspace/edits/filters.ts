import { narrows, type Setting } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';
import type { Document } from '../document/document.ts';
import { defineEdit } from './edit.ts';

const titleOf = (id: string) => (filters.find((filter) => filter.id === id)?.title ?? id).toLowerCase();

export const setFilter = defineEdit<{ readonly id: string; readonly setting: Setting | null }>({
  label: ({ id, setting }) =>
    narrows(setting ?? undefined) ? `Filter by ${titleOf(id)}` : `Drop the filter on ${titleOf(id)}`,
  apply: (document, { id, setting }) => {
    const { [id]: _before, ...rest } = document.filters;
    return { ...document, filters: setting ? { ...rest, [id]: setting } : rest };
  },
});

export const clearFilters = defineEdit<null>({
  label: () => 'Clear all filters',
  apply: (document) => ({ ...document, filters: {} }),
});

export const setOrigin = defineEdit<{
  readonly lng: number;
  readonly lat: number;
  readonly label: string;
} | null>({
  label: (origin) => (origin ? `Measure distance from ${origin.label}` : 'Forget the distance point'),
  apply: (document, origin) => {
    if (origin) return { ...document, origin };
    const { distance: _distance, ...filtersLeft } = document.filters;
    return { ...document, origin: null, filters: filtersLeft };
  },
});

/** Keeps the filters at hand under a name, in place of what was kept under it. */
export const saveFilterSet = defineEdit<{ readonly name: string }>({
  label: ({ name }) => `Save filters as "${name}"`,
  apply: (document, { name }) => {
    const settings = Object.fromEntries(
      Object.entries(document.filters).filter(([, setting]) => narrows(setting)),
    );
    const origin = settings['distance'] ? document.origin : null;
    const set = { name, settings, origin };
    const at = document.filterSets.findIndex((each) => each.name === name);
    return {
      ...document,
      filterSets: at < 0 ? [...document.filterSets, set] : document.filterSets.with(at, set),
    };
  },
});

export const dropFilterSet = defineEdit<{ readonly name: string }>({
  label: ({ name }) => `Delete saved filters "${name}"`,
  apply: (document, { name }) => ({
    ...document,
    filterSets: document.filterSets.filter((set) => set.name !== name),
  }),
});

export const applyFilterSet = defineEdit<Document['filterSets'][number]>({
  label: ({ name }) => `Apply filters "${name}"`,
  apply: (document, { settings, origin }) => ({
    ...document,
    filters: settings,
    origin: origin ?? document.origin,
  }),
});
