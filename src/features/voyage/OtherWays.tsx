import { formatPosition } from '#domain/geo/coordinates.ts';
import { formatMargin } from '#domain/measure/format.ts';
import { listed } from '#engines/routing/words.ts';
import { Progress } from '#ui/controls/Progress.tsx';
import type { OtherWay } from '#workspace/derived/other-ways.ts';
import { seaAccount } from '#workspace/derived/sea-account.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { Trouble } from '../figures/Trouble.tsx';
import styles from './OtherWays.module.css';

/** Ways that are longer but run through other water. */
export function OtherWays() {
  const { readings } = useWorkplace();
  const account = useReading(seaAccount(readings).voyageAccount);
  const others = useReading(seaAccount(readings).otherWays);
  if (account.state !== 'found' || others.state === 'unasked') return null;
  return (
    <section className={styles['others']} aria-label="Other ways">
      <h3>Other ways</h3>
      {others.state === 'waiting' ? <Progress label="Looking for other ways" done={0} /> : null}
      {others.state === 'failed' ? (
        <Trouble says="Other ways could not be computed." because={others.because} />
      ) : null}
      {others.state === 'found' ? <Ways ways={others.ways} isStale={others.isStale} /> : null}
    </section>
  );
}

function Ways({ ways, isStale }: { readonly ways: readonly OtherWay[]; readonly isStale: boolean }) {
  const { readings } = useWorkplace();
  const { units } = useReading(readings.document);
  if (ways.length === 0)
    return <p className={styles['muted']}>No other way runs through other water for a good part of it.</p>;
  return (
    <ol className={styles['list']} data-stale={isStale || undefined}>
      {ways.map(({ key, by, without, around, distance, days, extra, extraDays }, index) => (
        <li key={key}>
          <p>
            {by.length > 0
              ? `By ${listed(by.map(({ name }) => name))}`
              : `By ${formatPosition(around, units.position)}`}
            {without.length > 0 ? <span>not by {listed(without.map(({ name }) => name))}</span> : null}
          </p>
          <p className={styles['numbers']}>
            <FactFigure label={`Other way ${index + 1}: distance`} fact={distance} />
            <FactFigure label={`Other way ${index + 1}: days`} fact={days} />
            <FactFigure
              label={`Other way ${index + 1}: more distance`}
              fact={extra}
              shown={formatMargin(extra.value, 'nm', units)}
            />
            <FactFigure
              label={`Other way ${index + 1}: more days`}
              fact={extraDays}
              shown={formatMargin(extraDays.value, 'd', units)}
            />
          </p>
        </li>
      ))}
    </ol>
  );
}
