import { yardVerdictNames, yardVerdicts } from '#domain/fit/verdict.ts';
import type { Filter } from './filter.ts';

export const verdict: Filter = {
  id: 'verdict',
  level: 'facility',
  title: 'Verdict for the ship',
  hint: 'The best verdict among the docks of the yard, for the chosen ship on the as-of date.',
  needs: 'ship',
  kind: 'choice',
  many: false,
  options: yardVerdicts.map((value) => ({ value, label: yardVerdictNames[value] })),
  of: (facility, { verdictOf }) => {
    const found = verdictOf(facility.id);
    return found === null ? [] : [found];
  },
};
