import { Segmented } from '#ui/controls/Segmented.tsx';
import { setBoard } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Allies } from './Allies.tsx';
import { PlanChart } from './PlanChart.tsx';
import styles from './Board.module.css';

const boards = [
  ['plan', 'Who docks where, and when'],
  ['allies', 'What allies add'],
] as const;

/** The wide part of the fleet, under the chart: the plan over time, or what partners add. */
export function Board() {
  const { workspace, readings } = useWorkplace();
  const { board } = useReading(readings.document);
  return (
    <div className={styles['board']}>
      <div className={styles['tabs']}>
        <Segmented
          label="Board"
          value={board}
          options={boards}
          onChange={(chosen) => workspace.edit(setBoard, chosen)}
        />
      </div>
      {board === 'plan' ? <PlanChart /> : <Allies />}
    </div>
  );
}
