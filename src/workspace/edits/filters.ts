import { narrows, type Setting, type Settings } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';
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

export const saveFilterSet = defineEdit<{ readonly name: string }>({
  label: ({ name }) => `Save filters as "${name}"`,
  apply: (document, { name }) => ({
    ...document,
    filterSets: [
      ...document.filterSets.filter((set) => set.name !== name),
      { name, settings: document.filters },
    ],
  }),
});

export const dropFilterSet = defineEdit<{ readonly name: string }>({
  label: ({ name }) => `Delete saved filters "${name}"`,
  apply: (document, { name }) => ({
    ...document,
    filterSets: document.filterSets.filter((set) => set.name !== name),
  }),
});

export const applyFilterSet = defineEdit<{ readonly name: string; readonly settings: Settings }>({
  label: ({ name }) => `Apply filters "${name}"`,
  apply: (document, { settings }) => ({ ...document, filters: settings }),
});
