import { Button } from '#ui/controls/Button.tsx';
import { closeStraits, reopenStraits } from '#workspace/edits/scenario.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { presets } from './presets.ts';
import styles from './Closures.module.css';

/** Closures to begin with: each is one step, and its own way back. */
export function Presets() {
  const { workspace, readings } = useWorkplace();
  const { closedStraits } = useReading(readings.waters);
  return (
    <p className={styles['presets']}>
      {presets.map(({ title, straits }) => {
        const closed = straits.every((strait) => closedStraits.includes(strait));
        return (
          <Button
            key={title}
            pressed={closed}
            onClick={() => workspace.edit(closed ? reopenStraits : closeStraits, { straits, name: title })}
          >
            {title}
          </Button>
        );
      })}
    </p>
  );
}
