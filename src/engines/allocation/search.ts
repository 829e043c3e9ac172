import { columnsWorthTrying, standingOf } from './columns.ts';
import { enumerate } from './enumerate.ts';
import { Improver, roundsAtOnce } from './improve.ts';
import type { Instance } from './instance.ts';
import { matchOneEach } from './matching.ts';
import { isProven, type Priced, Pricing, roundUp } from './prices.ts';
import type { Prover } from './prover.ts';
import { greedyPlan, type Standing } from './schedule.ts';

/** How hard to look. The rounds settle the plan; the milliseconds only cut it short on a slow machine. */
export interface Effort {
  readonly seed: number;
  readonly pricingRounds: number;
  readonly improvingRounds: number;
  /** Stays looked at one by one, at most. */
  readonly enumeration: number;
  /** For all of the search before HiGHS. */
  readonly searchMs: number;
  /** For HiGHS; 0 leaves it out. */
  readonly proofMs: number;
}

export const defaultEffort: Effort = {
  seed: 1,
  pricingRounds: 800,
  improvingRounds: 400_000,
  enumeration: 1_000_000,
  searchMs: 3000,
  proofMs: 30_000,
};

/** What settled the answer last. */
export type Method = 'matching' | 'prices' | 'search' | 'enumeration' | 'highs';

/** The best plan so far beside what bounds it. */
export interface Findings {
  readonly plan: Standing;
  readonly greedy: Standing;
  /** No plan costs less. */
  readonly bound: number;
  readonly method: Method;
  readonly isOptimal: boolean;
  /** Null while there was no need of prices. */
  readonly priced: Priced | null;
}

/** Milliseconds from anywhere on: time is an argument. */
export type Clock = () => number;

/**
 * Everything short of HiGHS: greedy, matching, prices, enumeration, local search. Yields now and then how much is done,
 * from 0 to 1, and can be left at any yield. `hint` is a plan known from elsewhere.
 */
export function* search(
  instance: Instance,
  effort: Effort,
  clock: Clock,
  hint: Standing | null = null,
): Generator<number, Findings> {
  const began = clock();
  const spent = () => (clock() - began) / effort.searchMs;
  const greedy = greedyPlan(instance);
  const known = hint !== null && hint.cost < greedy.cost ? hint : greedy;
  const matched = matchOneEach(instance);
  const found = (plan: Standing, bound: number, method: Method, priced: Priced | null = null): Findings => {
    const isOptimal = method === 'enumeration' || isProven(bound, plan.cost, instance.grain);
    return {
      plan,
      greedy,
      bound: isOptimal ? plan.cost : Math.min(plan.cost, roundUp(bound, instance.grain)),
      method,
      isOptimal,
      priced,
    };
  };
  if (matched.plan) return found(matched.plan, matched.bound, 'matching');
  if (isProven(matched.bound, known.cost, instance.grain)) return found(known, matched.bound, 'matching');
  yield 0;

  const pricing = new Pricing(instance, known);
  while (pricing.round < effort.pricingRounds && spent() < 0.4 && pricing.step())
    if (pricing.round % 16 === 0) yield Math.max(pricing.round / effort.pricingRounds, spent()) * 0.3;
  const priced = pricing.result();
  const bound = Math.max(priced.bound, matched.bound);
  if (isProven(bound, pricing.plan.cost, instance.grain)) return found(pricing.plan, bound, 'prices', priced);

  let { plan } = pricing;
  const tryAll = (budget: number) => {
    const tried = enumerate(instance, priced, plan, budget);
    plan = tried.plan;
    return tried.isOptimal;
  };
  if (tryAll(effort.enumeration / 8)) return found(plan, bound, 'enumeration', priced);
  yield 0.3;

  const improver = new Improver(instance, priced, plan, effort.seed);
  const rounds = Math.min(effort.improvingRounds, 4000 * instance.shipCount);
  const share = () => Math.max(improver.rounds / rounds, spent());
  for (let done = share(); done < 1 && !isProven(bound, improver.best.cost, instance.grain); done = share()) {
    improver.run(done);
    if (improver.rounds % (8 * roundsAtOnce) === 0) yield 0.3 + 0.6 * done;
  }
  const isBetter = improver.best.cost < plan.cost;
  plan = improver.best;
  if (isProven(bound, plan.cost, instance.grain)) return found(plan, bound, 'search', priced);
  if ((isBetter || effort.enumeration > 0) && tryAll(effort.enumeration))
    return found(plan, bound, 'enumeration', priced);
  return found(plan, bound, 'search', priced);
}

/** Shares of the room under the known plan that are searched one after the other; only the last one proves. */
const stages = [0.15, 0.4, 1];

/**
 * HiGHS on the stays that survive reduced-cost fixing. The first, smaller programs find better plans, so that fewer stays
 * survive for the one that proves.
 */
export function prove(
  instance: Instance,
  findings: Findings,
  prover: Prover,
  limitMs: number,
  clock: Clock,
  heard?: (gap: number) => void,
): Findings {
  const { priced } = findings;
  if (findings.isOptimal || !priced) return findings;
  const ends = clock() + limitMs;
  let { plan, bound } = findings;
  const settled = (): Findings => ({ ...findings, plan, bound: plan.cost, method: 'highs', isOptimal: true });
  for (const share of stages) {
    const left = ends - clock();
    if (left <= 0) break;
    const columns = columnsWorthTrying(instance, priced, plan, share);
    if (columns.isEmpty && share === 1) return settled();
    if (columns.isEmpty) continue;
    const proved = prover(columns.program(), left, heard);
    if (proved.chosen) {
      const better = standingOf(columns, proved.chosen, instance);
      if (better.cost < plan.cost) plan = better;
    }
    if (isProven(bound, plan.cost, instance.grain)) return settled();
    if (share < 1) continue;
    if (proved.isOptimal) return settled();
    // Plans outside of these columns cost at least as much as the known one.
    bound = Math.max(bound, Math.min(plan.cost, roundUp(proved.bound + instance.pinnedCost, instance.grain)));
  }
  return { ...findings, plan, bound: Math.min(bound, plan.cost), method: 'highs' };
}

/** Runs a search to its end in one go. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
