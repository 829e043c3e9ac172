import { ownershipNames, ownerships } from '#domain/facility/facility.ts';
import type { Filter } from './filter.ts';

export const ownership: Filter = {
  id: 'ownership',
  level: 'facility',
  title: 'Ownership',
  hint: 'Who owns the facility.',
  kind: 'choice',
  many: false,
  options: ownerships.map((value) => ({ value, label: ownershipNames[value] })),
  of: (facility) => [facility.ownership],
};
