import { distanceNm } from '#domain/geo/great-circle.ts';
import type { Filter } from './filter.ts';

export const distance: Filter = {
  id: 'distance',
  level: 'facility',
  title: 'Distance from a point',
  hint: 'Great-circle distance from the place you choose; not the way a ship sails.',
  needs: 'origin',
  kind: 'interval',
  unit: 'nm',
  of: (facility, { origin }) => (origin === null ? null : distanceNm(origin, facility.position.value)),
};
