import { useState } from 'react';
import { formatValue } from '#domain/measure/format.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Checkbox } from '#ui/controls/Checkbox.tsx';
import { Chip } from '#ui/controls/Chip.tsx';
import { NumberField } from '#ui/controls/NumberField.tsx';
import { Progress } from '#ui/controls/Progress.tsx';
import { toggleLayer } from '#workspace/edits/view.ts';
import { setVoyage } from '#workspace/edits/voyage.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { Trouble } from '../figures/Trouble.tsx';
import styles from './ReachDays.module.css';

/** As the schema of the document keeps them. */
const limits = { from: 0.1, to: 60, most: 8 } as const;

/** How far the ship gets in so many days: lines of equal time on the chart. */
export function ReachDays() {
  const { workspace, readings } = useWorkplace();
  const { layers, voyage } = useReading(readings.document);
  const reach = useReading(({ computed }) => computed.reach);
  const on = layers.includes('reach');
  return (
    <section className={styles['reach']} aria-label="Reach by day">
      <h3>Reach by day</h3>
      <Checkbox checked={on} onChange={(wanted) => workspace.edit(toggleLayer, { id: 'reach', on: wanted })}>
        Draw how far she gets from the start
      </Checkbox>
      {on ? (
        <>
          <Days days={voyage.reachDays} />
          {voyage.from ? null : <p className={styles['hint']}>Choose where the voyage starts.</p>}
          {reach?.failure ? (
            <Trouble says="The reach could not be computed." because={reach.failure} />
          ) : null}
          {reach?.answer && !reach.answer.found ? (
            <p className={styles['hint']}>From this start no water can be reached that ships use.</p>
          ) : null}
          {reach && !reach.answer && reach.failure === null ? (
            <Progress label="Working out the reach" done={reach.progress} />
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function Days({ days }: { readonly days: readonly number[] }) {
  const { workspace } = useWorkplace();
  const [typed, setTyped] = useState<number | null>(null);
  // A field begun anew after each day added: it keeps what was typed in it.
  const [added, setAdded] = useState(0);
  const refuse = (value: number | null) =>
    value === null
      ? null
      : Number.isNaN(value) || value < limits.from || value > limits.to
        ? `Give ${limits.from} to ${limits.to} days.`
        : days.includes(value)
          ? 'This day is drawn.'
          : null;
  const add = () => {
    if (typed === null || refuse(typed) !== null) return;
    workspace.edit(setVoyage, { reachDays: [...days, typed].toSorted((a, b) => a - b) });
    setTyped(null);
    setAdded(added + 1);
  };
  return (
    <>
      <ul className={styles['days']} aria-label="Days drawn">
        {days.map((day) => (
          <li key={day}>
            {days.length > 1 ? (
              <Chip
                removeLabel={`Don’t draw ${formatValue(day, 'd')}`}
                onRemove={() => workspace.edit(setVoyage, { reachDays: days.filter((each) => each !== day) })}
              >
                {formatValue(day, 'd')}
              </Chip>
            ) : (
              formatValue(day, 'd')
            )}
          </li>
        ))}
      </ul>
      {days.length < limits.most ? (
        <form
          className={styles['add']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <NumberField
            key={added}
            label="One more"
            hideLabel
            unit="days"
            value={null}
            refuse={refuse}
            onChange={setTyped}
          />
          <Button type="submit" disabled={typed === null || refuse(typed) !== null}>
            Add
          </Button>
        </form>
      ) : null}
    </>
  );
}
