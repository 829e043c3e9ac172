import type { NoRoute, Reach, ReachQuestion } from './contract.ts';
import type { Sea } from './solve.ts';
export function reachFrom(_sea: Sea, _question: ReachQuestion): Reach | NoRoute {
  return { found: false, because: 'no-way' };
}
