import { useState } from 'react';
import { verdictNames, verdicts } from '#domain/fit/verdict.ts';
import { TallyBar } from '#ui/charts/tally-bar/TallyBar.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Assumptions.module.css';

/** How the docks divide now, and how they did when the dialog was opened. */
export function Effect() {
  const { workspace, readings } = useWorkplace();
  const tally = useReading(readings.tally);
  const question = useReading(readings.question);
  const [before] = useState(tally);
  if (!tally || !before || !question)
    return (
      <p className={styles['effect']}>
        No ship is chosen, so there is nothing yet for these to change.{' '}
        <Button onClick={() => workspace.pass({ dialog: 'ship' })}>Choose a ship</Button>
      </p>
    );
  return (
    <div className={styles['effect']}>
      <p className={styles['ship']}>{question.hull.name}</p>
      <TallyBar parts={verdicts.map((key) => ({ key, count: tally[key] }))} />
      <ul className={styles['counts']} aria-live="polite">
        {verdicts.map((verdict) => (
          <li key={verdict} data-changed={tally[verdict] !== before[verdict] || undefined}>
            <Sign outline={verdict} size={14} />
            <span>{verdictNames[verdict]}</span>
            <strong>
              {tally[verdict] === before[verdict] ? tally[verdict] : `${before[verdict]} → ${tally[verdict]}`}
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
