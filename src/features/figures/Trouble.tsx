import { Button } from '#ui/controls/Button.tsx';
import type { Computed } from '#workspace/store/workspace.ts';
import { useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Trouble.module.css';

interface TroubleProps {
  /** What can't be shown: `The route could not be computed.` */
  readonly says: string;
  /** What the engine or the network says. */
  readonly because: string;
  /** The answers to ask for once more. */
  readonly keys: readonly (keyof Computed)[];
}

/** An engine that could not answer at all: what it says, and a way to ask again. */
export function Trouble({ says, because, keys }: TroubleProps) {
  const { workspace } = useWorkplace();
  return (
    <div className={styles['trouble']} role="alert">
      <p>
        <strong>{says}</strong> {because}
      </p>
      <Button
        onClick={() => {
          for (const key of keys) workspace.compute(key, null);
        }}
      >
        Try again
      </Button>
    </div>
  );
}
