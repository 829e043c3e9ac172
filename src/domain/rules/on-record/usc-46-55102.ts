import { isOperator } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc4655102 = defineRule({
  id: 'usc-46-55102',
  title: 'Jones Act: carriage between US points',
  citation: '46 USC 55102',
  says: 'Goods may be carried between points in the United States only in a vessel that US citizens own whole and that has a coastwise endorsement. On the place of a repair the section says nothing.',
  question: 'consequences',
  effect: 'attends',
  asOf: '2026-03-29',
  doubts: 'Exceptions in other chapters of title 46 were not read.',
  sources: cite('civic-source-us-code-46-usc-55102-text-current-through'),
  needs: (at) => [isOperator(at, 'the ship carries goods between US points', ['merchant'])],
});
