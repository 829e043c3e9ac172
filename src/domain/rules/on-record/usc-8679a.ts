import { determined, isOperator } from '../need.ts';
import { cite, defineRule } from '../rule.ts';

/** That section 4872(f) lists these is own knowledge: the section was not read. */
const coveredNations: ReadonlySet<string> = new Set(['CN', 'RU', 'IR', 'KP']);

export const usc8679a = defineRule({
  id: 'usc-8679a',
  title: 'No contracts with yards that a covered nation controls',
  citation: '10 USC 8679a',
  says: 'The Defense Department may not contract with a shipyard, wherever it lies, that the Secretary of Defense has determined to be owned, controlled or influenced by a covered nation as 10 USC 4872(f) defines it.',
  question: 'contract',
  effect: 'bars',
  asOf: '2026-03-29',
  doubts:
    'It turns on a determination, and none was found. As of Pub. L. 119-33 it spoke of a foreign adversary country; when it was enacted was not read. That 4872(f) means China, Russia, Iran and North Korea is own knowledge.',
  sources: cite(
    'civic-source-us-code-10-usc-8679a-text-current-through',
    'civic-source-us-code-10-usc-8679a-pub-l-119-33',
  ),
  needs: (at) => [
    isOperator(at, 'the Defense Department gives the contract', ['commissioned', 'msc']),
    determined(
      'the yard was determined to stand under a covered nation',
      at.job.determinations.coveredYard,
      coveredNations.has(at.yard.country) ? null : false,
      null,
    ),
  ],
});
