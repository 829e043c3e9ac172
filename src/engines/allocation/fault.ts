/** What can be wrong with a problem, as codes. */
export type FaultCode =
  | 'twice-named'
  | 'no-position'
  | 'not-a-number'
  | 'negative-days'
  | 'weight-not-positive'
  | 'interval-out-of-order'
  | 'unknown-job'
  | 'unknown-dock'
  | 'ends-before-it-starts'
  | 'calendar-overlaps'
  | 'ways-do-not-match'
  | 'pin-not-allowed'
  | 'pin-too-early'
  | 'pin-past-horizon'
  | 'pin-in-outage'
  | 'pins-overlap'
  | 'nobody'
  | 'too-many-partners'
  | 'unknown-partner';

/** One thing wrong: what, where, and what to do about it. */
export interface Fault {
  readonly code: FaultCode;
  /** The ship, dock or field at fault. */
  readonly where: string;
  readonly message: string;
}

/** A problem that can't be solved as it is put. Nothing of it was touched. */
export interface Refused {
  readonly found: false;
  readonly faults: readonly Fault[];
}

export const refused = (faults: readonly Fault[]): Refused => ({ found: false, faults });
