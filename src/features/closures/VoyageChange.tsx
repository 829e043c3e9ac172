import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { VoyageOutcome } from '../figures/VoyageOutcome.tsx';
import styles from './Closures.module.css';

/** What the closures do to the voyage that is chosen. */
export function VoyageChange() {
  const { workspace, readings } = useWorkplace();
  const account = useReading(seaAccount(readings).voyageAccount);
  const { voyage } = useReading(readings.document);
  const { from, to } = voyage;
  if (!from || !to)
    return (
      <p className={styles['muted']}>
        No voyage is chosen.{' '}
        <Button onClick={() => workspace.edit(setPanels, { side: 'voyage' })}>Choose one</Button>
      </p>
    );
  return (
    <div className={styles['voyage']}>
      <h4>
        {from.label} to {to.label}
      </h4>
      <VoyageOutcome account={account} />
    </div>
  );
}
