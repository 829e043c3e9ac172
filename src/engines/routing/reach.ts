import type { NoRoute, Reach, ReachQuestion } from './contract.ts';
import type { Sea } from './sea.ts';
export function reachFrom(_sea: Sea, _question: ReachQuestion): Reach | NoRoute {
  return { found: false, because: 'no-water' };
}
