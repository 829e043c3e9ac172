import { Button } from '#ui/controls/Button.tsx';
import { Chip } from '#ui/controls/Chip.tsx';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { clearScenario, dropChange } from '#workspace/edits/scenario.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Presets } from './Presets.tsx';
import styles from './Closures.module.css';

/** What is closed or limited at the moment, and ways to close more. */
export function InForce() {
  const { workspace, readings } = useWorkplace();
  const changes = useReading(seaAccount(readings).changesInForce);
  const isDrawing = useReading(({ passing }) => passing.drawing !== null);
  return (
    <section className={styles['inForce']} aria-label="In force">
      {changes.length === 0 ? (
        <p className={styles['muted']}>
          Everything is open. Close a strait or an area, and every route, distance and lane is worked out
          anew: what changes is listed here.
        </p>
      ) : (
        <ul className={styles['changes']} aria-label="Changes in force">
          {changes.map(({ says }, index) => (
            // The same change may stand twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${index}${says}`}>
              <Chip
                removeLabel={`Undo “${says}”`}
                onRemove={() => workspace.edit(dropChange, { index, says })}
              >
                {says}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <Presets />
      <p className={styles['presets']}>
        <Button
          pressed={isDrawing}
          onClick={() => workspace.pass({ drawing: isDrawing ? null : [], picking: null })}
        >
          Draw an area to close
        </Button>
        <Button disabled={changes.length === 0} onClick={() => workspace.edit(clearScenario, null)}>
          Reopen everything
        </Button>
      </p>
    </section>
  );
}
