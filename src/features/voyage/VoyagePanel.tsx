import { PanelHead } from '#ui/controls/PanelHead.tsx';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { InForce } from './InForce.tsx';
import { OtherWays } from './OtherWays.tsx';
import { ReachDays } from './ReachDays.tsx';
import { Result } from './Result.tsx';
import { Sailing } from './Sailing.tsx';
import { Stops } from './Stops.tsx';
import styles from './Voyage.module.css';

/** A voyage by sea: its stops, how the ship sails, the way found and how else it might go. */
export function VoyagePanel() {
  const { workspace } = useWorkplace();
  const isPicking = useReading(({ passing }) => passing.picking !== null);
  return (
    <div className={styles['panel']} data-picking={isPicking}>
      <PanelHead
        title="By sea"
        closeLabel="Close the route"
        onClose={() => workspace.edit(setPanels, { side: null })}
      />
      <Stops />
      <Result />
      <OtherWays />
      <InForce />
      <Sailing />
      <ReachDays />
    </div>
  );
}
