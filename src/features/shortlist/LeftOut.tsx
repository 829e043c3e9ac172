import { useState } from 'react';
import { formatValue } from '#domain/measure/format.ts';
import type { Entry } from '#domain/shortlist/shortlist.ts';
import { Button } from '#ui/controls/Button.tsx';
import { select } from '#workspace/edits/view.ts';
import { planReadings } from '#workspace/plan/plan-readings.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { WhyNot } from '../figures/WhyNot.tsx';
import styles from './Shortlist.module.css';

const step = 8;

/** The yards that are out, each with the one constraint that binds and the smallest fix. */
export function LeftOut({ out }: { readonly out: readonly Entry[] }) {
  const [most, setMost] = useState(step);
  const yards = out.filter(({ fit }) => fit.verdict !== 'no-dock');
  const places = out.length - yards.length;
  if (out.length === 0) return null;
  return (
    <section aria-label="Left out">
      <h3 className={styles['sectionTitle']}>
        Left out <span className={styles['muted']}>{yards.length}</span>
      </h3>
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

function OutRow({ entry: { facility, days } }: { readonly entry: Entry }) {
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
      {obstacle ? <WhyNot obstacle={obstacle} /> : null}
    </li>
  );
}
