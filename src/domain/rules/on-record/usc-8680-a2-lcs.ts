import { determined, isDeployed, isKind, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8680a2Lcs = defineRule({
  id: 'usc-8680-a2-lcs',
  title: 'Exception: littoral combat ships on deployment',
  citation: '10 USC 8680(a)(2)',
  says: 'A littoral combat ship on deployment may be maintained and repaired in a foreign shipyard or wherever it suits, at intermediate or depot level, by US government or US contractor personnel. Foreign hands may clean, coat and keep house as the Secretary of the Navy approves, and maintain only if he himself finds travel inadvisable.',
  question: 'place',
  effect: 'lifts',
  lifts: ['usc-8680-a1', 'usc-8680-a3-cap', 'dfars-225-7013'],
  validFrom: '2017-12-12',
  asOf: '2026-03-29',
  doubts:
    'Section 1023 of the FY2018 act made it; its day is own knowledge. The clause on foreign workers came with the FY2021 act. The paragraph has no limit of length and does not name overhauls.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'self-law-fy2018-ndaa-section-1023-lcs',
    'reginfo-rin-0750-al39-foreign-shipyards',
  ),
  needs: (at) => [
    need(
      'the ship is a littoral combat ship',
      at.job.ship.type === 'littoral combat ship' && at.job.ship.operator === 'commissioned',
      `${at.job.ship.name}: ${at.job.ship.type}`,
    ),
    at.job.kind === 'overhaul'
      ? need('the job is maintenance or repair', null, 'an overhaul is not named in the text')
      : isKind(
          at,
          'the job is maintenance or repair',
          ['voyage-repair', 'battle-damage', 'planned-maintenance'],
          null,
        ),
    isDeployed(at),
    determined(
      'US government or US contractor personnel do the work',
      at.job.determinations.usPersonnel,
      true,
      'work done by US personnel',
    ),
  ],
});
