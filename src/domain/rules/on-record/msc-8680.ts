import { homeportOn, homeportTurns, isKind, isOperator, need, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const msc8680 = defineRule({
  id: 'msc-8680',
  title: "Sealift Command's own reading of the repair ban",
  citation: 'COMSCINST 4700.15D; 10 USC 8680 (formerly 7310)',
  says: 'The instruction of Military Sealift Command holds its own and its bareboat-chartered ships to the ban: with a homeport in the United States or Guam they may have voyage repairs alone in foreign yards. Ships kept abroad have a status of their own.',
  question: 'place',
  effect: 'bars',
  asOf: null,
  doubts:
    'Only the opening of an undated copy was read; it speaks of section 7310 and of the FY2009 act, and so is from before 2018. No page read says on what ground the long overhauls abroad rest.',
  sources: cite(
    'studylib-comscinst-4700-15d',
    'self-law-fy2018-ndaa-section-1023-lcs',
    'civic-source-us-code-10-usc-8680-text-current-through',
    'cornell-lii-10-usc-7310-before-fy2018',
  ),
  needs: (at) => {
    const { name, land } = homeportOn(at.job);
    return [
      isOperator(at, 'the ship is one of Sealift Command', ['msc']),
      isKind(
        at,
        'the job is more than a voyage repair',
        ['battle-damage', 'planned-maintenance', 'overhaul'],
        null,
      ),
      need(
        'the homeport is in the United States or Guam',
        land === 'us' || land === 'guam',
        `homeport ${name}`,
        { change: 'a homeport abroad' },
      ),
      yardForeign(at),
      need('the instruction still binds', null, 'sources conflict', {
        change: 'word on which instruction is in force',
        conflict: [
          {
            says: 'The instruction allows voyage repairs alone.',
            sources: cite('studylib-comscinst-4700-15d'),
          },
          {
            says: 'The FY2018 act took other vessels under the Secretary out of the ban.',
            sources: cite('self-law-fy2018-ndaa-section-1023-lcs'),
          },
          {
            says: 'Since 2024 support ships were overhauled in Korea for far more than 21 days.',
            sources: cite('zihni-hanwha-ocean-first-us-navy-repair-contract'),
          },
        ],
      }),
    ];
  },
  turns: homeportTurns,
});
