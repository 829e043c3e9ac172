import { isKind, isOperator, need, yardForeign } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

export const usc4612132 = defineRule({
  id: 'usc-46-12132',
  title: 'Rebuilding abroad ends coastwise rights',
  citation: '46 USC 12132(b), with 12101(a)',
  says: 'A vessel that is rebuilt abroad loses the coastwise trade for good. To keep the right, the whole of the work must have been done at home, large parts of hull and superstructure with it.',
  question: 'consequences',
  effect: 'attends',
  asOf: '2026-03-29',
  doubts:
    'The weights of steel that divide repair from rebuilding stand in Coast Guard rules that were not read. Not a rule for warships.',
  sources: cite(
    'civic-source-us-code-46-usc-12132-text-current-through',
    'civic-source-us-code-46-usc-12101-text-current-through',
  ),
  needs: (at) => [
    isOperator(at, 'the ship is a merchant ship', ['merchant']),
    at.job.kind === 'overhaul'
      ? need('the job is rebuilding', null, 'an overhaul may amount to rebuilding')
      : isKind(at, 'the job is rebuilding', ['build'], null),
    yardForeign(at),
  ],
});
