import { homeportAbroad, homeportTurns, isOperator, isRepair } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680HomeportAbroad = defineRule({
  id: 'usc-8680-homeport-abroad',
  title: 'Ships homeported abroad are outside the ban',
  citation: '10 USC 8680(a)(1), read with (b)',
  says: 'The ban reaches only ships homeported in the United States, Guam or the Northern Marianas. One that is homeported abroad may have work of any kind done in a foreign yard, overhaul included, until the 15 months before her move home.',
  question: 'place',
  effect: 'lifts',
  lifts: ['usc-8680-a1', 'dfars-225-7013', 'msc-8680'],
  asOf: '2026-03-29',
  doubts: 'A conclusion from the wording; no sentence of the statute says it.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'us-naval-supply-systems-major-ship-repair-approaches-japan-navsup',
    'us-naval-supply-systems-maintaining-forward-deployed-naval-forces',
  ),
  needs: (at) => [
    isOperator(at, 'the ship is under the Secretary of the Navy', ['commissioned', 'msc']),
    isRepair(at),
    homeportAbroad(at),
  ],
  turns: homeportTurns,
});
