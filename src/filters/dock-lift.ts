import { isMissing } from '#domain/provenance/fact.ts';
import type { Filter } from './filter.ts';

export const dockLift: Filter = {
  id: 'dock-lift',
  level: 'dock',
  title: 'Dock lift',
  hint: 'Weight the dock can lift or is certified for. A graving dock lifts nothing, so no weight is too much for it.',
  kind: 'interval',
  unit: 't',
  of: ({ dock: { liftT } }) => {
    if (!isMissing(liftT)) return liftT.value;
    return liftT.missing === 'not-applicable' ? Number.POSITIVE_INFINITY : null;
  },
};
