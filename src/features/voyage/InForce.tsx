import { Button } from '#ui/controls/Button.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Voyage.module.css';

/** That something is closed must be seen wherever a distance is. */
export function InForce() {
  const { workspace, readings } = useWorkplace();
  const changes = useReading(seaAccount(readings).changesInForce);
  return (
    <p className={styles['inForce']}>
      <span>
        {changes.length === 0
          ? 'Nothing is closed.'
          : `In force: ${changes
              .slice(0, 3)
              .map(({ says }) => says)
              .join(', ')}${changes.length > 3 ? ` and ${changes.length - 3} more` : ''}.`}
      </span>
      <Button onClick={() => workspace.edit(setPanels, { side: 'closures' })}>
        {changes.length === 0 ? 'Close a strait' : 'Change'}
      </Button>
    </p>
  );
}
