import { Button } from '#ui/controls/Button.tsx';
import { setStop } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { facilityPlace } from '../figures/suggestions.ts';
import { examples } from './examples.ts';
import styles from './Result.module.css';

/** Before there is a voyage: what will be answered, and some to begin with. */
export function Teaching() {
  const { workspace, readings } = useWorkplace();
  const facilities = useReading(({ given }) => given.world.facilities);
  const { from, to } = useReading(readings.document).voyage;
  if (from || to)
    return (
      <p className={styles['teaching']}>
        {from ? 'Where to? Choose a place above.' : 'From where? Choose a place above.'}
      </p>
    );
  return (
    <div className={styles['teaching']}>
      <p>
        Choose two places, and the shortest way by sea is found: its length and days, the straits it passes,
        and what it costs to close one of them. Ends can be dragged on the chart.
      </p>
      <p>To begin with:</p>
      <p className={styles['examples']}>
        {examples.map(({ title, ...ends }) => {
          const [start, goal] = [facilities.get(ends.from), facilities.get(ends.to)];
          return start && goal ? (
            <Button
              key={title}
              onClick={({ currentTarget }) => {
                // The answer comes above.
                currentTarget.closest('aside')?.scrollTo({ top: 0 });
                const stroke = `example ${title}`;
                workspace.edit(setStop, { stop: 'from', place: facilityPlace(start) }, stroke);
                workspace.edit(setStop, { stop: 'to', place: facilityPlace(goal) }, stroke);
                workspace.pass({ framing: true });
              }}
            >
              {title}
            </Button>
          ) : null;
        })}
      </p>
    </div>
  );
}
