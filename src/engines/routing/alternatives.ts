import type { StraitId } from '#domain/strait/strait.ts';
import type { Alternatives, AlternativesQuestion, Conditions, NoRoute, Route } from './contract.ts';
import { route } from './route.ts';
import type { Sea } from './sea.ts';

/** An alternative longer than this many times the best is no choice. */
const mostStretch = 1.8;
/** How many closures are tried for each alternative asked for. */
const triesEach = 8;

/**
 * Ways that differ meaningfully: each passes other straits. As in Yen's search for the k shortest paths (1971), every
 * way found is barred at each of its straits in turn, and the shortest of what that leaves is taken next.
 */
export function alternativesTo(
  sea: Sea,
  { from, to, count, conditions = {} }: AlternativesQuestion,
): Alternatives | NoRoute {
  if (!(count >= 1 && count <= 10)) return { found: false, because: 'bad-input', what: 'count' };
  const best = route(sea, { ask: 'route', from, to, conditions });
  if (!best.found) return best;
  const routes: Route[] = [best];
  const closed = conditions.closedStraits ?? [];
  const size = (each: Route) => (conditions.least === 'time' ? each.days : each.distanceNm);
  const tried = new Set<string>();
  let waiting: Candidate[] = [];
  let tries = triesEach * count;

  const branch = ({ route: parent, barred }: Candidate): void => {
    for (const strait of parent.straits) {
      const bar = [...barred, strait].sort();
      const key = bar.join();
      if (tried.has(key) || tries <= 0) continue;
      tried.add(key);
      tries--;
      const found = route(sea, {
        ask: 'route',
        from,
        to,
        conditions: { ...conditions, closedStraits: [...closed, ...bar] },
      });
      if (found.found && size(found) <= size(best) * mostStretch) waiting.push({ route: found, barred: bar });
    }
  };

  branch({ route: best, barred: [] });
  while (routes.length < count && waiting.length > 0) {
    waiting.sort((a, b) => size(a.route) - size(b.route));
    const [next, ...rest] = waiting;
    waiting = rest;
    if (!next) break;
    if (!routes.some((known) => isAlike(known, next.route)))
      routes.push(inOwnTerms(sea, next.route, { from, to, conditions }));
    branch(next);
  }
  return { found: true, routes };
}

interface Candidate {
  readonly route: Route;
  readonly barred: readonly StraitId[];
}

const isAlike = (a: Route, b: Route): boolean => a.straits.join() === b.straits.join();

/** The bars were ours: what the route avoids is told only as far as the question itself closes anything. */
function inOwnTerms(
  sea: Sea,
  found: Route,
  {
    from,
    to,
    conditions,
  }: { from: AlternativesQuestion['from']; to: AlternativesQuestion['to']; conditions: Conditions },
): Route {
  const asked = route(sea, { ask: 'route', from, to, conditions });
  const effect = asked.found && asked.effect ? { ...asked.effect } : null;
  if (!effect) return { ...found, effect: null };
  const { closedStraits = [] } = conditions;
  return {
    ...found,
    effect: {
      ...effect,
      isChanged: true,
      extraNm: found.distanceNm - effect.openNm,
      extraDays: effect.extraDays + found.days - (asked.found ? asked.days : found.days),
      avoided: effect.avoided.filter(
        (strait) => closedStraits.includes(strait) || conditions.ship !== undefined,
      ),
      by: found.straits.filter(
        (strait) => !asked.found || !asked.straits.includes(strait) || effect.by.includes(strait),
      ),
    },
  };
}
