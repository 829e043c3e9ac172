import type { Filter } from './filter.ts';
import { largestKnown } from './largest-known.ts';

export const craneLift: Filter = {
  id: 'crane-lift',
  level: 'facility',
  title: 'Crane lift',
  hint: 'The strongest crane on record; announced cranes do not count.',
  kind: 'interval',
  unit: 't',
  of: (facility) => largestKnown(facility.cranes.flatMap(({ planned, liftT }) => (planned ? [] : [liftT]))),
};
