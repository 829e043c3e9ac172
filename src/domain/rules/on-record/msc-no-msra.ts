import { isOperator, isRepair, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const mscNoMsra = defineRule({
  id: 'msc-no-msra',
  title: 'Support ships: an MSRA may not be needed',
  citation: 'Contracting practice of MSC and NAVSUP FLC Yokosuka',
  says: 'Sealift Command has its repairs done in commercial yards, and overseas the fleet logistics centers buy them. By newer sources it takes no MSRA to be hired for these; what an MSRA adds is warships.',
  question: 'contract',
  effect: 'lifts',
  lifts: ['msra'],
  asOf: '2026-01-21',
  doubts:
    'Sources conflict, and the day of a change is not known. The slides of an industry day that are said to drop the need were not read.',
  sources: cite(
    'hj-shipbuilding-press-release-msra-2026',
    'imarine-news-hj-sc-msra-valid-23-jan',
    'ausn-navy-magazine-summer-2018-msc-maintenance',
    'zihni-hanwha-ocean-first-us-navy-repair-contract',
    'baird-maritime-south-korean-yard-cleared-bid-us',
  ),
  needs: (at) => [
    isOperator(at, 'the ship is a support ship', ['msc']),
    isRepair(at),
    need('support ships need no MSRA', null, 'sources conflict', {
      change: 'whether support ships need an MSRA',
      conflict: [
        {
          says: 'In 2025 and 2026 HJ took a job on a USNS ship before it had its MSRA, and says that warships are what it adds.',
          sources: cite('hj-shipbuilding-press-release-msra-2026', 'imarine-news-hj-sc-msra-valid-23-jan'),
        },
        {
          says: 'In 2024 the press wrote that an MSRA came first, for support ships too.',
          sources: cite(
            'baird-maritime-south-korean-yard-cleared-bid-us',
            'zihni-hanwha-ocean-first-us-navy-repair-contract',
          ),
        },
      ],
    }),
  ],
});
