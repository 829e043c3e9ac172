import type { Filter } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Said once under the title. */
  readonly note?: string;
  readonly filters: readonly Filter[];
}

/** The filters as the panel groups them; the search by name stands above all. */
const plan: readonly (Omit<Section, 'filters'> & { readonly ids: readonly string[] })[] = [
  { id: 'fit', title: 'Ship verdict', ids: ['verdict'] },
  { id: 'where', title: 'Where', ids: ['country', 'distance'] },
  { id: 'work', title: 'What it can do', ids: ['capability', 'role', 'agreement', 'crane-lift'] },
  {
    id: 'docks',
    title: 'Docks',
    note: 'All dock filters must hold for one and the same dock. Bars and numbers count docks.',
    ids: ['dock-length', 'dock-width', 'dock-depth', 'dock-lift', 'dock-type', 'dock-state'],
  },
  { id: 'record', title: 'Record', ids: ['ownership', 'confidence'] },
];

export const sections: readonly Section[] = plan.map(({ id, title, note, ids }) => ({
  id,
  title,
  ...(note === undefined ? {} : { note }),
  filters: ids.flatMap((each) => filters.find((filter) => filter.id === each) ?? []),
}));
