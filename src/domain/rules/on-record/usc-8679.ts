import { determined, isKind, isOperator, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8679 = defineRule({
  id: 'usc-8679',
  title: 'No building of military vessels abroad',
  citation: '10 USC 8679',
  says: 'No vessel for any of the armed forces, and no major part of its hull or superstructure, may be built in a foreign shipyard. Repair stands under another section.',
  question: 'building',
  effect: 'bars',
  validFrom: '1993-11-30',
  asOf: '2026-03-29',
  doubts:
    'For national security the President may make an exception, told to Congress 30 days ahead of any contract; it was found used once, for up to four Arctic cutters (2025-10-09). The yearly appropriations rider that goes with it was not read in its present words. In 1985 the GAO held that a floating dock already built abroad could be bought. Inflatable boats are exempt.',
  sources: cite(
    'civic-source-us-code-10-usc-8679-text-current-through',
    'wikisource-107-stat-1710-pub-l-103',
    'us-government-accountabi-gao-b-218497-23-jul-1985',
    'directivewatch-presidential-memorandum-arctic-security-cutters',
    'gcaptain-us-turns-finnish-expertise-icebreaker-production',
  ),
  needs: (at) => [
    isKind(at, 'the job is building', ['build'], null),
    isOperator(at, 'the vessel is for the armed forces', ['commissioned', 'msc', 'coast-guard']),
    yardForeign(at),
    determined(
      'the President has allowed no exception',
      at.job.determinations.buildingAllowed === null ? null : !at.job.determinations.buildingAllowed,
      true,
      'an exception by the President',
    ),
  ],
});
