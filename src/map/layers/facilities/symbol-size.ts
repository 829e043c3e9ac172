import type { Facility } from '#domain/facility/facility.ts';
import { isMissing, type Measure } from '#domain/provenance/fact.ts';
import type { Document } from '#workspace/document/document.ts';

export type Sizing = Document['sizeBy'];

export const sizingNames: Readonly<Record<Sizing, string>> = {
  none: 'All alike',
  docks: 'Number of docks',
  'longest-dock': 'Longest dock',
  lift: 'Largest lift',
  quay: 'Length of quay',
};

const largest = (measures: readonly Measure[]): number | null =>
  measures.reduce<number | null>(
    (most, measure) =>
      isMissing(measure) || (most !== null && measure.value <= most) ? most : measure.value,
    null,
  );

/** The capacity that a symbol's size stands for; null when it isn't known. */
function capacityOf(facility: Facility, sizing: Sizing): number | null {
  switch (sizing) {
    case 'none':
      return null;
    case 'docks':
      // None on record is not none.
      return facility.docks.length === 0 ? null : facility.docks.reduce((sum, { count }) => sum + count, 0);
    case 'longest-dock':
      return largest(facility.docks.map(({ lengthM }) => lengthM));
    case 'lift':
      return largest(facility.docks.map(({ liftT }) => liftT));
    case 'quay':
      return largest([facility.quayM]);
  }
}

/** The capacity drawn at full size; more is drawn no larger. */
export const fullScale: Readonly<Record<Sizing, number>> = {
  none: 1,
  docks: 8,
  'longest-dock': 600,
  lift: 120_000,
  quay: 6000,
};

const smallestPx = 17;
const largestPx = 44;
const plainPx = 25;

/**
 * Side of the symbol in pixels: its area grows with the capacity (Flannery's correction left out on purpose,
 * since the legend shows sizes to compare with). Where the capacity isn't known, the side of the ring that says so.
 */
export function symbolSizePx(facility: Facility, sizing: Sizing): number {
  if (sizing === 'none') return facility.docks.length > 0 ? plainPx : plainPx - 5;
  return sizeOfCapacityPx(capacityOf(facility, sizing), sizing);
}

/** Null: not known. */
export function sizeOfCapacityPx(capacity: number | null, sizing: Sizing): number {
  if (capacity === null) return plainPx;
  const share = Math.min(1, Math.max(0, capacity) / fullScale[sizing]);
  return Math.sqrt(smallestPx ** 2 + share * (largestPx ** 2 - smallestPx ** 2));
}

/** False where the sign stands in a broken ring: its size says nothing. */
export const isSizeKnown = (facility: Facility, sizing: Sizing): boolean =>
  sizing === 'none' || capacityOf(facility, sizing) !== null;

/** Factor on the size of signs: smaller when the whole theater is in view, in steps, so that a zoom seldom draws anew. */
export const symbolScale = (zoom: number): number =>
  Math.round(Math.min(1, Math.max(0.6, 0.6 + (zoom - 2.2) * 0.14)) * 20) / 20;
