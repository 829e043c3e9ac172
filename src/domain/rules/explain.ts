import { formatValue } from '#domain/measure/format.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { World } from '#domain/world.ts';
import type { Branch, Eligibility, ProofNode } from './eligibility.ts';
import type { Finding } from './finding.ts';
import { jobKindNames, operatorNames } from './job.ts';
import { usc8680HomeportAbroad } from './on-record/usc-8680-homeport-abroad.ts';
import { questionNames, type Need } from './rule.ts';
import { ruleVerdictNames } from './verdict.ts';

/** A line of the proof, with how deep it stands in the tree. */
export interface ProofLine {
  readonly depth: number;
  readonly text: string;
}

const marks = { yes: '✓', no: '✗', open: '?' } as const;

const markOf = ({ holds }: Need) => (holds === null ? marks.open : holds ? marks.yes : marks.no);

const needLine = (need: Need): string =>
  `${markOf(need)} ${need.what}: ${need.because}${need.assumed ? ' (taken for granted)' : ''}`;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Why a yard may, may not or may perhaps do a job, in one sentence. */
export function whyOf({ verdict, deciding, caveats, branches }: Eligibility): string {
  if (verdict === 'allowed') {
    const nodes = branches.flatMap((branch) => branch.nodes);
    const answered = nodes.find((node) => node.rule.question === 'place' && isAnswered(node));
    const permission =
      answered?.exceptions.find((each) => each.verdict === 'allowed') ??
      nodes.find(({ rule }) => rule.id === usc8680HomeportAbroad.id);
    return permission
      ? `${permission.rule.title}: ${permission.rule.citation}.`
      : 'No rule on record stands against it.';
  }
  if (!deciding) return caveats[0] ?? 'No law on record governs it.';
  const { rule, needs, demands } = deciding;
  if (rule.effect === 'requires') {
    const open = demands.find(({ holds }) => holds !== true);
    return `${open?.because ?? rule.title} (${rule.citation}).`;
  }
  const open = needs.find(({ holds }) => holds === null);
  const perhaps = deciding.exceptions.find((each) => each.verdict === 'not-settled');
  if (verdict === 'barred') return `${rule.title}: ${rule.citation}.`;
  if (perhaps) {
    const doubt = perhaps.needs.find(({ holds }) => holds === null);
    return `Barred by ${rule.citation}, unless ${lowerFirst(perhaps.rule.title)} applies (${perhaps.rule.citation})${whether(doubt)}.`;
  }
  return `${rule.title} (${rule.citation})${whether(open)}.`;
}

/** What is not settled, to be added to a sentence. */
const whether = (doubt: Need | undefined): string =>
  doubt ? `: it is not settled whether ${doubt.what}` : '';

const isAnswered = ({ verdict, left }: ProofNode) => verdict !== 'allowed' && left === 'allowed';

/** The proof as lines to read from the top: question, rule, what it needed, exceptions tried, what would change it. */
export function proofLines(eligibility: Eligibility, world: Pick<World, 'sources'>): readonly ProofLine[] {
  const lines: ProofLine[] = [];
  for (const branch of eligibility.branches) {
    if (branch.question === 'building' && branch.nodes.length === 0) continue;
    lines.push({ depth: 0, text: headOf(branch) });
    for (const node of branch.nodes) lines.push(...nodeLines(node, world));
    if (branch.nodes.length === 0) lines.push({ depth: 1, text: 'No rule on record is in point.' });
  }
  return lines;
}

const headOf = ({ question, verdict }: Branch): string =>
  question === 'consequences'
    ? questionNames[question]
    : `${questionNames[question]} ${ruleVerdictNames[verdict]}.`;

const standingOf = (node: ProofNode): string => {
  if (node.rule.effect === 'attends')
    return node.needs.some(({ holds }) => holds === null) ? 'May come with it' : 'Comes with it';
  if (isAnswered(node)) return 'Answered by an exception';
  return ruleVerdictNames[node.left === 'not-in-point' ? 'allowed' : node.left];
};

function nodeLines(node: ProofNode, world: Pick<World, 'sources'>): readonly ProofLine[] {
  const { rule } = node;
  const at = (depth: number, texts: readonly string[]) => texts.map((text) => ({ depth, text }));
  return [
    ...at(1, [`${standingOf(node)}: ${rule.title}. ${rule.citation}`]),
    ...at(2, [
      rule.says,
      ...node.needs.map(needLine),
      ...node.demands.map((demand) => `asks: ${needLine(demand)}`),
      ...[...node.needs, ...node.demands].flatMap(({ conflict }) =>
        conflict.map(({ says, sources }) => `sources differ: ${says} [${sources.join(', ')}]`),
      ),
    ]),
    ...at(2, node.verdict === 'allowed' ? [] : node.exceptions.map(exceptionLine)),
    ...at(
      2,
      node.wouldChange.map((change) => `would change it: ${change}`),
    ),
    ...at(2, [`doubts: ${rule.doubts}`, `read, as of ${rule.asOf ?? 'a day that is not printed'}:`]),
    ...at(
      3,
      rule.sources.map((id) => citationOf(id, world)),
    ),
  ];
}

function exceptionLine({ rule, verdict, needs }: Finding): string {
  const failed = needs.filter(({ holds }) => holds === false);
  const failing = failed.length > 0 ? failed : needs.filter(({ holds }) => holds === null);
  const standing =
    verdict === 'allowed' ? 'applies' : verdict === 'not-settled' ? 'may apply' : 'does not apply';
  const why = failing.length === 0 ? '' : `: ${failing.map(needLine).join('; ')}`;
  return `exception ${standing}: ${rule.title} (${rule.citation})${why}`;
}

/** Title and address of a page that was read. */
function citationOf(id: SourceId, { sources }: Pick<World, 'sources'>): string {
  const source = sources.get(id);
  return source ? `${source.title} ${source.url ?? ''}`.trimEnd() : id;
}

/** The job in a line: `USS Howard, commissioned ship of the US Navy, homeport Yokosuka: overhaul from 2026-03-01, 90 days`. */
export function jobLine({ job }: Pick<Eligibility, 'job'>): string {
  const { ship, homeport, kind, startDay, durationDays, deployed } = job;
  const rest = [
    ...(durationDays === null ? [] : [formatValue(durationDays, 'd')]),
    ...(deployed === null ? [] : [deployed ? 'deployed' : 'not deployed']),
  ];
  return `${ship.name}, ${operatorNames[ship.operator]}, homeport ${homeport.name}: ${[`${jobKindNames[kind].toLowerCase()} from ${startDay}`, ...rest].join(', ')}`;
}
