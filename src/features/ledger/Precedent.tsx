import type { Docking } from '#domain/facility/docking.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import { FactFigure } from '../figures/FactFigure.tsx';
import { dockingFact, namesDock } from './docking-fact.ts';
import styles from './DockRow.module.css';

const most = 2;

/** What is on record of ships of the class at the dock, or at the yard where the report names no dock. */
export function Precedent({ entry }: { readonly entry: LedgerEntry }) {
  const { taken, refused } = entry.record;
  const where = namesDock(entry) ? '' : ' at this yard';
  return (
    <>
      <Reports words={`Taken before${where}`} dockings={taken} />
      <Reports words={`Known not to fit${where}`} dockings={refused} />
    </>
  );
}

function Reports({ words, dockings }: { readonly words: string; readonly dockings: readonly Docking[] }) {
  if (dockings.length === 0) return null;
  const more = dockings.length - most;
  return (
    <p className={styles['precedent']}>
      {words}:{' '}
      {dockings.slice(0, most).map((docking, index) => (
        <span key={`${docking.ship} ${docking.start}`}>
          {index > 0 ? '; ' : ''}
          <FactFigure label={`${words}: ${docking.ship}`} fact={dockingFact(docking)} />
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : ''}
    </p>
  );
}
