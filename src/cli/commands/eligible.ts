import { fixSentence } from '#domain/fixes/explain.ts';
import type { Situation } from '#domain/fixes/situation.ts';
import { whyNot } from '#domain/fixes/why-not.ts';
import { eligibilityOf, type Eligibility, type ProofNode } from '#domain/rules/eligibility.ts';
import { jobLine, proofLines, whyOf } from '#domain/rules/explain.ts';
import { ruleVerdictNames, type Finding } from '#domain/rules/finding.ts';
import {
  aJobOf,
  jobKinds,
  operators,
  refuseJob,
  type Job,
  type JobKind,
  type Operator,
} from '#domain/rules/job.ts';
import type { Need } from '#domain/rules/rule.ts';
import { jobShipOf } from '#domain/rules/ship.ts';
import { isIsoDay } from '#domain/time/iso-date.ts';
import { answered, UsageError, type Command, type Surroundings } from '../command.ts';
import { findFacility } from '../find/facility.ts';
import { findHomeport } from '../find/homeport.ts';
import { findShip, shipNamed } from '../find/ship.ts';
import type { Given } from '../options.ts';
import { asJson } from '../text-table.ts';

export const eligible: Command = {
  name: 'eligible',
  summary: 'whether a yard may do a job on a ship, with the rules that say so',
  usage: [
    '--ship ID --homeport PLACE --job KIND --yard ID [--on DATE] [--deployed] [--days N] [--json]',
    '... [--operator WHO] [--move-to PLACE --move-on DATE] [--abroad-since DATE]',
  ],
  operand: null,
  options: [
    {
      name: 'ship',
      value: 'ID',
      help: 'class id, alias, hull number or ship name: ddg-51-iia, "USNS Wally Schirra"',
    },
    { name: 'homeport', value: 'PLACE', help: 'her assigned homeport, or its country: Yokosuka, Guam' },
    { name: 'job', value: 'KIND', help: jobKinds.join(', ') },
    { name: 'yard', value: 'ID', help: 'id or name of the facility: kr-hanwha-geoje' },
    { name: 'on', value: 'DATE', help: 'the day the work begins, YYYY-MM-DD (today)' },
    { name: 'days', value: 'N', help: 'days the work is planned to take (not known)' },
    { name: 'deployed', value: null, help: 'the ship is deployed (not said)' },
    { name: 'operator', value: 'WHO', help: `${operators.join(', ')} (by her name or class)` },
    { name: 'move-to', value: 'PLACE', help: 'the homeport she is planned to move to' },
    { name: 'move-on', value: 'DATE', help: 'the day of that move' },
    { name: 'abroad-since', value: 'DATE', help: 'the day since when she is based abroad' },
    { name: 'json', value: null, help: 'an object instead of text' },
  ],
  notes: [
    'In JSON: {verdict, because, notice, ship, yard, on, questions, assumptions, caveats, fix}. verdict is "allowed",',
    '"barred" or "not-settled"; each question holds its rules with citation, sources, asOf, doubts, needs (holds: true,',
    'false or null when not known), exceptions and wouldChange; fix is what would admit the yard, null when nothing does.',
    'The rules are those of the United States. Planning aid, not legal advice.',
  ],
  run: (given, surroundings) => {
    const yard = findFacility(required(given, 'yard', 'Which yard? Give --yard ID.'), surroundings);
    const job = jobOf(given, surroundings);
    const { world } = surroundings;
    const proof = eligibilityOf(world, job, yard);
    const situation: Situation = { world, facility: yard, fit: null, job, ways: null };
    const found = whyNot(situation);
    const fix = found?.fix ? fixSentence(found.fix, situation) : null;
    return answered(given.has('json') ? asJson(jsonOf(proof, fix)) : textOf(proof, fix, surroundings));
  },
};

function required(given: Given, name: string, question: string): string {
  const typed = given.text(name);
  if (typed === null) throw new UsageError(question);
  return typed;
}

function jobOf(given: Given, surroundings: Surroundings): Job {
  const typedShip = required(given, 'ship', 'Which ship? Give --ship ID.');
  const shipClass = findShip(typedShip, surroundings);
  const ship = jobShipOf(shipClass, shipNamed(shipClass, typedShip));
  const homeport = findHomeport(
    required(given, 'homeport', 'Where is she homeported? Give --homeport PLACE: it decides most.'),
    surroundings,
  );
  const job = aJobOf({
    ship: { ...ship, operator: operatorOf(given) ?? ship.operator },
    homeport,
    kind: kindOf(given),
    startDay: dayOf(given, 'on') ?? surroundings.today,
    durationDays: daysOf(given),
    deployed: given.has('deployed') ? true : null,
    move: moveOf(given, surroundings),
    abroadSince: dayOf(given, 'abroad-since'),
  });
  const refusal = refuseJob(job);
  if (refusal) throw new UsageError(refusal);
  return job;
}

