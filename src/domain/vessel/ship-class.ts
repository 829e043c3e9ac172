import type { CountryCode } from '#domain/country/country.ts';
import type { Fact, Measure } from '#domain/provenance/fact.ts';
import type { SourceId } from '#domain/provenance/source.ts';

export type ShipClassId = string & { readonly __brand: 'ShipClassId' };

export const shipTypes = [
  'carrier',
  'amphibious',
  'command',
  'cruiser',
  'destroyer',
  'frigate',
  'littoral combat ship',
  'submarine',
  'mine warfare',
  'cutter',
  'auxiliary',
  'sealift',
  'commercial reference',
] as const;
export type ShipType = (typeof shipTypes)[number];

/** How full a ship of the type is, to draw her by. */
export const hullForms = {
  carrier: 'full',
  amphibious: 'full',
  command: 'full',
  cruiser: 'fine',
  destroyer: 'fine',
  frigate: 'fine',
  'littoral combat ship': 'fine',
  submarine: 'submarine',
  'mine warfare': 'fine',
  cutter: 'fine',
  auxiliary: 'full',
  sealift: 'full',
  'commercial reference': 'full',
} as const satisfies Record<ShipType, string>;

export interface NamedShip {
  /** Hull or pennant number as written by its navy: `T-AKE 8`. Null when unsure. */
  readonly hull: string | null;
  readonly name: string;
}

/** A class of ships alike enough to dock alike. Dimensions as published, each with its source. */
export interface ShipClass {
  readonly id: ShipClassId;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly type: ShipType;
  readonly aliases: readonly string[];
  /** Ships of the class, for finding it by name; own knowledge and not complete. */
  readonly ships: readonly NamedShip[];
  readonly lengthOverallM: Measure;
  readonly beamWaterlineM: Measure;
  /** Widest beam: flight deck or sponsons included. */
  readonly beamMaxM: Measure;
  /** Draft; its note says in which condition and whether over the sonar dome. */
  readonly draftM: Measure;
  readonly airDraftM: Measure;
  readonly displacementT: Measure;
  readonly speedKn: Measure;
  readonly rangeNm: Measure;
  readonly rangeAtKn: Measure;
  readonly propulsion: Fact<string>;
  readonly nuclear: boolean;
  readonly sources: readonly SourceId[];
  readonly note: string;
}
