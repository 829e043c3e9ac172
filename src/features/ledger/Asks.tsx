import type { Question } from '#domain/fit/fit.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { asksOf, leadOf, unknownOfShip } from './what-to-ask.ts';
import styles from './DockRow.module.css';

/** What is missing, and the number that would settle it: what to write to the yard. */
export function Asks({ entry, question }: { readonly entry: LedgerEntry; readonly question: Question }) {
  const asks = asksOf(entry, question);
  const ofShip = unknownOfShip(entry.fit);
  const place = `${entry.fit.dock.name}, ${entry.facility.name}`;
  return (
    <div className={styles['because']}>
      <p>
        {leadOf(entry.fit)}
        {ofShip.length > 0 ? ` Not known of the ship: ${ofShip.join(', ')}.` : ''}
        {asks.length > 0 ? ' Ask the yard for:' : ''}
      </p>
      {asks.length > 0 ? (
        <ul className={styles['asks']} aria-label="To ask the yard">
          {asks.map(({ what, atLeast }) => (
            <li key={what}>
              <span>{what}</span>
              {atLeast === null ? null : isMissing(atLeast) ? (
                <em className={styles['idle']}>how much, the ship leaves open</em>
              ) : (
                <span>
                  at least <FactFigure label={`${place}: ${what} needed`} fact={atLeast} />
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
