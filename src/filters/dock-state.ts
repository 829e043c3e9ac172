import { dockStateNames, dockStates } from '#domain/facility/status.ts';
import { stateOn } from '#domain/fit/judge.ts';
import type { Filter } from './filter.ts';

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const dockState: Filter = {
  id: 'dock-state',
  level: 'dock',
  title: 'Dock status',
  hint: 'How the dock stands on the as-of date. Without this filter docks planned or closed count too.',
  kind: 'choice',
  many: false,
  options: dockStates.map((value) => ({ value, label: capital(dockStateNames[value]) })),
  of: ({ dock }, { day }) => [stateOn(dock, day)],
};
