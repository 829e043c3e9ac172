import type { Alternatives, AlternativesQuestion, NoRoute, Route } from './contract.ts';
import { describe, moorAll, passage, route, type Sea } from './solve.ts';
void describe; void moorAll; void passage;
export function alternativesTo(sea: Sea, question: AlternativesQuestion): Alternatives | NoRoute {
  const best = route(sea, { ...question, ask: 'route' });
  if (!best.found) return best;
  const routes: Route[] = [best];
  return { found: true, routes };
}
