import { exactCost } from './answer.ts';
import { coalitionEffort, planCoalitions, withDocks } from './coalitions.ts';
import type { Fault, Refused } from './fault.ts';
import { refused } from './fault.ts';
import { compile, type Instance, repairDaysOf } from './instance.ts';
import { type AllocationProblem, repairCases, type RepairCase } from './problem.ts';
import type { Prover } from './prover.ts';
import { type Clock, type Effort, type Findings, finish, search } from './search.ts';
import { shapleyValues } from './shapley.ts';

/** Most partners whose coalitions are all counted out: 1,024 of them. */
const maxPartners = 10;

/** Who could lend docks to whom. Pins are put aside: the question is what could be. */
export interface ContributionQuestion {
  readonly problem: AllocationProblem;
  /** Countries whose docks are there in any case. */
  readonly home: readonly string[];
  readonly partners: readonly string[];
  /** Docks of the problem that do not exist yet: each is tried alone on top of everyone's. */
  readonly candidates: readonly string[];
}

/** Days from the least to the most; the value lies between. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

export interface PartnerValue {
  readonly partner: string;
  /** Shapley value: weighted fleet-days that the partner saves, at likely repair days. */
  readonly fleetDays: number;
  /** Over repair days low, likely and high, widened by what the proofs leave open. */
  readonly range: DayRange;
  /** Saved when the partner is the first to join, and when it is the last. */
  readonly first: number;
  readonly last: number;
  readonly docks: number;
}

export interface CoalitionPlan {
  /** Without home, which is in all. */
  readonly partners: readonly string[];
  /** Weighted fleet-days lost. */
  readonly objective: number;
  readonly bound: number;
  readonly proof: 'optimal' | 'bounded';
  /** Weighted fleet-days saved over home alone. */
  readonly saved: number;
  /** Days on which ships are back in service, sorted: the n-th entry returns the n-th ship. */
  readonly returnDays: readonly number[];
  readonly unrepaired: number;
}

export interface NextDock {
  readonly dock: string;
  readonly country: string;
  /** Weighted fleet-days saved on top of home and all partners. */
  readonly saved: number;
  readonly range: DayRange;
}

/** Whether the laws hold, with by how much they are missed. */
export interface Check {
  readonly name: 'values-sum-to-gain' | 'more-partners-never-lose' | 'all-proven-optimal';
  readonly holds: boolean;
  /** Fleet-days off, or coalitions not proven. */
  readonly off: number;
}

export interface Contributed {
  readonly found: true;
  readonly home: readonly string[];
  readonly partners: readonly PartnerValue[];
  /** Weighted fleet-days that all partners together save over home alone. */
  readonly gain: number;
  readonly range: DayRange;
  readonly coalitions: readonly CoalitionPlan[];
  /** Best first. */
  readonly nextDocks: readonly NextDock[];
  readonly checks: readonly Check[];
}

export type Contribution = Contributed | Refused;

/** The plans of every coalition in one case of repair days: what one worker of a pool brings back. */
export interface CaseFound {
  readonly found: true;
  readonly repairCase: RepairCase;
  /** By coalition, as bits. */
  readonly findings: readonly Settled[];
  readonly nextDocks: readonly NextDock[];
}

/** What is kept of the findings of a coalition. */
export type Settled = Pick<Findings, 'plan' | 'bound' | 'isOptimal'>;

/**
 * What partners add: the fleet allocated under every coalition of them, in each case of repair days, and each partner's
 * Shapley value. Yields how much is done, from 0 to 1.
 */
export function* contributionOf(
  question: ContributionQuestion,
  clock: Clock,
  prover: Prover | null = null,
  effort: Effort = coalitionEffort,
): Generator<number, Contribution> {
  const cases: (CaseFound | Refused)[] = [];
  const began = clock();
  for (const [at, repairCase] of repairCases.entries()) {
    // What one case leaves of the time for proofs is there for the next.
    const proofMs = Math.max(0, effort.proofMs - (clock() - began)) / (repairCases.length - at);
    const steps = caseOf(question, repairCase, clock, prover, { ...effort, proofMs });
    let step = steps.next();
    while (!step.done) {
      yield (at + step.value) / repairCases.length;
      step = steps.next();
    }
    if (!step.value.found) return step.value;
    cases.push(step.value);
  }
  return sumUp(question, cases);
}

/** All coalitions in one case of repair days. Yields how much is done, from 0 to 1. */
export function* caseOf(
  question: ContributionQuestion,
  repairCase: RepairCase,
  clock: Clock,
  prover: Prover | null,
  effort: Effort,
): Generator<number, CaseFound | Refused> {
  const faults = faultsOfQuestion(question);
  if (faults.length > 0) return refused(faults);
  const compiled = compile(unpinned(question.problem, repairCase));
  if (!compiled.found) return compiled;
  const { instance } = compiled;
  const findings = yield* planCoalitions(
    instance,
    question.partners.length,
    ownersOf(question),
    effort,
    clock,
    prover,
  );
  return {
    found: true,
    repairCase,
    findings: findings.map(({ plan, bound, isOptimal }) => ({ plan, bound, isOptimal })),
    nextDocks: tryNextDocks(question, instance, findings, effort, clock),
  };
}

