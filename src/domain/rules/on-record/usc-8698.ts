import { isOperator, isRepair, need } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc8698 = defineRule({
  id: 'usc-8698',
  title: 'Type commanders lead repair in private yards',
  citation: '10 USC 8698',
  says: 'Type commanders lead the maintenance of surface ships that are not nuclear, oversee the work in private yards, set priorities and approve contracts; regional centers work under them. Where work is done is not its subject, only who decides.',
  question: 'consequences',
  effect: 'attends',
  asOf: '2026-03-29',
  doubts:
    'Act and day of enactment were not read; it applies from a year after. Its list of regional centers lacks those in Japan and Europe, and may not be the whole of them.',
  sources: cite('civic-source-us-code-10-usc-8698-text-current-through'),
  needs: (at) => [
    isOperator(at, 'the ship is a commissioned ship of the Navy', ['commissioned']),
    isRepair(at),
    need(
      'she is a surface ship and not nuclear',
      at.job.ship.type !== 'submarine' && !at.job.ship.nuclear,
      `${at.job.ship.type}, ${at.job.ship.nuclear ? 'nuclear' : 'not nuclear'}`,
    ),
    need('the yard is private', at.yard.ownership === 'private', `ownership: ${at.yard.ownership}`, {
      sources: at.yard.sources,
    }),
  ],
});
