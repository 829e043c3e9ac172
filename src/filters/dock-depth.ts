import { knownOrNull } from '#domain/provenance/fact.ts';
import type { Filter } from './filter.ts';

export const dockDepth: Filter = {
  id: 'dock-depth',
  level: 'dock',
  title: 'Dock depth',
  hint: 'Water over the sill; where that is not published, the deepest ship taken or else the structural depth.',
  kind: 'interval',
  unit: 'm',
  of: ({ dock }) =>
    knownOrNull(dock.draftOverSillM) ?? knownOrNull(dock.maxShipDraftM) ?? knownOrNull(dock.depthM),
};
