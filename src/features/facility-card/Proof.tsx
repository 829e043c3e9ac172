import type { Branch, Eligibility, ProofNode } from '#domain/rules/eligibility.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { questionNames, type Need, type Rule } from '#domain/rules/rule.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import { useReading } from '#workspace/use-workspace.ts';
import { LawSign } from '../figures/LawSign.tsx';
import { Cited } from './Cited.tsx';
import styles from './MayDo.module.css';

/** The proof as a tree: question, rule, what it needed, the exceptions tried, what would change it. */
export function Proof({ proof }: { readonly proof: Eligibility }) {
  return (
    <div className={styles['proof']}>
      {proof.branches.map((branch) =>
        branch.question === 'building' && branch.nodes.length === 0 ? null : (
          <BranchOf key={branch.question} branch={branch} deciding={proof.deciding} />
        ),
      )}
    </div>
  );
}

interface BranchProps {
  readonly branch: Branch;
  readonly deciding: ProofNode | null;
}

function BranchOf({ branch: { question, verdict, nodes }, deciding }: BranchProps) {
  return (
    <section>
      <h4>
        {questionNames[question]}
        {question === 'consequences' ? null : (
          <span className={styles['branchVerdict']}>
            <LawSign verdict={verdict} size={14} /> {ruleVerdictNames[verdict]}
          </span>
        )}
      </h4>
      {nodes.length === 0 ? <p className={styles['muted']}>No rule on record is in point.</p> : null}
      {nodes.map((node) => (
        <Node key={node.rule.id} node={node} open={node.rule.id === deciding?.rule.id} />
      ))}
    </section>
  );
}

const isAnswered = ({ verdict, left }: ProofNode) => verdict !== 'allowed' && left === 'allowed';

function standingOf(node: ProofNode): string {
  if (node.rule.effect === 'attends')
    return node.needs.some(({ holds }) => holds === null) ? 'May come with it' : 'Comes with it';
  if (isAnswered(node)) return 'Answered by an exception';
  return ruleVerdictNames[node.left === 'not-in-point' ? 'allowed' : node.left];
}

function Node({ node, open }: { readonly node: ProofNode; readonly open: boolean }) {
  const { rule, needs, demands, exceptions, verdict, wouldChange } = node;
  return (
    <details className={styles['node']} open={open}>
      <summary>
        <span className={styles['standing']}>{standingOf(node)}</span>
        <span className={styles['title']}>{rule.title}</span>
        <span className={styles['citation']}>{rule.citation}</span>
      </summary>
      <div className={styles['nodeBody']}>
        <p>
          <Citation rule={rule} />
        </p>
        <p>{rule.says}</p>
        <ul className={styles['needs']}>
          {needs.map((need) => (
            <NeedLine key={need.what} need={need} />
          ))}
          {demands.map((need) => (
            <NeedLine key={need.what} need={need} asks />
          ))}
        </ul>
        {verdict === 'allowed' || exceptions.length === 0 ? null : (
          <>
            <h5>Exceptions tried</h5>
            <ul className={styles['needs']}>
              {exceptions.map((each) => (
                <Exception key={each.rule.id} finding={each} />
              ))}
            </ul>
          </>
        )}
        {wouldChange.length > 0 ? (
          <>
            <h5>What would change it</h5>
            <ul className={styles['list']}>
              {wouldChange.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </>
        ) : null}
        <h5>Doubts</h5>
        <p>{rule.doubts}</p>
        <ReadIn rule={rule} />
      </div>
    </details>
  );
}

const Citation = ({ rule }: { readonly rule: Rule }) => (
  <Cited
    label={`${rule.citation}: ${rule.title}`}
    text={rule.says}
    shown={rule.citation}
    sources={rule.sources}
    confidence="medium"
    asOf={rule.asOf}
    note={rule.doubts}
  />
);

const marks = { yes: ['✓', 'holds'], no: ['✗', 'does not hold'], open: ['?', 'not known'] } as const;
const markOf = ({ holds }: Need) => marks[holds === null ? 'open' : holds ? 'yes' : 'no'];

function NeedLine({ need, asks = false }: { readonly need: Need; readonly asks?: boolean }) {
  const [mark, word] = markOf(need);
  return (
    <li>
      <span className={styles['mark']} role="img" aria-label={word}>
        {mark}
      </span>
      <span>
        {asks ? 'asks that ' : ''}
        {need.what}: {need.because}
        {need.sources.length > 0 ? (
          <>
            {' '}
            <Cited
              label={need.what}
              text={need.because}
              shown="source"
              sources={need.sources}
              confidence="medium"
            />
          </>
        ) : null}
        {need.assumed ? ' (taken for granted)' : ''}
        {need.conflict.map(({ says, sources }) => (
          <span key={says} className={styles['conflict']}>
            Sources differ: {says}{' '}
            <Cited label={need.what} text={says} shown="source" sources={sources} confidence="medium" />
          </span>
        ))}
      </span>
    </li>
  );
}

function Exception({ finding: { rule, verdict, needs } }: { readonly finding: Finding }) {
  const failed = needs.filter(({ holds }) => holds === false);
  const failing = failed.length > 0 ? failed : needs.filter(({ holds }) => holds === null);
  const [mark, word] = verdict === 'allowed' ? marks.yes : verdict === 'not-settled' ? marks.open : marks.no;
  return (
    <li>
      <span className={styles['mark']} role="img" aria-label={word}>
        {mark}
      </span>
      <span>
        {rule.title}, <Citation rule={rule} />
        {failing.length === 0
          ? ' applies'
          : `: ${failing.map(({ what, because }) => `${what}: ${because}`).join('; ')}`}
      </span>
    </li>
  );
}

function ReadIn({ rule: { sources: ids, asOf } }: { readonly rule: Rule }) {
  const sources = useReading(({ given }) => given.world.sources);
  return (
    <>
      <h5>Read as of {asOf ?? 'a day that is not printed'}</h5>
      <ul className={styles['list']}>
        {ids.map((id) => {
          const source = sources.get(id);
          return (
            <li key={id}>
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
              ) : (
                (source?.title ?? id)
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
