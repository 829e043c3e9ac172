import type { CountryCode } from '#domain/country/country.ts';
import type { Dock, DockId } from '#domain/facility/dock.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { notApplicable, notPublished, type Measure } from '#domain/provenance/fact.ts';
import type { FilterContext } from '#filters/filter.ts';

/** A measure as a test writes it: a number, null for not published, infinity for not applicable. */
export const aMeasure = (value: number | null, unit: 'm' | 't' = 'm'): Measure => {
  if (value === null) return notPublished;
  if (value === Number.POSITIVE_INFINITY) return notApplicable;
  return { value, unit, reads: 'exact', conflicts: [], sources: [], confidence: 'high', asOf: null };
};

export const aDock = (dock: Partial<Dock> = {}): Dock => ({
  id: 'yard.no-1' as DockId,
  facility: 'yard' as FacilityId,
  name: 'No.1',
  type: 'graving',
  count: 1,
  lengthM: notPublished,
  widthM: notPublished,
  widthOverallM: notPublished,
  depthM: notPublished,
  draftOverSillM: notPublished,
  liftT: notPublished,
  maxShipLengthM: notPublished,
  maxShipBeamM: notPublished,
  maxDeadweightT: notPublished,
  phases: [{ value: 'in-service', from: '2000', sources: [], confidence: 'high', asOf: null }],
  sources: [],
  note: '',
  ...dock,
});

export const aFacility = (facility: Partial<Facility> = {}): Facility => ({
  id: 'yard' as FacilityId,
  name: 'Yard',
  country: 'JP' as CountryCode,
  place: 'Harbor',
  operator: 'Operator',
  ownership: 'private',
  roles: ['repair'],
  position: { value: [140, 35], precisionM: 100, sources: [], confidence: 'high', asOf: null },
  docks: [],
  cranes: [],
  approachAirDraftM: notPublished,
  quayM: notPublished,
  berthDraftM: notPublished,
  berthNote: '',
  port: null,
  capabilities: [],
  agreements: [],
  events: [],
  workforce: notPublished,
  output: notPublished,
  sources: [],
  confidence: 'high',
  gaps: '',
  ...facility,
});

export const aContext = (context: Partial<FilterContext> = {}): FilterContext => ({
  day: '2026-11-22',
  origin: null,
  verdictOf: () => null,
  countryName: (code) => code,
  ...context,
});
