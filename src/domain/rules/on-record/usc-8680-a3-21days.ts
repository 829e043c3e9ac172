import { isDeployed, isKind, lastsAtMost } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

/** Longest plan that the exception covers, days. */
export const shortMaintenanceDays = 21;

export const usc8680a3TwentyOneDays = defineRule({
  id: 'usc-8680-a3-21days',
  title: 'Exception: short maintenance of a deployed ship',
  citation: '10 USC 8680(a)(3)(A)(iii)',
  says: 'Corrective and preventive maintenance of a deployed ship may be done in a foreign shipyard if it is planned to last 21 days at most. The plan counts, not what it turns out to be.',
  question: 'place',
  effect: 'lifts',
  lifts: ['usc-8680-a1', 'dfars-225-7013', 'msc-8680'],
  validFrom: '2024-12-23',
  asOf: '2026-03-29',
  doubts:
    'The first day is inferred: the words are missing in the Code as of Pub. L. 118-78 and stand in it as of 119-43, and the House draft of the FY2025 act had them. The day of that act is own knowledge. An overhaul is not named.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'civic-source-us-code-10-usc-8680-pub-l-118-78',
    'civic-source-us-code-10-usc-8680-pub-l-119-43',
    'defense-daily-house-authorizers-limit-maintenance-21-days',
  ),
  needs: (at) => [
    isKind(at, 'the job is maintenance', ['planned-maintenance'], null),
    isDeployed(at),
    lastsAtMost(at, shortMaintenanceDays),
  ],
});
