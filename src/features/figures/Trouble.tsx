import { Button } from '#ui/controls/Button.tsx';
import type { Computed } from '#workspace/store/workspace.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Trouble.module.css';

interface TroubleProps {
  /** What can't be shown: `The route could not be computed.` */
  readonly says: string;
  /** What the engine or the network says. */
  readonly because: string;
}

/** An engine that could not answer at all: what it says, and a way to ask again whatever failed with it. */
export function Trouble({ says, because }: TroubleProps) {
  const { workspace } = useWorkplace();
  const askAgain = () => {
    const { computed } = workspace.store.getState();
    for (const key of Object.keys(computed) as (keyof Computed)[])
      if ((computed[key]?.failure ?? null) !== null) workspace.compute(key, null);
  };
  return (
    <div className={styles['trouble']} role="alert">
      <p>
        <strong>{says}</strong> {because}
      </p>
      <Button onClick={askAgain}>Try again</Button>
    </div>
  );
}
