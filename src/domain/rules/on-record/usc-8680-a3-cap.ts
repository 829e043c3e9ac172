import {
  areaTurns,
  determined,
  homeportInside,
  homeportTurns,
  isKind,
  navalVessel,
  onlyNavalSince,
  yardOutside,
} from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680a3Cap = defineRule({
  id: 'usc-8680-a3-cap',
  title: "Cap: 2 % of a homeport's workload in a year",
  citation: '10 USC 8680(a)(3)(B)',
  says: 'What is done abroad under the three exceptions for the ships of one homeport may not pass, in a fiscal year, 2 % of the labor hours that the homeport had on average in the three years before.',
  question: 'place',
  effect: 'bars',
  validFrom: '2024-12-23',
  asOf: '2026-03-29',
  doubts:
    "Dated by the same inference as the 21-day rule. No page gives the workload of a homeport or what is left of its share, so the cap can't be turned into hours here. The text read has no waiver for war.",
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'civic-source-us-code-10-usc-8680-pub-l-118-78',
    'civic-source-us-code-10-usc-8680-pub-l-119-43',
  ),
  needs: (at) => [
    navalVessel(at),
    homeportInside(at),
    yardOutside(at),
    isKind(
      at,
      'the job relies on one of the three exceptions',
      ['voyage-repair', 'battle-damage', 'planned-maintenance'],
      null,
    ),
    determined(
      'the share of the homeport is used up',
      at.job.determinations.capReached,
      false,
      'a start in the next fiscal year',
    ),
  ],
  turns: (at) => [...areaTurns, onlyNavalSince, ...homeportTurns(at)],
});
