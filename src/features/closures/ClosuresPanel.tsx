import { PanelHead } from '#ui/controls/PanelHead.tsx';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { HubChanges } from './HubChanges.tsx';
import { InForce } from './InForce.tsx';
import { StraitList } from './StraitList.tsx';
import { VoyageChange } from './VoyageChange.tsx';
import styles from './Closures.module.css';

/** What is closed at sea, what that changes, and every strait that can be. */
export function ClosuresPanel() {
  const { workspace, readings } = useWorkplace();
  const isScenario = useReading(readings.isScenario);
  const isDrawing = useReading(({ passing }) => passing.drawing !== null);
  return (
    <div className={styles['panel']} data-drawing={isDrawing}>
      <PanelHead
        title="Closures"
        closeLabel="Close the closures"
        onClose={() => workspace.edit(setPanels, { side: null })}
      />
      <InForce />
      {isScenario ? (
        <section className={styles['effects']} aria-label="What changes">
          <h3>What changes</h3>
          <VoyageChange />
          <HubChanges />
        </section>
      ) : null}
      <StraitList />
    </div>
  );
}
