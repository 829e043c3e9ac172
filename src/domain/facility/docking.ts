import type { IsoDate } from '#domain/time/iso-date.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { ShipClassId } from '#domain/vessel/ship-class.ts';
import type { DockId } from './dock.ts';
import type { FacilityId } from './facility.ts';

/** A real ship in a real dock, or one known not to fit: what the fit engine is tested against. */
export interface Docking {
  readonly ship: string;
  readonly hull: string | null;
  readonly shipType: string;
  readonly classId: ShipClassId | null;
  readonly facility: FacilityId | null;
  readonly dock: DockId | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly what: string;
  /** `docked` and `known-not-to-fit` are decided; `not-a-docking-test` covers work afloat and reports that don't say. */
  readonly outcome: 'docked' | 'known-not-to-fit' | 'not-a-docking-test';
  readonly limiter: string | null;
  readonly note: string;
  readonly sources: readonly SourceId[];
}