/** The cases of repair days, in any order, as one answer; the first refusal where there is one. */
export function sumUp(
  question: ContributionQuestion,
  answers: readonly (CaseFound | Refused)[],
): Contribution {
  const cases: Case[] = [];
  for (const repairCase of repairCases) {
    const answer = answers.find((each) => !each.found || each.repairCase === repairCase);
    if (!answer) throw new Error(`the case of ${repairCase} repair days is lacking`);
    if (!answer.found) return answer;
    const problem = unpinned(question.problem, repairCase);
    const compiled = compile(problem);
    if (!compiled.found) return compiled;
    const { findings, nextDocks } = answer;
    cases.push({ problem, instance: compiled.instance, findings, nextDocks });
  }
  const [low, likely, high] = cases;
  if (!low || !likely || !high) throw new Error('a case of repair days is lacking');
  return summaryOf(question, likely, [low, likely, high]);
}

interface Case {
  readonly problem: AllocationProblem;
  readonly instance: Instance;
  /** By coalition. */
  readonly findings: readonly Settled[];
  readonly nextDocks: readonly NextDock[];
}

function unpinned(problem: AllocationProblem, repairCase: RepairCase): AllocationProblem {
  return { ...problem, repairCase, ships: problem.ships.map((ship) => ({ ...ship, pin: null })) };
}

function faultsOfQuestion({ problem, home, partners, candidates }: ContributionQuestion): readonly Fault[] {
  const faults: Fault[] = [];
  const complain = (code: Fault['code'], where: string, message: string) =>
    faults.push({ code, where, message });
  if (home.length === 0)
    complain(
      'nobody',
      'home',
      'A coalition of nobody: name at least one country whose docks are there in any case.',
    );
  if (partners.length === 0)
    complain('nobody', 'partners', 'A coalition of nobody: name at least one partner.');
  if (partners.length > maxPartners)
    complain(
      'too-many-partners',
      'partners',
      `${partners.length} partners have ${2 ** partners.length} coalitions: name at most ${maxPartners}.`,
    );
  const named = new Set<string>();
  for (const country of [...home, ...partners]) {
    if (named.has(country))
      complain('twice-named', country, `"${country}" is named twice among home and partners.`);
    named.add(country);
  }
  for (const partner of partners)
    if (!problem.docks.some(({ country }) => country === partner))
      complain('unknown-partner', partner, `No dock of the partner "${partner}" is listed.`);
  for (const candidate of candidates)
    if (!problem.docks.some(({ id }) => id === candidate))
      complain('unknown-dock', candidate, `The next dock "${candidate}" is not among the docks.`);
  return faults;
}

/** Who a dock belongs to: -1 for home, null for nobody asked about. */
function ownersOf({ problem, home, partners, candidates }: ContributionQuestion): (number | null)[] {
  const isCandidate = new Set(candidates);
  return problem.docks.map(({ id, country }) => {
    if (isCandidate.has(id)) return null;
    if (home.includes(country)) return -1;
    const at = partners.indexOf(country);
    return at < 0 ? null : at;
  });
}

function tryNextDocks(
  question: ContributionQuestion,
  instance: Instance,
  findings: readonly Settled[],
  effort: Effort,
  clock: Clock,
): readonly NextDock[] {
  const everyone = findings.at(-1);
  if (!everyone) return [];
  const owners = ownersOf(question);
  return question.candidates
    .map((candidate): NextDock => {
      const at = question.problem.docks.findIndex(({ id }) => id === candidate);
      const offered = withDocks(instance, (dock) => dock === at || (owners[dock] ?? null) !== null);
      const found = finish(search(offered, effort, clock, everyone.plan));
      return {
        dock: candidate,
        country: question.problem.docks[at]?.country ?? '',
        saved: exactCost(everyone.plan.cost - found.plan.cost, instance.grain),
        range: {
          low: Math.max(0, everyone.bound - found.plan.cost),
          high: Math.max(0, everyone.plan.cost - found.bound),
        },
      };
    })
    .toSorted((a, b) => b.saved - a.saved);
}

/** What the coalitions of one case say of each partner. */
function valuesOf({ findings, instance }: Case, partners: number) {
  const cost = (coalition: number) => exactCost(findings[coalition]?.plan.cost ?? 0, instance.grain);
  const bound = (coalition: number) => findings[coalition]?.bound ?? 0;
  const values = shapleyValues(partners, (coalition) => -cost(coalition));
  return values.map((value, partner) => {
    const alone = (from: (without: number, joined: number) => number) =>
      shapleyOfOne(partners, partner, (without) => Math.max(0, from(without, without | (1 << partner))));
    return {
      value,
      low: Math.min(
        value,
        alone((without, joined) => bound(without) - cost(joined)),
      ),
      high: Math.max(
        value,
        alone((without, joined) => cost(without) - bound(joined)),
      ),
      first: cost(0) - cost(1 << partner),
      last: cost(((1 << partners) - 1) ^ (1 << partner)) - cost((1 << partners) - 1),
    };
  });
}

