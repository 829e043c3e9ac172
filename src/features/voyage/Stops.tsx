import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { clearVoyage, turnVoyage } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { StopField } from './StopField.tsx';
import styles from './Stops.module.css';

/** The schema of the document keeps no more. */
const mostCalls = 8;

/** Where the voyage starts, calls and ends. */
export function Stops() {
  const { workspace, readings } = useWorkplace();
  const { from, to, via } = useReading(readings.document).voyage;
  // Which place would be added: once it has been, by whatever way, the count says so.
  const [addingAt, setAddingAt] = useState<number | null>(null);
  const adding = addingAt === via.length;
  const giveUp = () => {
    setAddingAt(null);
    if (workspace.store.getState().passing.picking === via.length) workspace.pass({ picking: null });
  };
  return (
    <section className={styles['stops']} aria-label="Stops of the voyage">
      <ol className={styles['list']}>
        <StopField stop="from" title="From" place={from} />
        {via.map((place, index) => (
          // Stops have no identity but their place in the order.
          // oxlint-disable-next-line react/no-array-index-key
          <StopField key={`${index} ${place.label}`} stop={index} title="By" place={place} />
        ))}
        {adding ? (
          <StopField
            key={`added ${via.length}`}
            stop={via.length}
            title="By"
            place={null}
            onGiveUp={giveUp}
          />
        ) : null}
        <StopField stop="to" title="To" place={to} />
      </ol>
      <p className={styles['tools']}>
        <Button disabled={!from && !to} onClick={() => workspace.edit(turnVoyage, null)}>
          <span aria-hidden="true">⇅</span> Swap ends
        </Button>
        {adding || via.length >= mostCalls ? null : (
          <Button disabled={!from || !to} onClick={() => setAddingAt(via.length)}>
            Call on the way
          </Button>
        )}
        <Button disabled={!from && !to && via.length === 0} onClick={() => workspace.edit(clearVoyage, null)}>
          Clear
        </Button>
      </p>
    </section>
  );
}
