import { jobLine } from '#domain/rules/explain.ts';
import { PLANNING_AID } from '#domain/rules/rule.ts';
import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Shortlist.module.css';

/** What is asked: the ship and her job, where she comes from, and what is closed. */
export function Asked() {
  const { workspace, readings } = useWorkplace();
  const job = useReading(readings.job);
  const { voyage } = useReading(readings.document);
  return (
    <div className={styles['asked']}>
      <div className={styles['line']}>
        <p>{job ? `${jobLine({ job })}.` : 'No job is set: the rules are not asked.'}</p>
        <Button onClick={() => workspace.pass({ dialog: 'job' })}>
          {job ? 'Change the job' : 'Set the job'}
        </Button>
        <p>
          {voyage.from ? (
            <>
              From <strong>{voyage.from.label}</strong> at {voyage.speedKn} kn
              <Closures />
            </>
          ) : (
            'No start is chosen: days by sea are open.'
          )}
        </p>
        <Button onClick={() => workspace.edit(setPanels, { side: 'voyage' })}>
          {voyage.from ? 'Change the start' : 'Choose a start'}
        </Button>
      </div>
      <p className={styles['aid']}>{PLANNING_AID}. Ranked are facilities that pass the filters.</p>
    </div>
  );
}

function Closures() {
  const { readings } = useWorkplace();
  const inForce = useReading(seaAccount(readings).changesInForce);
  return inForce.length === 0 ? null : <>; {inForce.map(({ says }) => says).join(', ')}</>;
}
