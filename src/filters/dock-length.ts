import { knownOrNull } from '#domain/provenance/fact.ts';
import type { Filter } from './filter.ts';

export const dockLength: Filter = {
  id: 'dock-length',
  level: 'dock',
  title: 'Dock length',
  hint: 'Inside length, or the longest ship the operator states.',
  kind: 'interval',
  unit: 'm',
  of: ({ dock }) => knownOrNull(dock.lengthM) ?? knownOrNull(dock.maxShipLengthM),
};
