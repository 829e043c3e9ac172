import { isKind } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680a3Damage = defineRule({
  id: 'usc-8680-a3-damage',
  title: 'Exception: damage from hostile action',
  citation: '10 USC 8680(a)(3)(A)(ii)',
  says: 'What hostile actions or interventions have damaged may be repaired in a foreign shipyard, however long it takes.',
  question: 'place',
  effect: 'lifts',
  lifts: ['usc-8680-a1', 'dfars-225-7013', 'msc-8680'],
  validFrom: '2021-01-01',
  asOf: '2026-03-29',
  doubts:
    'Section 1025 of the FY2021 act added it; the day of that act is own knowledge. What an intervention is, the text read does not say; accidents and storms are not named.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'reginfo-rin-0750-al39-foreign-shipyards',
    'justia-88-fr-17360-dfars-2021-d021-proposed',
  ),
  needs: (at) => [isKind(at, 'the job repairs battle damage', ['battle-damage'], null)],
});