/** The mean over all orders of something a partner adds on joining a coalition. */
function shapleyOfOne(partners: number, partner: number, adds: (without: number) => number): number {
  const values = shapleyValues(partners, (coalition) =>
    coalition & (1 << partner) ? adds(coalition ^ (1 << partner)) : 0,
  );
  return values[partner] ?? 0;
}

function summaryOf(question: ContributionQuestion, likely: Case, cases: readonly Case[]): Contributed {
  const { partners, home, problem } = question;
  const owners = ownersOf(question);
  const perCase = cases.map((each) => valuesOf(each, partners.length));
  const values = valuesOf(likely, partners.length);
  const { findings, instance } = likely;
  const cost = (coalition: number) => exactCost(findings[coalition]?.plan.cost ?? 0, instance.grain);
  const everyone = findings.length - 1;
  const gain = cost(0) - cost(everyone);
  const gains = cases.flatMap(({ findings: each }) => {
    const [none, all] = [each[0], each.at(-1)];
    return none && all
      ? [Math.max(0, none.bound - all.plan.cost), Math.max(0, none.plan.cost - all.bound)]
      : [];
  });
  return {
    found: true,
    home,
    partners: partners.map((partner, at): PartnerValue => {
      const own = perCase.flatMap((each) => each[at] ?? []);
      const { value = 0, first = 0, last = 0 } = values[at] ?? {};
      return {
        partner,
        fleetDays: value,
        range: {
          low: Math.min(...own.map(({ low }) => low)),
          high: Math.max(...own.map(({ high }) => high)),
        },
        first,
        last,
        docks: owners.filter((owner) => owner === at).length,
      };
    }),
    gain,
    range: { low: Math.min(gain, ...gains), high: Math.max(gain, ...gains) },
    coalitions: findings.map((found, coalition) => coalitionPlan(question, likely, found, coalition, cost)),
    nextDocks: likely.nextDocks.map((next) => ({
      ...next,
      range: rangeOver(cases.flatMap((each) => each.nextDocks.filter(({ dock }) => dock === next.dock))),
    })),
    checks: checksOf(
      findings,
      values.map(({ value }) => value),
      gain,
      problem,
      partners.length,
    ),
  };
}

const rangeOver = (all: readonly NextDock[]): DayRange => ({
  low: Math.min(...all.map(({ range }) => range.low)),
  high: Math.max(...all.map(({ range }) => range.high)),
});

function coalitionPlan(
  { partners }: ContributionQuestion,
  { problem, instance }: Case,
  { plan, bound, isOptimal }: Settled,
  coalition: number,
  cost: (coalition: number) => number,
): CoalitionPlan {
  const returnDays = instance.shipAt.flatMap((at, ship) => {
    const own = problem.ships[at];
    if (!own || (plan.dock[ship] as number) < 0) return [];
    return [(plan.start[ship] as number) * problem.stepDays + repairDaysOf(own, problem)];
  });
  return {
    partners: partners.filter((_, at) => coalition & (1 << at)),
    objective: cost(coalition),
    bound: isOptimal ? cost(coalition) : bound,
    proof: isOptimal ? 'optimal' : 'bounded',
    saved: cost(0) - cost(coalition),
    returnDays: returnDays.toSorted((a, b) => a - b),
    unrepaired: problem.ships.length - returnDays.length,
  };
}

function checksOf(
  findings: readonly Settled[],
  values: readonly number[],
  gain: number,
  problem: AllocationProblem,
  partners: number,
): readonly Check[] {
  const off = Math.abs(values.reduce((sum, value) => sum + value, 0) - gain);
  const losses = findings.map(({ plan }, coalition) => {
    let most = 0;
    for (let at = 0; at < partners; at++) {
      const larger = findings[coalition | (1 << at)];
      if (larger) most = Math.max(most, larger.plan.cost - plan.cost);
    }
    return most;
  });
  const loss = Math.max(0, ...losses);
  const open = findings.filter(({ isOptimal }) => !isOptimal).length;
  const tolerance = 1e-6 * Math.max(1, problem.ships.length * problem.horizonDays);
  return [
    { name: 'values-sum-to-gain', holds: off <= tolerance, off },
    { name: 'more-partners-never-lose', holds: loss <= tolerance, off: loss },
    { name: 'all-proven-optimal', holds: open === 0, off: open },
  ];
}

/** The coalitions by how many ships they return by a day. */
export const returnedBy = (day: number, { returnDays }: CoalitionPlan): number =>
  returnDays.filter((each) => each <= day).length;

/** The coalition of some partners. */
export const coalitionOf = (partners: readonly string[], { coalitions }: Contributed): CoalitionPlan | null =>
  coalitions.find(
    (each) =>
      each.partners.length === partners.length && partners.every((name) => each.partners.includes(name)),
  ) ?? null;
