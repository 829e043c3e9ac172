import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Quantity } from '#domain/provenance/fact.ts';
import type { AnyFact } from '#domain/provenance/fact.ts';
import { ownKnowledge } from '#domain/provenance/source.ts';
import type { ExportColumn, Snapshot } from '#exporters/exporter.ts';
import { readData } from '#importers/disk/read-data.ts';

export const world = readData();
const yard = [...world.facilities.values()].find(({ docks }) => docks.length > 0);
if (!yard) throw new Error('no yard on record');
export const page = yard.sources[0] ?? ownKnowledge;
const otherPage = [...world.sources.keys()].find((id) => id !== page && id !== ownKnowledge) ?? page;

export const quantity = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit: 'm',
  reads: 'exact',
  conflicts: [],
  sources: [page],
  confidence: 'high',
  asOf: '2024-05',
  ...more,
});

export const aYard = (id: string, more: Partial<Facility> = {}): Facility => ({
  ...yard,
  id: id as FacilityId,
  name: `Yard ${id}`,
  position: { ...yard.position, value: [129.1, 35.1], sources: [page], precisionM: 500 },
  ...more,
});

export const column = (
  id: string,
  of: (facility: Facility) => AnyFact | string,
  unit: ExportColumn['unit'] = null,
): ExportColumn => ({
  id,
  title: id,
  unit,
  cell: (facility) => {
    const found = of(facility);
    return typeof found === 'string' ? { kind: 'text', text: found } : { kind: 'fact', fact: found };
  },
});

export const own = (value: number): Quantity =>
  quantity(value, { sources: [ownKnowledge], confidence: 'low' });

/** A margin computed from a dock's length and a ship's length that nobody published. */
export const restingOnOwn: Quantity = quantity(12, {
  sources: [page, ownKnowledge],
  derivation: {
    formula: 'dock − ship',
    parts: [
      ['dock', quantity(212)],
      ['ship', own(200)],
    ],
  },
});

export const conflicting = quantity(45, { conflicts: [{ value: 41.6, sources: [otherPage] }] });

export const aSnapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  title: 'A test list',
  takenAt: '2026-11-22T10:00:00.000Z',
  marking: 'UNCLASSIFIED – open sources',
  asOf: '2026-11-22',
  ship: null,
  assumptions: [],
  filters: [],
  facilities: [aYard('kr-a')],
  columns: [column('Facility', ({ name }) => name)],
  world,
  includeOwnKnowledge: false,
  ...more,
});
