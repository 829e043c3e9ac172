import type { Facility } from '#domain/facility/facility.ts';
import { addDays } from '#domain/time/calendar.ts';
import { lastDay } from '#domain/time/iso-date.ts';
import type { World } from '#domain/world.ts';
import { judgeRule, turnsOf, type Finding } from './finding.ts';
import { landOf } from './homeport.ts';
import { operatorNames, type Job } from './job.ts';
import { isShipyard } from './need.ts';
import { register } from './on-record/index.ts';
import type { Register } from './register.ts';
import { PLANNING_AID, questions, type Case, type Need, type Question, type RuleId } from './rule.ts';
import type { RuleVerdict } from './verdict.ts';

/** A rule in the proof, with the exceptions that were tried against it. */
export interface ProofNode extends Finding {
  /** What is left of the verdict after the exceptions. */
  readonly left: Finding['verdict'];
  /** Rules that would answer this one, those that fail included: they say what would change it. */
  readonly exceptions: readonly Finding[];
  /** What would change what is left, one way a line; empty where it is allowed. */
  readonly wouldChange: readonly string[];
}

/** One question of the proof: allowed only if none of its rules stands against it. */
export interface Branch {
  readonly question: Question;
  readonly verdict: RuleVerdict;
  /** Rules in point, the one that decided first. */
  readonly nodes: readonly ProofNode[];
  /** Rules of the question that say nothing of this case, with the need that fails. */
  readonly silent: readonly Finding[];
}

/** Something that nobody reported and the answer takes for granted. */
export interface Assumption {
  readonly rule: RuleId;
  readonly what: string;
  readonly taken: boolean;
}

/** Whether a yard may do a job, as a proof. */
export interface Eligibility {
  readonly verdict: RuleVerdict;
  readonly notice: typeof PLANNING_AID;
  readonly yard: Facility;
  readonly job: Job;
  readonly branches: readonly Branch[];
  /** The rule that holds the verdict; null when nothing stands against the job, or no law on record governs it. */
  readonly deciding: ProofNode | null;
  readonly assumptions: readonly Assumption[];
  /** What else to know before relying on it. */
  readonly caveats: readonly string[];
}

const worst = (verdicts: readonly Finding['verdict'][]): RuleVerdict => {
  if (verdicts.includes('barred')) return 'barred';
  return verdicts.includes('not-settled') ? 'not-settled' : 'allowed';
};

/** Judges a job in a yard by all rules on record on the day it begins. */
export function eligibilityOf(
  world: World,
  job: Job,
  yard: Facility,
  rules: Register = register,
): Eligibility {
  const at: Case = { world, job, yard };
  const findings = [...rules.values()].map((rule) => judgeRule(rule, at));
  const branches = questions.map((question) => branchOf(question, findings));
  const ungoverned = ungovernedBecause(at);
  const found = worst(branches.map((branch) => branch.verdict));
  const verdict = ungoverned !== null && found === 'allowed' ? 'not-settled' : found;
  const deciding =
    verdict === 'allowed'
      ? null
      : (branches.flatMap(({ nodes }) => nodes).find(({ left }) => left === verdict) ?? null);
  return {
    verdict,
    notice: PLANNING_AID,
    yard,
    job,
    branches,
    deciding,
    assumptions: assumptionsOf(findings),
    caveats: caveatsOf(at, branches, ungoverned),
  };
}

function branchOf(question: Question, findings: readonly Finding[]): Branch {
  const own = findings.filter(({ rule }) => rule.question === question);
  // An exception that only may apply is shown under the rule it may answer.
  const inPoint = own.filter(({ rule, verdict }) =>
    rule.effect === 'lifts' ? verdict === 'allowed' : verdict !== 'not-in-point',
  );
  const nodes = inPoint.map((finding) => nodeOf(finding, findings));
  const verdict = worst(nodes.filter(({ rule }) => rule.effect !== 'lifts').map(({ left }) => left));
  return {
    question,
    verdict,
    nodes: nodes.sort((a, b) => weight(a, verdict) - weight(b, verdict)),
    silent: own.filter((finding) => finding.verdict === 'not-in-point'),
  };
}

/** What decided first, then what was answered, then the rest; the order of the register within. */
const weight = (node: ProofNode, verdict: RuleVerdict): number =>
  node.rule.effect === 'lifts' ? 2 : node.left === verdict && verdict !== 'allowed' ? 0 : 1;

function nodeOf(finding: Finding, findings: readonly Finding[]): ProofNode {
  const exceptions = findings.filter(({ rule }) => rule.lifts.includes(finding.rule.id));
  const left = leftOf(finding, exceptions);
  return { ...finding, exceptions, left, wouldChange: changesOf(finding, left, exceptions) };
}

