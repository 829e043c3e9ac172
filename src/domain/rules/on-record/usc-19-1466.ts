import { isRepair, need, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc191466 = defineRule({
  id: 'usc-19-1466',
  title: 'Duty of 50 % on repairs made abroad',
  citation: '19 USC 1466; 19 CFR 4.14',
  says: 'A ship documented for trade under US law pays 50 % of what equipment, parts and repairs cost abroad, on her first arrival in a US port. That the government owns or charters her does not by itself excuse it.',
  question: 'consequences',
  effect: 'attends',
  asOf: '2021-12-27',
  doubts:
    'Repairs that weather or casualty forced, US parts fitted by US residents or crew, and long absences are treated apart; work in Guam and some other territories bears no duty. Warships and undocumented USNS ships seem to be outside: two customs rulings put the question, but what they held was not read. The day of the text is own knowledge; trade agreements were not checked.',
  sources: cite(
    'civic-source-us-code-19-usc-1466-pub-l-117-81',
    'legalfix-19-cfr-4-14-2019',
    'faqs-org-customs-ruling-hq-112512-usns-antares',
    'faqs-org-customs-ruling-hq-113194-meteor',
  ),
  needs: (at) => {
    const { operator, name } = at.job.ship;
    return [
      need(
        'the ship is documented for trade under US law',
        operator === 'merchant' ? true : operator === 'msc' ? null : false,
        operator === 'msc' ? `${name}: what the rulings held was not read` : name,
      ),
      isRepair(at),
      yardForeign(at),
    ];
  },
});
