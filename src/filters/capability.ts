import { capabilityNames, capabilityTags } from '#domain/facility/facility.ts';
import type { Filter } from './filter.ts';

export const capability: Filter = {
  id: 'capability',
  level: 'facility',
  title: 'Capability',
  hint: 'Work that a source reports the facility doing. Absence means not reported, not impossible.',
  kind: 'choice',
  many: true,
  options: capabilityTags.map((value) => ({ value, label: capabilityNames[value] })),
  of: (facility) => facility.capabilities.map(({ tag }) => tag),
};
