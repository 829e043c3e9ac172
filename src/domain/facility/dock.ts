import type { Measure } from '#domain/provenance/fact.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { FacilityId } from './facility.ts';
import type { Phase } from './status.ts';

/** `<facility>.<dock>`: `kr-hanwha-geoje.no-1`. */
export type DockId = string & { readonly __brand: 'DockId' };

export const dockTypes = ['graving', 'floating', 'shiplift', 'slipway', 'marine-railway'] as const;
export type DockType = (typeof dockTypes)[number];

export const dockTypeNames: Readonly<Record<DockType, string>> = {
  graving: 'Graving dock',
  floating: 'Floating dock',
  shiplift: 'Shiplift',
  slipway: 'Slipway',
  'marine-railway': 'Marine railway',
};

export interface Dock {
  readonly id: DockId;
  readonly facility: FacilityId;
  readonly name: string;
  readonly type: DockType;
  /** How many alike the record stands for. */
  readonly count: number;
  /** Inside length, gate to head; platform or pontoon length for lifts and floating docks. */
  readonly lengthM: Measure;
  /** Clear width for the ship. */
  readonly widthM: Measure;
  /** Outside width of a floating dock: never usable width, only its upper bound. */
  readonly widthOverallM: Measure;
  /** Structural depth: an upper bound of the water over the sill, not proof of it. */
  readonly depthM: Measure;
  /** Water over the sill, or over the keel blocks of a floating dock. */
  readonly draftOverSillM: Measure;
  /** Weight the dock can lift, or is certified for. */
  readonly liftT: Measure;
  /** Limits as stated by the operator: they win over geometry. */
  readonly maxShipLengthM: Measure;
  readonly maxShipBeamM: Measure;
  /** The deepest ship taken: what the operator keeps under her keel is counted already. */
  readonly maxShipDraftM: Measure;
  readonly maxDeadweightT: Measure;
  readonly phases: readonly Phase[];
  readonly sources: readonly SourceId[];
  readonly note: string;
}
