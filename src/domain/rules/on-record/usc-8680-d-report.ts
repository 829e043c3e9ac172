import { isOperator, isRepair, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680dReport = defineRule({
  id: 'usc-8680-d-report',
  title: 'Yearly report on repairs abroad',
  citation: '10 USC 8680(d)',
  says: 'With each budget the Navy lists what was repaired in foreign yards in the year before: ship, homeport, yard, days, cost, legal and operational reason, competed or not, and whether it was a voyage repair.',
  question: 'consequences',
  effect: 'attends',
  asOf: '2026-03-29',
  doubts:
    'No copy of a report was found. Vessels run under contract are reported in fewer words. That the text names naval vessels and other vessels apart hints that support ships may stand outside the ban.',
  sources: cite('civic-source-us-code-10-usc-8680-text-current-through'),
  needs: (at) => [
    isOperator(at, 'the ship is under the Secretary of the Navy', ['commissioned', 'msc']),
    isRepair(at),
    yardForeign(at),
  ],
});
