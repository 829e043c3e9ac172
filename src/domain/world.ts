import type { Agreement } from '#domain/agreement/agreement.ts';
import type { Country, CountryCode } from '#domain/country/country.ts';
import type { Docking } from '#domain/facility/docking.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Port } from '#domain/port/port.ts';
import type { Source, SourceId } from '#domain/provenance/source.ts';
import type { Strait, StraitId } from '#domain/strait/strait.ts';
import type { ShipClass, ShipClassId } from '#domain/vessel/ship-class.ts';

/** Everything that exists, immutable. A scenario makes a new world; it never edits this one. */
export interface World {
  readonly facilities: ReadonlyMap<FacilityId, Facility>;
  readonly shipClasses: ReadonlyMap<ShipClassId, ShipClass>;
  readonly agreements: readonly Agreement[];
  readonly dockings: readonly Docking[];
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly straits: ReadonlyMap<StraitId, Strait>;
  readonly ports: readonly Port[];
  readonly sources: ReadonlyMap<SourceId, Source>;
}
