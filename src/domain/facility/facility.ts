import type { CountryCode } from '#domain/country/country.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Confidence, Fact, Known, Measure } from '#domain/provenance/fact.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { YardAgreement } from './agreement.ts';
import type { Dock } from './dock.ts';

export type FacilityId = string & { readonly __brand: 'FacilityId' };

export const roles = [
  'repair',
  'new-construction',
  'naval-base',
  'sustainment-hub',
  'fuel',
  'munitions',
  'air-msl-coproduction',
] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  repair: 'Ship repair',
  'new-construction': 'Shipbuilding',
  'naval-base': 'Naval base',
  'sustainment-hub': 'Sustainment hub',
  fuel: 'Fuel depot',
  munitions: 'Munitions plant',
  'air-msl-coproduction': 'Aircraft and missile plant',
};

export const ownerships = ['private', 'navy', 'government', 'joint'] as const;
export type Ownership = (typeof ownerships)[number];

export const ownershipNames: Readonly<Record<Ownership, string>> = {
  private: 'Private',
  navy: 'Navy',
  government: 'Government',
  joint: 'Joint',
};

export const capabilityTags = [
  'surface-combatant-mro',
  'auxiliary-mro',
  'amphib-mro',
  'submarine-mro',
  'nuclear-mro',
  'mine-warfare-mro',
  'carrier-capable',
  'voyage-repair',
  'commercial-repair',
  'surface-combatant-build',
  'submarine-build',
  'combat-systems',
  'weapons-handling',
  'fuel-storage',
  'munitions-coproduction',
] as const;
export type CapabilityTag = (typeof capabilityTags)[number];

export const capabilityNames: Readonly<Record<CapabilityTag, string>> = {
  'surface-combatant-mro': 'Surface combatant repair',
  'auxiliary-mro': 'Auxiliary repair',
  'amphib-mro': 'Amphibious ship repair',
  'submarine-mro': 'Submarine repair',
  'nuclear-mro': 'Nuclear work',
  'mine-warfare-mro': 'Mine warfare ship repair',
  'carrier-capable': 'Carrier capable',
  'voyage-repair': 'Voyage repair',
  'commercial-repair': 'Commercial repair',
  'surface-combatant-build': 'Surface combatant building',
  'submarine-build': 'Submarine building',
  'combat-systems': 'Combat systems',
  'weapons-handling': 'Weapons handling',
  'fuel-storage': 'Fuel storage',
  'munitions-coproduction': 'Munitions co-production',
};

export interface Capability {
  readonly tag: CapabilityTag;
  readonly note: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

export interface Crane {
  readonly type: string;
  /** Announced, not there yet. */
  readonly planned: boolean;
  readonly count: Measure;
  readonly liftT: Measure;
  readonly note: string;
}

export interface FacilityEvent {
  readonly date: IsoDate | null;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** What the World Port Index says of the port the facility lies in. Depths are the bands of its letter codes. */
export interface PortEntry {
  readonly name: string;
  readonly indexNumber: string;
  readonly channelDepthM: Measure;
  readonly anchorageDepthM: Measure;
  readonly cargoPierDepthM: Measure;
}

export interface Position extends Known<LngLat> {
  /** Radius within which the true place lies, meters. */
  readonly precisionM: number;
}

/** A yard, base, depot or plant. Every one has a position; a plan without a place is an agreement. */
export interface Facility {
  readonly id: FacilityId;
  readonly name: string;
  readonly country: CountryCode;
  readonly place: string;
  readonly operator: string;
  readonly ownership: Ownership;
  readonly roles: readonly Role[];
  readonly position: Position;
  readonly docks: readonly Dock[];
  readonly cranes: readonly Crane[];
  /**
   * Height under bridges and cables on the way in. Missing as `not-recorded` where no such limit is known,
   * as `not-published` where one exists but its height was not read.
   */
  readonly approachAirDraftM: Measure;
  readonly quayM: Measure;
  readonly berthDraftM: Measure;
  readonly berthNote: string;
  readonly port: PortEntry | null;
  readonly capabilities: readonly Capability[];
  readonly agreements: readonly YardAgreement[];
  readonly events: readonly FacilityEvent[];
  readonly workforce: Fact<string>;
  readonly output: Fact<string>;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** What is known to be missing from this record. */
  readonly gaps: string;
}
