import { useState } from 'react';
import { formatValue } from '#domain/measure/format.ts';
import { Button } from '#ui/controls/Button.tsx';
import { setFilter } from '#workspace/edits/filters.ts';
import { dropFilters } from '#workspace/edits/plan.ts';
import { select } from '#workspace/edits/view.ts';
import type { LeftOut as Left, OutYard } from '#workspace/plan/left-out.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { WhyNot } from '../figures/WhyNot.tsx';
import styles from './Shortlist.module.css';

const step = 8;

/** The yards that are out, each with the one constraint that binds and the smallest fix, or the filters that hide it. */
export function LeftOut({ left }: { readonly left: Left }) {
  const [most, setMost] = useState(step);
  const { yards } = left;
  const places = left.places.length;
  if (yards.length + places === 0) return null;
  return (
    <section aria-label="Left out">
      <h3 className={styles['sectionTitle']}>
        Left out <span className={styles['muted']}>{yards.length}</span>
      </h3>
      <Hiding left={left} />
      <p className={styles['sectionNote']}>
        {yards.length > 0 ? 'Nearest first, each with what binds and the least that brings it in. ' : ''}
        {places > 0
          ? `${places} more ${places === 1 ? 'facility has' : 'facilities have'} no dock on record.`
          : ''}
      </p>
      <ul className={styles['rows']}>
        {yards.slice(0, most).map((entry) => (
          <OutRow key={entry.facility.id} entry={entry} />
        ))}
      </ul>
      {yards.length > most ? (
        <p className={styles['more']}>
          <Button onClick={() => setMost(most + step)}>
            Show {Math.min(step, yards.length - most)} more of {yards.length - most}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

/** The filters that keep yards out of the running that nothing else keeps out, each to be dropped in one click. */
function Hiding({ left: { hiding, hidden } }: { readonly left: Left }) {
  const { workspace } = useWorkplace();
  if (hidden === 0) return null;
  const alone = hiding.filter(({ hides }) => hides > 0);
  return (
    <div className={styles['hiding']}>
      <p>
        {hidden === 1 ? 'One may take her, but is hidden' : `${hidden} may take her, but are hidden`} by{' '}
        {hiding.length === 1 ? 'a filter' : 'filters'}: {hiding.map(({ says }) => `“${says}”`).join(', ')}.
      </p>
      <p className={styles['drops']}>
        {alone.map(({ id, says, hides }) => (
          <Button key={id} onClick={() => workspace.edit(setFilter, { id, setting: null })}>
            Drop “{says}”: {hides} more
          </Button>
        ))}
        {hiding.length > 1 ? (
          <Button
            onClick={() =>
              workspace.edit(
                dropFilters,
                hiding.map(({ id }) => id),
              )
            }
          >
            Drop {hiding.length === 2 ? 'both' : `all ${hiding.length}`}: {hidden} more
          </Button>
        ) : null}
      </p>
    </div>
  );
}

function OutRow({ entry: { facility, days, hiddenBy } }: { readonly entry: OutYard }) {
  const { workspace, readings } = useWorkplace();
  const whyNot = useReading(planReadings(readings).whyNot);
  const obstacle = whyNot(facility);
  return (
    <li className={styles['out']}>
      <div className={styles['outHead']}>
        <button
          type="button"
          className={styles['name']}
          onClick={() => workspace.edit(select, { facility: facility.id, dock: null })}
        >
          {facility.name}
        </button>
        <span className={styles['small']}>
          {typeof days === 'number' ? formatValue(days, 'd') : days === 'no-way' ? 'no way' : ''}
        </span>
      </div>
      {hiddenBy.length > 0 ? (
        <p className={styles['small']}>
          Hidden by {hiddenBy.length === 1 ? 'the filter' : 'the filters'} {hiddenSays(hiddenBy)}.
        </p>
      ) : null}
      {obstacle ? <WhyNot obstacle={obstacle} /> : null}
    </li>
  );
}

const hiddenSays = (all: readonly string[]) => all.map((says) => `“${says}”`).join(' and ');
