import { Button } from '#ui/controls/Button.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './ChartControls.module.css';

/** While the next click on the chart sets the distance point. */
export function PickingHint() {
  const { workspace } = useWorkplace();
  const picking = useReading(({ passing }) => passing.pickingOrigin);
  if (!picking) return null;
  return (
    <div className={styles['hint']} role="status">
      Click the chart where distances are to be measured from.
      <Button onClick={() => workspace.pass({ pickingOrigin: false })}>Cancel</Button>
    </div>
  );
}
