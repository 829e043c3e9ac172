import type { Filter } from './filter.ts';

export const name: Filter = {
  id: 'name',
  level: 'facility',
  title: 'Name or place',
  hint: 'Words in the name, place or operator.',
  kind: 'text',
  of: (facility) => `${facility.name} ${facility.place} ${facility.operator}`,
};
