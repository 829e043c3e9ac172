import type { Agreement } from '#domain/agreement/agreement.ts';
import type { Country } from '#domain/country/country.ts';
import type { Docking } from '#domain/facility/docking.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { Port } from '#domain/port/port.ts';
import type { Source } from '#domain/provenance/source.ts';
import type { Strait } from '#domain/strait/strait.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import type { World } from '#domain/world.ts';

/** A world as plain lists, the way it travels. */
export interface WorldLists {
  readonly facilities: readonly Facility[];
  readonly shipClasses: readonly ShipClass[];
  readonly sources: readonly Source[];
  readonly countries: readonly Country[];
  readonly agreements: readonly Agreement[];
  readonly dockings: readonly Docking[];
  readonly straits: readonly Strait[];
  readonly ports: readonly Port[];
}

export function indexWorld(lists: WorldLists): World {
  return {
    facilities: new Map(lists.facilities.map((facility) => [facility.id, facility])),
    shipClasses: new Map(lists.shipClasses.map((shipClass) => [shipClass.id, shipClass])),
    sources: new Map(lists.sources.map((source) => [source.id, source])),
    countries: new Map(lists.countries.map((country) => [country.code, country])),
    straits: new Map(lists.straits.map((strait) => [strait.id, strait])),
    agreements: lists.agreements,
    dockings: lists.dockings,
    ports: lists.ports,
  };
}
