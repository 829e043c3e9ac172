import { determined, isOperator, isRepair, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680cAukus = defineRule({
  id: 'usc-8680-c-aukus',
  title: 'AUKUS: US submarines in Australian or British yards',
  citation: '10 USC 8680(c)',
  says: 'Whatever else the section says, the President picks the yard in the United States, Australia or the United Kingdom where a submarine in the security activities of the three is repaired or refurbished. One in Australia or the United Kingdom may be picked only if the work builds up their skills, or the boat operates forward outside the United States, or the Secretary of Defense certifies an exigent threat.',
  question: 'place',
  effect: 'lifts',
  lifts: ['usc-8680-a1', 'usc-8680-a3-cap', 'usc-8680-b1', 'usc-8680-b2', 'dfars-225-7013', 'nuclear-work'],
  validFrom: '2023-12-22',
  asOf: '2026-03-29',
  doubts:
    'Dated by two copies of the Code: it is missing as of Pub. L. 118-14 and stands as of 118-78. No pick by a President was found in any page read. After a certified threat Congress must be briefed within 15 days.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'civic-source-us-code-10-usc-8680-pub-l-118-14',
    'civic-source-us-code-10-usc-8680-pub-l-118-78',
    'cornell-lii-22-usc-10431-aukus',
  ),
  needs: (at) => {
    const { ship, deployed, determinations } = at.job;
    const { name, country, sources } = at.yard;
    return [
      isOperator(at, 'the boat is a US submarine', ship.type === 'submarine' ? ['commissioned'] : []),
      isRepair(at),
      need(
        'the yard is in Australia or the United Kingdom',
        country === 'AU' || country === 'GB',
        `${name}: ${country}`,
        { sources },
      ),
      need(
        'the work builds up skills there, or the boat operates forward, or a threat is certified',
        deployed === true ? true : null,
        deployed === true ? 'the boat is deployed' : 'not said',
        { change: 'work done while the boat operates forward' },
      ),
      determined(
        'the President picked the yard',
        determinations.aukusYardPicked,
        null,
        'a pick of this yard by the President',
      ),
    ];
  },
});
