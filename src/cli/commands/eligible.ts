import { fixSentence } from '#domain/fixes/explain.ts';
import type { Situation } from '#domain/fixes/situation.ts';
import { whyNot } from '#domain/fixes/why-not.ts';
import { eligibilityOf, type Eligibility, type ProofNode } from '#domain/rules/eligibility.ts';
import { jobLine, proofLines, whyOf } from '#domain/rules/explain.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Need } from '#domain/rules/rule.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import { answered, type Command, type Surroundings } from '../command.ts';
import { findFacility } from '../find/facility.ts';
import { jobOf, jobOptions, required } from '../find/job.ts';
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
    { name: 'yard', value: 'ID', help: 'id or name of the facility: kr-hanwha-geoje' },
    ...jobOptions,
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
