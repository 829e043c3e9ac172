import { confidences } from '#domain/provenance/fact.ts';
import type { Filter } from './filter.ts';

const names = { low: 'Low', medium: 'Medium', high: 'High' } as const;

export const confidence: Filter = {
  id: 'confidence',
  level: 'facility',
  title: 'Confidence',
  hint: 'How well the record as a whole is sourced.',
  kind: 'choice',
  many: false,
  options: confidences.toReversed().map((value) => ({ value, label: names[value] })),
  of: (facility) => [facility.confidence],
};
