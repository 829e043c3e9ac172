import { formatNumber } from '#domain/measure/format.ts';
import type { FoundVoyage } from '#workspace/derived/voyage-account.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { VoyageEffect } from '../figures/VoyageEffect.tsx';
import { StraitChips } from './StraitChips.tsx';
import styles from './Result.module.css';

/** `12 %`, `0.4 %`. */
const inPercent = (share: number): string => `${formatNumber(share * 100, share < 0.095 ? 1 : 0)} %`;

/** The way: how far, how long, through which straits, and what the closures change. */
export function Found({ voyage, isStale }: { readonly voyage: FoundVoyage; readonly isStale: boolean }) {
  const { readings } = useWorkplace();
  const { least } = useReading(readings.document).voyage;
  const { distance, days, greatCircle, detour, straits, ashore, effect } = voyage;
  return (
    <div className={styles['found']} data-stale={isStale || undefined} aria-busy={isStale}>
      <p className={styles['main']}>
        <FactFigure label="Distance by sea" fact={distance} tone="strong" />
        <FactFigure label="Days at sea" fact={days} tone="strong" />
      </p>
      <p className={styles['muted']}>
        {least === 'time' ? 'The quickest way' : 'The shortest way'},{' '}
        <FactFigure label="Longer than the great circle" fact={detour} shown={inPercent(detour.value)} /> over
        the great circle of <FactFigure label="Great circle" fact={greatCircle} />
      </p>
      {ashore.map(({ end, place, distance: far }) => (
        <p key={end} className={styles['muted']}>
          The {end === 'from' ? 'first' : 'last'} <FactFigure label={`Not charted: ${place}`} fact={far} />{' '}
          {end} {place} are not charted water.
        </p>
      ))}
      {effect ? <VoyageEffect effect={effect} /> : null}
      <div className={styles['passed']}>
        <h3>{straits.length > 0 ? 'Straits passed' : 'Passes no strait on record'}</h3>
        {straits.length > 0 ? <StraitChips label="Straits passed, in order" straits={straits} /> : null}
      </div>
    </div>
  );
}
