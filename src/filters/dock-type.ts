import { dockTypeNames, dockTypes } from '#domain/facility/dock.ts';
import type { Filter } from './filter.ts';

export const dockType: Filter = {
  id: 'dock-type',
  level: 'dock',
  title: 'Dock type',
  hint: 'Kind of dock. All dock filters must hold for one and the same dock.',
  kind: 'choice',
  many: false,
  options: dockTypes.map((value) => ({ value, label: dockTypeNames[value] })),
  of: ({ dock }) => [dock.type],
};
