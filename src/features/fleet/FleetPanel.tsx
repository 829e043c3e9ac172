import { useMedia } from '#ui/behavior/use-media.ts';
import { PanelHead } from '#ui/controls/PanelHead.tsx';
import { setPanels } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Answer } from './Answer.tsx';
import { Assumed } from './Assumed.tsx';
import { Board } from './Board.tsx';
import { Docks } from './Docks.tsx';
import { Fill } from './Fill.tsx';
import { Ships } from './Ships.tsx';
import styles from './Fleet.module.css';

/** The ships that wait, the docks that are offered, what is assumed, and the plan that comes of it. */
export function FleetPanel() {
  const { workspace, readings } = useWorkplace();
  const isEmpty = useReading((state) => readings.document(state).fleet.ships.length === 0);
  const isPicking = useReading(({ passing }) => passing.picking !== null);
  const isPhone = useMedia('(max-width: 760px)');
  return (
    <div className={styles['panel']} data-picking={isPicking}>
      <PanelHead
        title="Fleet"
        closeLabel="Close the fleet"
        onClose={() => workspace.edit(setPanels, { side: null })}
      />
      {isEmpty ? (
        <p className={styles['teaching']}>
          Put in the ships that wait for a dock. Fairlead finds which allied dock takes which ship, and when,
          so that the fewest days of the fleet are lost, proves how good the plan is, and says what each
          partner’s docks add.
        </p>
      ) : (
        <Answer />
      )}
      {isPhone && !isEmpty ? <Board /> : null}
      <Fill />
      <Ships />
      <Docks />
      <Assumed />
    </div>
  );
}
