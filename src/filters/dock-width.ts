import { knownOrNull } from '#domain/provenance/fact.ts';
import type { Filter } from './filter.ts';

export const dockWidth: Filter = {
  id: 'dock-width',
  level: 'dock',
  title: 'Dock width',
  hint: 'Clear width, or the widest ship the operator states. Outside widths do not count.',
  kind: 'interval',
  unit: 'm',
  of: ({ dock }) => knownOrNull(dock.widthM) ?? knownOrNull(dock.maxShipBeamM),
};
