import type { Alternatives, AlternativesQuestion, NoRoute, Route } from './contract.ts';
import { route } from './route.ts';
import type { Sea } from './sea.ts';

export function alternativesTo(
  sea: Sea,
  { from, to, count, conditions = {} }: AlternativesQuestion,
): Alternatives | NoRoute {
  if (!(count >= 1 && count <= 10)) return { found: false, because: 'bad-input', what: 'count' };
  const best = route(sea, { ask: 'route', from, to, conditions });
  if (!best.found) return best;
  const routes: Route[] = [best];
  return { found: true, routes };
}
