import type { DockId } from '#domain/facility/dock.ts';
import type { Docking } from '#domain/facility/docking.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import { compareFits, type DockFit, type YardFit } from './fit.ts';
import { verdicts, type Verdict } from './verdict.ts';

/** One dock in the ledger, with what is on record of ships of the class there. */
export interface LedgerEntry {
  readonly facility: Facility;
  readonly fit: DockFit;
  readonly record: DockingRecord;
}

/** Dockings of one class at a dock, or at its yard where the report names no dock; newest first. */
interface DockingRecord {
  readonly taken: readonly Docking[];
  readonly refused: readonly Docking[];
}

/** How many docks have each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Every dock of some yards under its verdict: the sections add up to all docks. */
export interface Ledger {
  readonly sections: Readonly<Record<Verdict, readonly LedgerEntry[]>>;
  readonly tally: Tally;
  readonly docks: number;
  readonly yards: number;
  /** Yards that build or repair ships and of which no dock is on record. */
  readonly yardsWithoutDock: number;
}

export type Precedents = ReadonlyMap<DockId | FacilityId, DockingRecord>;

const noRecord: DockingRecord = { taken: [], refused: [] };

/**
 * What is on record of a class, by dock and, where no dock is named, by yard. A ship taken light after launching
 * proves little of one complete, and an expert's opinion is no docking: both are left out of what was taken.
 */
export function precedentsOf(dockings: readonly Docking[], classId: ShipClassId | null): Precedents {
  const found = new Map<DockId | FacilityId, { taken: Docking[]; refused: Docking[] }>();
  if (classId === null) return found;
  const newestFirst = dockings
    .filter((docking) => docking.classId === classId && docking.facility !== null)
    .sort((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''));
  for (const docking of newestFirst) {
    const place = docking.dock ?? docking.facility;
    if (place === null || docking.outcome === 'not-a-docking-test') continue;
    const record = found.get(place) ?? { taken: [], refused: [] };
    found.set(place, record);
    if (docking.outcome === 'known-not-to-fit') record.refused.push(docking);
    else if (!docking.assessed && !docking.afloatLight) record.taken.push(docking);
  }
  return found;
}

export const dayOf = ({ start, end }: Pick<Docking, 'start' | 'end'>): string | null => start ?? end;

/** The docks of the yards given, sorted into sections; each section in the order it is worth reading. */
export function ledgerOf(
  facilities: readonly Facility[],
  fits: ReadonlyMap<FacilityId, YardFit>,
  precedents: Precedents,
): Ledger {
  const sections: Record<Verdict, LedgerEntry[]> = {
    fits: [],
    'fits-with-overhang': [],
    unknown: [],
    'does-not-fit': [],
  };
  let [docks, yards, yardsWithoutDock] = [0, 0, 0];
  for (const facility of facilities) {
    const yard = fits.get(facility.id);
    if (!yard || yard.fits.length === 0) {
      if (facility.roles.includes('repair') || facility.roles.includes('new-construction'))
        yardsWithoutDock++;
      continue;
    }
    yards++;
    docks += yard.fits.length;
    for (const fit of yard.fits)
      sections[fit.verdict].push({
        facility,
        fit,
        record: precedents.get(fit.dock.id) ?? precedents.get(facility.id) ?? noRecord,
      });
  }
  for (const verdict of verdicts) sections[verdict].sort((a, b) => compareEntries(a, b, precedents));
  return { sections, tally: tallyOf(sections), docks, yards, yardsWithoutDock };
}

const tallyOf = (sections: Ledger['sections']): Tally => ({
  fits: sections.fits.length,
  'fits-with-overhang': sections['fits-with-overhang'].length,
  unknown: sections.unknown.length,
  'does-not-fit': sections['does-not-fit'].length,
});

/**
 * What the record says for a dock: 0 where a ship of the class was taken there, 1 where one was taken elsewhere at the
 * yard, 2 where nothing is on record, 3 where one did not fit. Of a dock that is ruled out it says nothing.
 */
function standing({ facility, fit, record }: LedgerEntry, precedents: Precedents): number {
  if (fit.verdict === 'does-not-fit') return 0;
  if (record.refused.length > 0) return 3;
  if (record.taken.length > 0) return 0;
  return facility.docks.some(({ id }) => (precedents.get(id)?.taken.length ?? 0) > 0) ? 1 : 2;
}

/** Fewest facts to ask for, then what was taken before, then the most room. */
function compareEntries(a: LedgerEntry, b: LedgerEntry, precedents: Precedents): number {
  return (
    a.fit.missing.length - b.fit.missing.length ||
    standing(a, precedents) - standing(b, precedents) ||
    compareFits(a.fit, b.fit) ||
    a.facility.name.localeCompare(b.facility.name, 'en')
  );
}

/** Counts the docks of every yard by verdict. */
export function countDocks(fits: ReadonlyMap<FacilityId, YardFit>): Tally {
  const tally: Record<Verdict, number> = {
    fits: 0,
    'fits-with-overhang': 0,
    unknown: 0,
    'does-not-fit': 0,
  };
  for (const yard of fits.values()) for (const { verdict } of yard.fits) tally[verdict]++;
  return tally;
}