function kindOf(given: Given): JobKind {
  const typed = required(given, 'job', `Which job? Give --job ${jobKinds.join(', ')}.`);
  const kind = jobKinds.find((each) => each === typed);
  if (kind) return kind;
  throw new UsageError(`--job "${typed}" is not one: give ${jobKinds.join(', ')}.`);
}

function operatorOf(given: Given): Operator | null {
  const typed = given.text('operator');
  if (typed === null) return null;
  const found = operators.find((each) => each === typed);
  if (found) return found;
  throw new UsageError(`--operator "${typed}" is not one: give ${operators.join(', ')}.`);
}

function dayOf(given: Given, name: string): string | null {
  const typed = given.text(name);
  if (typed === null || isIsoDay(typed)) return typed;
  throw new UsageError(`--${name} "${typed}" is not a day: give a real date as YYYY-MM-DD, like 2026-11-22.`);
}

function daysOf(given: Given): number | null {
  const typed = given.text('days');
  if (typed === null) return null;
  if (/^\d{1,5}$/.test(typed) && Number(typed) > 0) return Number(typed);
  throw new UsageError(`--days "${typed}" is not a number of days: give whole days, like 21.`);
}

function moveOf(given: Given, surroundings: Surroundings): Job['move'] {
  const [to, day] = [given.text('move-to'), dayOf(given, 'move-on')];
  if (to === null && day === null) return null;
  if (to === null || day === null)
    throw new UsageError('A move needs both: --move-to PLACE and --move-on DATE.');
  return { to: findHomeport(to, surroundings), day };
}

const needJson = ({ what, holds, assumed, because, change, sources, conflict }: Need) => ({
  what,
  holds,
  assumed,
  because,
  change,
  sources,
  conflict,
});

const findingJson = ({ rule, verdict, needs, demands }: Finding) => ({
  rule: rule.id,
  title: rule.title,
  citation: rule.citation,
  verdict,
  needs: needs.map(needJson),
  requires: demands.map(needJson),
});

const nodeJson = (node: ProofNode) => ({
  ...findingJson(node),
  says: node.rule.says,
  afterExceptions: node.left,
  asOf: node.rule.asOf,
  validFrom: node.rule.validFrom,
  validTo: node.rule.validTo,
  doubts: node.rule.doubts,
  sources: node.rule.sources,
  exceptions: node.exceptions.map(findingJson),
  wouldChange: node.wouldChange,
});

function jsonOf(proof: Eligibility, fix: string | null) {
  const { verdict, notice, job, yard, deciding, branches, assumptions, caveats } = proof;
  return {
    verdict,
    because: whyOf(proof),
    decidedBy: deciding?.rule.id ?? null,
    notice,
    ship: job.ship,
    homeport: job.homeport,
    job: job.kind,
    days: job.durationDays,
    deployed: job.deployed,
    yard: yard.id,
    on: job.startDay,
    questions: branches.map((branch) => ({
      question: branch.question,
      verdict: branch.verdict,
      rules: branch.nodes.map(nodeJson),
      notInPoint: branch.silent.map(({ rule }) => rule.id),
    })),
    assumptions,
    caveats,
    fix,
  };
}

function textOf(proof: Eligibility, fix: string | null, { world }: Surroundings): string {
  const { verdict, notice, yard, assumptions, caveats } = proof;
  return `${[
    `${ruleVerdictNames[verdict]}: ${whyOf(proof)}`,
    jobLine(proof),
    `Yard: ${yard.name} (${yard.id})`,
    ...(fix === null ? [] : [`What would admit it: ${fix}`]),
    `${notice}.`,
    '',
    ...proofLines(proof, world).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`),
    ...(assumptions.length > 0 ? ['', 'Taken for granted'] : []),
    ...assumptions.map(({ rule, what, taken }) => `  ${taken ? '' : 'not so: '}${what} (${rule})`),
    ...(caveats.length > 0 ? ['', 'Caveats', ...caveats.map((each) => `  ${each}`)] : []),
  ].join('\n')}\n`;
}
