import type { Filter } from '#filters/filter.ts';
import { filters } from '#filters/index.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Said once under the title. */
  readonly note?: string;
  readonly filters: readonly Filter[];
}

const pick = (...ids: readonly string[]): readonly Filter[] =>
  ids.flatMap((id) => filters.find((filter) => filter.id === id) ?? []);

/** The filters as the panel groups them; the search by name stands above all. */
export const sections: readonly Section[] = [
  { id: 'fit', title: 'Ship verdict', filters: pick('verdict') },
  {
    id: 'law',
    title: 'May do the job',
    filters: pick('eligibility'),
  },
  { id: 'where', title: 'Where', filters: pick('country', 'distance', 'sea-days') },
  { id: 'work', title: 'What it can do', filters: pick('capability', 'role', 'agreement', 'crane-lift') },
  {
    id: 'docks',
    title: 'Docks',
    note: 'All dock filters must hold for one and the same dock. Bars and numbers count docks.',
    filters: pick('dock-length', 'dock-width', 'dock-depth', 'dock-lift', 'dock-type', 'dock-state'),
  },
  { id: 'record', title: 'Record', filters: pick('ownership', 'confidence') },
];
