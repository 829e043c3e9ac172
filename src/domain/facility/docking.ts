import type { SourceId } from '#domain/provenance/source.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import type { DockId } from './dock.ts';
import type { FacilityId } from './facility.ts';

/** A real ship in a real dock, or one known not to fit: what the fit engine is tested against. */
export interface Docking {
  readonly ship: string;
  readonly hull: string | null;
  readonly shipType: string;
  readonly classId: ShipClassId | null;
  /** Dimensions as the report prints them, where the class isn't one of ours. */
  readonly lengthM: number | null;
  readonly beamM: number | null;
  readonly facility: FacilityId | null;
  readonly dock: DockId | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly what: string;
  /** `docked` and `known-not-to-fit` are decided; `not-a-docking-test` covers work afloat and reports that don't say. */
  readonly outcome: 'docked' | 'known-not-to-fit' | 'not-a-docking-test';
  /** An expert's published opinion, not a docking that took place. */
  readonly assessed: boolean;
  /** Built or launched there: afloat far lighter than complete, so that draft and weight are not known. */
  readonly afloatLight: boolean;
  readonly limiter: string | null;
  readonly note: string;
  readonly sources: readonly SourceId[];
}
