import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import { setNearest, toggleLayer } from '#workspace/edits/view.ts';
import { nearestReadings } from '#workspace/plan/nearest-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Trouble } from '../figures/Trouble.tsx';
import styles from './Shortlist.module.css';

/** Colors the sea by the nearest yard that takes the ship. */
export function NearestOnChart() {
  const { workspace, readings } = useWorkplace();
  const { state, asked, progress, failure } = useReading(nearestReadings(readings).account);
  const { known, open, takesOpen } = asked;
  return (
    <section className={styles['nearest']} aria-label="Nearest yard on the chart">
      <Checkbox
        checked={state !== 'off'}
        onChange={(on) => workspace.edit(toggleLayer, { id: 'nearest', on })}
      >
        Draw the nearest yard on the chart
      </Checkbox>
      {state === 'off' ? null : (
        <>
          {open.length > 0 ? (
            <Checkbox
              checked={takesOpen}
              onChange={(wanted) => workspace.edit(setNearest, wanted ? 'open' : 'known')}
            >
              Include {open.length} not settled, beside {known.length} known
            </Checkbox>
          ) : null}
          {state === 'nobody' ? <p>No yard is known to take her: nothing to draw.</p> : null}
          {state === 'waiting' ? <Progress label="Sharing out the sea" done={progress} /> : null}
          {state === 'failed' && failure !== null ? (
            <Trouble says="The nearest yards could not be worked out." because={failure} />
          ) : null}
          {state === 'drawn' ? <p>Point at the sea for the yard, the days and the miles.</p> : null}
        </>
      )}
    </section>
  );
}
