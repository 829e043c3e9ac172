import { turningDays, type Eligibility } from '#domain/rules/eligibility.ts';
import { jobLine, whyOf } from '#domain/rules/explain.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { ruleVerdictNames } from '#domain/rules/verdict.ts';
import { Button } from '#ui/controls/Button.tsx';
import type { CardReading } from '#workspace/derived/card.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { LawSign } from '../figures/LawSign.tsx';
import { WhyNot } from '../figures/WhyNot.tsx';
import { Proof } from './Proof.tsx';
import { Section } from './Section.tsx';
import styles from './MayDo.module.css';

/** Whether the rules let the yard do the job, with the proof; and what admits it, where something keeps it out. */
export function MayDo({ card: { facility } }: { readonly card: CardReading }) {
  const { workspace, readings } = useWorkplace();
  const proofs = useReading(readings.eligibilities);
  const proof = proofs?.get(facility.id);
  const setTheJob = () => workspace.pass({ dialog: 'job' });
  return (
    <Section title="May the work be done here?">
      {proof ? (
        <Verdict proof={proof} onChange={setTheJob} />
      ) : (
        <div className={styles['unasked']}>
          <p>Say what is to be done, and where the ship is homeported.</p>
          <Button onClick={setTheJob}>Set the job</Button>
        </div>
      )}
      <KeptOut facility={facility} />
    </Section>
  );
}

interface VerdictProps {
  readonly proof: Eligibility;
  readonly onChange: () => void;
}

function Verdict({ proof, onChange }: VerdictProps) {
  const { verdict, job, assumptions, caveats, yard } = proof;
  const world = useReading(({ given }) => given.world);
  const next = turningDays(world, job, yard).find((day) => day > job.startDay);
  return (
    <>
      <div className={[styles['verdict'], styles[verdict]].join(' ')}>
        <p className={styles['word']}>
          <LawSign verdict={verdict} size={20} />
          <strong>{ruleVerdictNames[verdict]}</strong>
          <span className={styles['aid']}>{PLANNING_AID}</span>
        </p>
        <p>{whyOf(proof)}</p>
        <p className={styles['job']}>{jobLine(proof)}.</p>
        <p className={styles['job']}>
          {next
            ? `The next day on which this may turn: ${next}.`
            : 'No later day is on record on which this would turn.'}
        </p>
        <p>
          <Button onClick={onChange}>Change the job</Button>
        </p>
      </div>
      <Proof proof={proof} />
      {assumptions.length > 0 ? (
        <details className={styles['more']}>
          <summary>Taken for granted ({assumptions.length})</summary>
          <ul>
            {assumptions.map(({ rule, what, taken }) => (
              <li key={`${rule} ${what}`}>
                {taken ? what : `not so: ${what}`} <span className={styles['muted']}>({rule})</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {caveats.length > 0 ? (
        <details className={styles['more']}>
          <summary>Before relying on it ({caveats.length})</summary>
          <ul>
            {caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function KeptOut({ facility }: Pick<CardReading, 'facility'>) {
  const { readings } = useWorkplace();
  const plan = planReadings(readings);
  const whyNot = useReading(plan.whyNot);
  const asked = useReading((state) => plan.question(state) !== null);
  if (!asked) return null;
  const obstacle = whyNot(facility);
  return (
    <div className={styles['keptOut']}>
      <h4>{obstacle ? 'What keeps the ship out' : 'Nothing keeps the ship out'}</h4>
      {obstacle ? (
        <WhyNot obstacle={obstacle} />
      ) : (
        <p>She fits a dock, no rule asked stands against it, and there is a way.</p>
      )}
    </div>
  );
}
