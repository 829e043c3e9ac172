import type { StraitId } from '#domain/strait/strait.ts';
import type { Alternatives, AlternativesQuestion, Conditions, NoRoute, Route } from './contract.ts';
import { isSameCorridor } from './corridor.ts';
import { routeOnly } from './route.ts';
import type { Sea } from './sea.ts';

/** An alternative longer than this many times the best is no choice. */
const mostStretch = 1.8;
/** How many closures are tried for each alternative asked for. */
const triesEach = 10;

/**
 * Ways that differ meaningfully: each runs through other water than those before it. As in Yen's search for the k
 * shortest paths (1971), every way found is barred at each of its straits in turn, and the shortest of what that leaves
 * is taken next. Where the bar only sends the ship through the strait beside it, that one is barred as well.
 */
export function alternativesTo(
  sea: Sea,
  { from, to, count, conditions = {} }: AlternativesQuestion,
): Alternatives | NoRoute {
  if (!(count >= 1 && count <= 10)) return { found: false, because: 'bad-input', what: 'count' };
  const best = routeOnly(sea, { ask: 'route', from, to, conditions });
  if (!best.found) return best;
  const routes: Route[] = [best];
  const closed = conditions.closedStraits ?? [];
  const size = (each: Route) => (conditions.least === 'time' ? each.days : each.distanceNm);
  const isAlike = (one: Route) => (other: Route) =>
    one.straits.join() === other.straits.join() || isSameCorridor(one.path, other.path, best.distanceNm);
  const tried = new Set<string>();
  let waiting: Candidate[] = [];
  let tries = triesEach * count;

  const sail = (barred: readonly StraitId[]): Route | null => {
    const key = barred.join();
    if (tried.has(key) || tries <= 0) return null;
    tried.add(key);
    tries--;
    const found = routeOnly(sea, {
      ask: 'route',
      from,
      to,
      conditions: { ...conditions, closedStraits: [...closed, ...barred] },
    });
    return found.found && size(found) <= size(best) * mostStretch ? found : null;
  };

  const branch = ({ route: parent, barred }: Candidate): void => {
    for (const strait of parent.straits) {
      let bar = [...barred, strait].sort();
      let found = sail(bar);
      while (found && isAlike(parent)(found)) {
        const beside = found.straits.filter((each) => !parent.straits.includes(each));
        bar = [...bar, ...beside].sort();
        found = beside.length > 0 ? sail(bar) : null;
      }
      if (found) waiting.push({ route: found, barred: bar });
    }
  };

  branch({ route: best, barred: [] });
  while (routes.length < count && waiting.length > 0) {
    waiting.sort((a, b) => size(a.route) - size(b.route));
    const [next, ...rest] = waiting;
    waiting = rest;
    if (!next) break;
    if (!routes.some(isAlike(next.route))) routes.push(inOwnTerms(sea, next.route, { from, to, conditions }));
    branch(next);
  }
  const [first, ...others] = routes;
  return { found: true, routes: first ? [first, ...others.sort((a, b) => size(a) - size(b))] : [] };
}

interface Candidate {
  readonly route: Route;
  readonly barred: readonly StraitId[];
}

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
  const asked = routeOnly(sea, { ask: 'route', from, to, conditions });
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
