import type { LngLat } from '#domain/geo/lng-lat.ts';

/** From the best case to the worst, days. */
export interface DayInterval {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Which end of the repair days to reckon with. */
export type RepairCase = keyof DayInterval;

export const repairCases: readonly RepairCase[] = ['low', 'likely', 'high'];

/** Days in which a dock takes no ship: `fromDay` is the first closed one, `toDay` the first open one again. */
export interface Outage {
  readonly fromDay: number;
  readonly toDay: number;
}

/** A decision of the user that the plan must keep. Without a start day only the dock is fixed. */
export interface Pin {
  readonly dock: string;
  readonly startDay: number | null;
}

/** A damaged or due ship. Days count from the first day of the plan, which is day 0. */
export interface WaitingShip {
  readonly id: string;
  /** The day from which she counts as lost, and on which she can sail for a dock. */
  readonly readyDay: number;
  /** Worth of a day of hers, more than 0. */
  readonly weight: number;
  /** A kind of job in `repairDays`. */
  readonly job: string;
  /** Days of this very repair, where they are known better than by kind. */
  readonly ownRepairDays: DayInterval | null;
  readonly pin: Pin | null;
}

/** A dock takes one ship at a time. */
export interface OfferedDock {
  readonly id: string;
  /** ISO code of the country, or any other name of a partner. */
  readonly country: string;
  readonly calendar: readonly Outage[];
}

/** Days on which a ship may not begin in a dock though she could, and the code of the reason. */
export interface ShutDays extends Outage {
  readonly because: string;
}

/**
 * How a ship may use a dock, or the code of the reason why not: decided outside, by fit, rules and routes. `shut` are days
 * on which she may not begin there; once begun, a stay runs on through them.
 */
export type Way =
  | { readonly transitDays: number; readonly shut?: readonly ShutDays[] }
  | { readonly because: string };

export interface AllocationProblem {
  readonly ships: readonly WaitingShip[];
  readonly docks: readonly OfferedDock[];
  /** By ship, then by dock, in the order of the lists. */
  readonly ways: readonly (readonly Way[])[];
  /** Assumptions: days in dock by kind of job. */
  readonly repairDays: Readonly<Record<string, DayInterval>>;
  readonly repairCase: RepairCase;
  /** Repairs must end by then, days. */
  readonly horizonDays: number;
  /** Days that a ship not repaired within the horizon counts as lost after it: an assumption, at least 0. */
  readonly lostAfterHorizonDays: number;
  /** Docks are booked in steps of so many whole days. */
  readonly stepDays: number;
}

/** A ship or dock with a place: what transit days can be reckoned from. */
export interface Placed {
  readonly id: string;
  /** Null where it isn't known: that is a fault, not the Gulf of Guinea. */
  readonly position: LngLat | null;
}