/** An exception that holds answers the rule; one that may hold leaves it open. */
function leftOf({ rule, verdict }: Finding, exceptions: readonly Finding[]): Finding['verdict'] {
  if (rule.effect === 'lifts' || verdict === 'allowed' || verdict === 'not-in-point') return verdict;
  if (exceptions.some((each) => each.verdict === 'allowed')) return 'allowed';
  return exceptions.some((each) => each.verdict === 'not-settled') ? 'not-settled' : verdict;
}

const unmet = (needs: readonly Need[]) => needs.filter(({ holds }) => holds !== true);

/** Ways out: a need of the rule that no longer holds, a demand met, or an exception whose open needs are all met. */
function changesOf(
  { rule, needs, demands }: Finding,
  left: Finding['verdict'],
  exceptions: readonly Finding[],
): readonly string[] {
  if (left === 'allowed' || left === 'not-in-point' || rule.effect === 'lifts') return [];
  const asked = unmet(demands).flatMap(({ change }) => (change === null ? [] : [change]));
  const excepted = exceptions.flatMap((each) => {
    const changes = unmet(each.needs).map(({ change }) => change);
    return changes.length > 0 && changes.every((change) => change !== null)
      ? [`${changes.join(' and ')} (${each.rule.citation})`]
      : [];
  });
  const told = new Set(exceptions.flatMap((each) => unmet(each.needs).map(({ change }) => change)));
  const own = needs.flatMap(({ change }) => (change === null || told.has(change) ? [] : [change]));
  return [...new Set([...asked, ...excepted, ...own])];
}

/** Needs that were taken for granted in rules that would otherwise be in point. */
const assumptionsOf = (findings: readonly Finding[]): readonly Assumption[] =>
  findings.flatMap(({ rule, needs, demands }) => {
    const all = [...needs, ...demands];
    if (all.some(({ holds, assumed }) => holds === false && !assumed)) return [];
    const taken = all.filter(({ assumed }) => assumed);
    const silencing = taken.filter(({ holds }) => holds === false);
    return (silencing.length > 0 ? silencing : taken).map(({ what, holds }) => ({
      rule: rule.id,
      what,
      taken: holds === true,
    }));
  });

/** Why the rules on record, which are those of the US Navy, can't speak for a ship; null when they can. */
function ungovernedBecause({ job: { ship, kind }, yard }: Case): string | null {
  if (ship.operator === 'foreign')
    return `${ship.name} is a ${operatorNames.foreign}: the rules on record are those of the United States and say nothing of her.`;
  if (ship.operator === 'coast-guard' && kind !== 'build' && landOf(yard) === 'abroad')
    return `${ship.name} is a ${operatorNames['coast-guard']}: what the law says of repairing cutters abroad was not read.`;
  return null;
}

function caveatsOf(at: Case, branches: readonly Branch[], ungoverned: string | null): readonly string[] {
  const { job, yard } = at;
  const caveats: string[] = ungoverned === null ? [] : [ungoverned];
  if (isShipyard(at).holds !== true)
    caveats.push(`No page read says that ships are repaired or built at ${yard.name}.`);
  const read = branches.flatMap(({ nodes }) =>
    nodes.flatMap(({ rule }) => (rule.asOf !== null && rule.asOf < job.startDay ? [rule.asOf] : [])),
  );
  const [oldest, newest] = [least(read), most(read)];
  if (oldest !== null)
    caveats.push(
      `Texts were read as of ${oldest === newest ? oldest : `${oldest} to ${newest}`}: what changed between then and ${job.startDay} is not known.`,
    );
  const { durationDays } = job;
  for (const { type, to } of yard.agreements)
    if (durationDays !== null && to !== null && (type === 'MSRA' || type === 'ABR'))
      if (endsDuring(job.startDay, durationDays, to))
        caveats.push(
          `The ${type} ends on ${to}, during the work: whether work begun before may go on was not read.`,
        );
  return caveats;
}

const least = (days: readonly string[]): string | null =>
  days.reduce<string | null>((found, day) => (found === null || day < found ? day : found), null);
const most = (days: readonly string[]): string | null =>
  days.reduce<string | null>((found, day) => (found === null || day > found ? day : found), null);

const endsDuring = (startDay: string, durationDays: number, to: string): boolean =>
  startDay <= lastDay(to) && lastDay(to) < addDays(startDay, durationDays - 1);

/** The days, in order, on which the verdict may turn as the start moves; it stands still in between. */
export function turningDays(world: World, job: Job, yard: Facility, rules: Register = register): string[] {
  const at: Case = { world, job, yard };
  const days = new Set([...rules.values()].flatMap((rule) => turnsOf(rule, at)));
  return [...days].sort((a, b) => (a < b ? -1 : 1));
}
