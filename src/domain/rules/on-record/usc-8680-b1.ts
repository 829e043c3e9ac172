import { addMonths } from '#domain/time/calendar.ts';
import {
  homeportAbroad,
  homeportTurns,
  isRepair,
  lastsOverSixMonths,
  navalVessel,
  need,
  onlyNavalSince,
} from '../need.ts';
import { cite, defineRule, type Case } from '../rule.ts';

/** Months before a change of homeport in which long work is restrained. */
const monthsBeforeMove = 15;

/** Whether the work begins in the last 15 months before a planned move to such a place. */
export function beginsBeforeMove({ job: { move, startDay } }: Case, what: string, isThere: boolean) {
  if (!move) return need(what, false, 'no move is known', { assumed: true });
  const from = addMonths(move.day, -monthsBeforeMove);
  return need(
    what,
    isThere && from <= startDay && startDay < move.day,
    `moves to ${move.to.name} on ${move.day}: the 15 months begin on ${from}`,
    { change: isThere ? `a start before ${from}` : null },
  );
}

/** Days on which `beginsBeforeMove` may turn. */
export const moveTurns = ({ job: { move } }: Case): readonly string[] =>
  move ? [addMonths(move.day, -monthsBeforeMove), move.day] : [];

export const usc8680b1 = defineRule({
  id: 'usc-8680-b1',
  title: 'Ships coming home: the last 15 months abroad',
  citation: '10 USC 8680(b)(1)',
  says: 'In the 15 months before a ship homeported abroad moves to a homeport in the United States or a US territory, no overhaul, repair or maintenance may be begun that is scheduled to take over six months. Shorter work may.',
  question: 'place',
  effect: 'bars',
  asOf: '2026-03-29',
  doubts:
    'When it was first enacted was not read. By its words such work may not be begun at all, wherever the yard.',
  sources: cite(
    'civic-source-us-code-10-usc-8680-text-current-through',
    'cornell-lii-10-usc-7310-before-fy2018',
  ),
  needs: (at) => [
    navalVessel(at),
    isRepair(at),
    homeportAbroad(at),
    beginsBeforeMove(
      at,
      'the work begins in the 15 months before a move home',
      at.job.move !== null && at.job.move.to.land !== 'abroad',
    ),
    lastsOverSixMonths(at),
  ],
  turns: (at) => [onlyNavalSince, ...moveTurns(at), ...homeportTurns(at)],
});
