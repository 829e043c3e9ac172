import { knownOrNull } from '#domain/provenance/fact.ts';
import type { Filter } from './filter.ts';

export const dockLift: Filter = {
  id: 'dock-lift',
  level: 'dock',
  title: 'Dock lift',
  hint: 'Weight the dock can lift or is certified for.',
  kind: 'interval',
  unit: 't',
  of: ({ dock }) => knownOrNull(dock.liftT),
};
