import { ruleVerdictNames, ruleVerdicts } from '#domain/rules/verdict.ts';
import type { Filter } from './filter.ts';

export const eligibility: Filter = {
  id: 'eligibility',
  level: 'facility',
  title: 'May do the job',
  hint: 'By the rules on record, for the job and the homeport, on the day the work begins. Planning aid, not legal advice.',
  needs: 'job',
  kind: 'choice',
  many: false,
  options: ruleVerdicts.map((value) => ({ value, label: ruleVerdictNames[value] })),
  of: (facility, { eligibilityOf }) => {
    const found = eligibilityOf(facility.id);
    return found === null ? [] : [found];
  },
};
