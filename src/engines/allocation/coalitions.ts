import { columnsWorthTrying } from './columns.ts';
import type { Instance } from './instance.ts';
import { isProven } from './prices.ts';
import type { Prover } from './prover.ts';
import type { Standing } from './schedule.ts';
import { type Clock, type Effort, type Findings, prove, search } from './search.ts';
import { sizeOf } from './shapley.ts';

/** The same fleet with the docks of some only. */
export function withDocks(instance: Instance, isOffered: (dock: number) => boolean): Instance {
  const wayDock: number[] = [];
  const wayStart: number[] = [];
  const wayLast: number[] = [];
  const firstWay = new Int32Array(instance.shipCount + 1);
  for (let ship = 0; ship < instance.shipCount; ship++) {
    for (let way = instance.firstWay[ship] as number; way < (instance.firstWay[ship + 1] as number); way++) {
      const dock = instance.wayDock[way] as number;
      if (!isOffered(dock)) continue;
      wayDock.push(dock);
      wayStart.push(instance.wayStart[way] as number);
      wayLast.push(instance.wayLast[way] as number);
    }
    firstWay[ship + 1] = wayDock.length;
  }
  return {
    ...instance,
    firstWay,
    wayDock: Int32Array.from(wayDock),
    wayStart: Int32Array.from(wayStart),
    wayLast: Int32Array.from(wayLast),
  };
}

/** How hard to look at each coalition: there are many, and each begins with the best plan of the smaller ones. */
export const coalitionEffort: Effort = {
  seed: 1,
  pricingRounds: 300,
  improvingRounds: 4000,
  enumeration: 100_000,
  searchMs: 1000,
  proofMs: 0,
};

/**
 * The best plan found for every coalition of partners, by its bits. `ownerOf` gives the partner a dock belongs to, -1 for
 * one that is always there, null for one that never is. A larger coalition begins with the best plan of the smaller ones,
 * so more partners never lose more days; and no bound is under that of a larger coalition. HiGHS, where it is to be had,
 * then shares its time among those left open.
 */
export function* planCoalitions(
  instance: Instance,
  partners: number,
  ownerOf: readonly (number | null)[],
  effort: Effort,
  clock: Clock,
  prover: Prover | null,
): Generator<number, readonly Findings[]> {
  const count = 1 << partners;
  const all: (Findings | undefined)[] = Array.from({ length: count });
  const offers: (Instance | undefined)[] = Array.from({ length: count });
  const order = [...all.keys()].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  for (const [done, coalition] of order.entries()) {
    const offered = withDocks(instance, (dock) => {
      const owner = ownerOf[dock] ?? null;
      return owner !== null && (owner < 0 || (coalition & (1 << owner)) !== 0);
    });
    let hint: Standing | null = null;
    for (let partner = 0; partner < partners; partner++) {
      const smaller = coalition & (1 << partner) ? all[coalition ^ (1 << partner)]?.plan : undefined;
      if (smaller && (hint === null || smaller.cost < hint.cost)) hint = smaller;
    }
    const steps = search(offered, effort, clock, hint);
    let step = steps.next();
    while (!step.done) {
      yield done / count;
      step = steps.next();
    }
    all[coalition] = step.value;
    offers[coalition] = offered;
  }
  const found = withSharedBounds(all as Findings[], partners);
  if (!prover || effort.proofMs <= 0) return found;
  // The easiest first: what one proof leaves of its time is there for those after it.
  const open = order
    .filter((coalition) => found[coalition]?.isOptimal === false)
    .map((coalition) => ({ coalition, stays: staysLeft(offers[coalition], found[coalition]) }))
    .toSorted((a, b) => a.stays - b.stays)
    .map(({ coalition }) => coalition);
  const ends = clock() + effort.proofMs;
  for (const [done, coalition] of open.entries()) {
    const [findings, offered] = [found[coalition], offers[coalition]];
    const limitMs = (ends - clock()) / Math.min(open.length - done, mostTurns);
    if (!findings || !offered || limitMs <= 0) break;
    let { bound, plan } = findings;
    for (let partner = 0; partner < partners; partner++) {
      const [larger, smaller] = [found[coalition | (1 << partner)], found[coalition & ~(1 << partner)]];
      bound = Math.max(bound, larger?.bound ?? bound);
      if (smaller && smaller.plan.cost < plan.cost) ({ plan } = smaller);
    }
    const isOptimal = isProven(bound, plan.cost, instance.grain);
    const known = { ...findings, plan, bound: Math.min(bound, plan.cost), isOptimal };
    found[coalition] = isOptimal ? known : prove(offered, known, prover, limitMs, clock);
    yield 1 - (open.length - done - 1) / count;
  }
  return withSharedBounds(withSharedPlans(found, partners), partners);
}

/**
 * A proof may take a third of the time that is left, however many wait: HiGHS is slow at first, until its WebAssembly has
 * been compiled for speed, and small equal shares then prove nothing at all.
 */
const mostTurns = 3;

/** How much work a proof is: the stays that may be part of a better plan. */
const staysLeft = (offered: Instance | undefined, findings: Findings | undefined): number =>
  offered && findings ? columnsWorthTrying(offered, findings.priced, findings.plan).ship.length : 0;

/** What a smaller coalition can do, a larger one can too. */
function withSharedPlans(all: readonly Findings[], partners: number): readonly Findings[] {
  const shared = [...all];
  const order = [...all.keys()].sort((a, b) => sizeOf(a) - sizeOf(b));
  for (const coalition of order)
    for (let partner = 0; partner < partners; partner++) {
      const [smaller, own] = [shared[coalition & ~(1 << partner)], shared[coalition]];
      if (smaller && own && smaller.plan.cost < own.plan.cost)
        shared[coalition] = { ...own, plan: smaller.plan, isOptimal: false };
    }
  return shared;
}

/** What a larger coalition can't beat, a smaller one can't either. */
function withSharedBounds(all: readonly Findings[], partners: number): Findings[] {
  const bounds = all.map(({ bound }) => bound);
  const order = [...all.keys()].sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const coalition of order)
    for (let partner = 0; partner < partners; partner++)
      bounds[coalition] = Math.max(bounds[coalition] ?? 0, bounds[coalition | (1 << partner)] ?? 0);
  return all.map((findings, coalition) => {
    const bound = Math.min(findings.plan.cost, bounds[coalition] ?? findings.bound);
    return { ...findings, bound, isOptimal: findings.isOptimal || bound >= findings.plan.cost };
  });
}
