import type { Known } from '#domain/provenance/fact.ts';
import { firstDay, lastDay, type IsoDate } from '#domain/time/iso-date.ts';

export const dockStates = [
  'in-service',
  'planned',
  'under-construction',
  'laid-up',
  'away',
  'closed',
  'unknown',
] as const;
export type DockState = (typeof dockStates)[number];

export const dockStateNames: Readonly<Record<DockState, string>> = {
  'in-service': 'in service',
  planned: 'planned',
  'under-construction': 'under construction',
  'laid-up': 'laid up',
  away: 'away',
  closed: 'closed',
  unknown: 'state not known',
};

/** One stretch of a dock's life. Phases are listed in time order; `from` is null when the start isn't known. */
export interface Phase extends Known<DockState> {
  readonly from: IsoDate | null;
  /** Announced for a day to come, not reported as done. */
  readonly planned?: boolean;
}

/**
 * The phase a dock is in on a day: the last one that may have begun by then.
 * A phase dated to a month or a year begins on its last day when it brings the dock into service, on its first
 * day when it takes the dock away or leaves it uncertain: a ship is never sent to a dock on a maybe.
 */
export function phaseOn(phases: readonly Phase[], day: string): Phase | null {
  let current: Phase | null = null;
  for (const phase of phases) if (beginsOn(phase) <= day) current = phase;
  return current;
}

function beginsOn({ value, from }: Phase): string {
  if (from === null) return '';
  return value === 'in-service' ? lastDay(from) : firstDay(from);
}
