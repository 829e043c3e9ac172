import { isKind } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680a3Voyage = defineRule({
  id: 'usc-8680-a3-voyage',
  title: 'Exception: voyage repairs',
  citation: '10 USC 8680(a)(3)(A)(i)',
  says: 'Voyage repairs may be made in a foreign shipyard. The statute leaves the term open and points to COMSCINST 4700.15C and the Joint Fleet Maintenance Manual; Navy training texts take it as emergency work that a ship needs to carry on, without a change of her schedule.',
  question: 'place',
  effect: 'lifts',
  lifts: ['usc-8680-a1', 'dfars-225-7013', 'msc-8680'],
  validFrom: '1988-09-29',
  asOf: '2026-03-29',
  doubts:
    'The two manuals that the statute names were not read in full. No limit of length for a voyage repair was found.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'integrated-publishing-repairs-alterations-manual-14079',
    'integrated-publishing-shipyard-overhaul-manual-14085',
    'wikisource-102-stat-2054-pub-l-100',
  ),
  needs: (at) => [isKind(at, 'the job is a voyage repair', ['voyage-repair'], null)],
});
