import {
  homeportTurns,
  homeportOn,
  isRepair,
  lastsOverSixMonths,
  navalVessel,
  need,
  onlyNavalSince,
  yardForeign,
} from '../need.ts';
import { cite, defineRule } from '../rule.ts';
import { beginsBeforeMove, moveTurns } from './usc-8680-b1.ts';

export const usc8680b2 = defineRule({
  id: 'usc-8680-b2',
  title: 'Ships going abroad: the last 15 months at home',
  citation: '10 USC 8680(b)(2)',
  says: 'In the 15 months before a ship homeported in the United States or a US territory moves to a homeport abroad, work that is to begin then and to take over six months must be done in the United States or a US territory: it cannot wait for the new base.',
  question: 'place',
  effect: 'bars',
  asOf: '2026-03-29',
  doubts: 'When it was first enacted was not read.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'cornell-lii-10-usc-7310-before-fy2018',
  ),
  needs: (at) => {
    const { name, land } = homeportOn(at.job);
    return [
      navalVessel(at),
      isRepair(at),
      need('the homeport is in the United States or a US territory', land !== 'abroad', `homeport ${name}`),
      yardForeign(at),
      beginsBeforeMove(
        at,
        'the work begins in the 15 months before a move abroad',
        at.job.move !== null && at.job.move.to.land === 'abroad',
      ),
      lastsOverSixMonths(at),
    ];
  },
  turns: (at) => [onlyNavalSince, ...moveTurns(at), ...homeportTurns(at)],
});
