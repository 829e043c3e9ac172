import { determined, isOperator, isRepair, need, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const nuclearWork = defineRule({
  id: 'nuclear-work',
  title: 'Nuclear ships in foreign yards',
  citation: '10 USC 8680(c); AUKUS naval nuclear propulsion agreement of 2024-08-05',
  says: 'No statute read bars nuclear work abroad as such; for boats homeported in the United States the ordinary ban applies, and the AUKUS paragraph alone opens more. In practice two boats were maintained at HMAS Stirling, in 2024 beside a tender and in 2025 by a team flown in from Pearl Harbor, with no radioactive material put ashore in 2024.',
  question: 'place',
  effect: 'unsettles',
  asOf: '2026-03-29',
  doubts:
    'Own knowledge, and policy more than law: the propulsion plant is worked on in US yards alone. What nuclear work is done on carriers at Yokosuka was not read. The year of the second period at Stirling is inferred.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'us-navy-us-submarine-maintenance-period-demonstrates-forward',
    'australian-submarine-agency-submarine-tendered-maintenance-period',
    'uk-defence-journal-aukus-maintenance-hmas-stirling',
  ),
  needs: (at) => [
    isOperator(at, 'the ship is a commissioned ship of the Navy', ['commissioned']),
    need('she is nuclear', at.job.ship.nuclear, at.job.ship.nuclear ? 'nuclear' : 'not nuclear'),
    isRepair(at),
    yardForeign(at),
    determined(
      'the work touches the propulsion plant',
      at.job.determinations.touchesReactor,
      null,
      'work that leaves the propulsion plant alone',
    ),
  ],
});
