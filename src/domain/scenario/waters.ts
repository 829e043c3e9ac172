import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { StraitId } from '#domain/strait/strait.ts';

/** An area that no ship may enter. The ring is not closed; longitudes run on across 180°. */
export interface ClosedArea {
  readonly name: string;
  readonly ring: readonly LngLat[];
}

/** What a scenario leaves of the sea: which ways are shut, and how deep a ship may go through a strait. */
export interface Waters {
  readonly closedStraits: readonly StraitId[];
  readonly closedAreas: readonly ClosedArea[];
  /** Greatest draft that may pass, meters, by strait. */
  readonly draftLimitsM: Readonly<Record<string, number>>;
}

export const openWaters: Waters = { closedStraits: [], closedAreas: [], draftLimitsM: {} };

export const areOpen = ({ closedStraits, closedAreas, draftLimitsM }: Waters): boolean =>
  closedStraits.length === 0 && closedAreas.length === 0 && Object.keys(draftLimitsM).length === 0;
