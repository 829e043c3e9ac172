import type { Docking } from '#domain/facility/docking.ts';
import { dayOf, type LedgerEntry } from '#domain/fit/ledger.ts';
import type { Known } from '#domain/provenance/fact.ts';

/** A docking on record as a figure: `USS Essex, 2022`. */
export function dockingFact(docking: Docking): Known<string> {
  const day = dayOf(docking);
  return {
    value: day ? `${docking.ship}, ${day.slice(0, 4)}` : docking.ship,
    sources: docking.sources,
    confidence: 'medium',
    asOf: day,
    ...(docking.what === '' ? {} : { note: docking.what }),
  };
}

/** Whether the record names this very dock, or only its yard. */
export const namesDock = ({ fit, record }: LedgerEntry): boolean =>
  [...record.taken, ...record.refused].some(({ dock }) => dock === fit.dock.id);
