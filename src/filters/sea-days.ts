import type { Filter } from './filter.ts';

export const seaDays: Filter = {
  id: 'sea-days',
  level: 'facility',
  title: 'Days by sea',
  hint: 'From the start of the voyage, at its speed, round what is closed. A yard that can’t be reached counts as not known.',
  needs: 'start',
  kind: 'interval',
  unit: 'd',
  of: (facility, { seaDaysOf }) => seaDaysOf(facility.id),
};
