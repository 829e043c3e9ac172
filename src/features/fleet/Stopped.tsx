import { Button } from '#ui/controls/Button.tsx';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Fleet.module.css';

/** The user gave up waiting: nothing is lost, and it can be asked again. */
export function Stopped() {
  const { workspace } = useWorkplace();
  return (
    <p className={styles['waiting']}>
      <span>Stopped. Ships and docks are as they were.</span>
      <Button onClick={() => workspace.pass({ stopped: null })}>Go on</Button>
    </p>
  );
}
