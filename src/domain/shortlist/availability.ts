import type { Dock } from '#domain/facility/dock.ts';
import type { YardFit } from '#domain/fit/fit.ts';

/** Days in which a dock takes no ship: `fromDay` is the first closed one, `toDay` the first open one again. */
export interface Booking {
  readonly fromDay: number;
  readonly toDay: number;
}

/** All that is known of the days of docks, counted from one day 0. Of a dock in neither list nothing is known. */
export interface Calendars {
  readonly bookings: readonly (Booking & { readonly dock: string })[];
  /** Docks that take no ship at all. */
  readonly closed: readonly string[];
}

/** When the work is to begin, in days from day 0, and how many days it takes; null where nobody says. */
export interface Stay {
  readonly fromDay: number;
  readonly days: number | null;
}

/** The first day, not before `from`, from which a dock is free for `days` on end by its bookings. */
export function firstFreeDay(bookings: readonly Booking[], from: number, days: number): number {
  let start = from;
  for (const { fromDay, toDay } of bookings.toSorted((a, b) => a.fromDay - b.fromDay))
    if (start < toDay && start + Math.max(1, days) > fromDay) start = toDay;
  return start;
}

/**
 * How long a ship waits for a dock, days. `least` equals `most` where all is known; `most` is Infinity where nothing
 * bounds it, both are where all docks that could take her are closed.
 */
export interface Wait {
  readonly least: number;
  readonly most: number;
  /** Of the docks whose days are known, the one that takes her first. */
  readonly dock: Dock;
  /** The first day that it does so; Infinity when it is closed. Counted from day 0, as is `readyDay`. */
  readonly freeDay: number;
  /** The day from which she waits. */
  readonly readyDay: number;
}

interface Span {
  readonly isKnown: boolean;
  readonly least: number;
  readonly most: number;
}

interface DockWait extends Span {
  readonly dock: Dock;
  readonly isSure: boolean;
}

function spanOf(unit: string, { bookings, closed }: Calendars, { fromDay, days }: Stay): Span {
  if (closed.includes(unit)) return { isKnown: true, least: Infinity, most: Infinity };
  const own = bookings.filter(({ dock }) => dock === unit);
  if (own.length === 0) return { isKnown: false, least: 0, most: Infinity };
  const waitFor = (long: number) => firstFreeDay(own, fromDay, long) - fromDay;
  return { isKnown: true, least: waitFor(days ?? 1), most: waitFor(days ?? Infinity) };
}

/** Infinity is as near as itself. */
const nearer = (a: number, b: number): number => (a === b ? 0 : a - b);

/** One of several alike goes by `id`, the next by `id#2`. */
const unitsOf = ({ id, count }: Dock): readonly string[] =>
  Array.from({ length: count }, (_, at) => (at === 0 ? id : `${id}#${at + 1}`));

/**
 * What is known of the wait for a dock that may take the ship, if any does; null when no calendar of theirs is known.
 * A dock of unknown days may be free at once or never. Of docks that may prove too small only the longest wait is sure.
 * Without a length of the work, the wait lies between that for one day and that for a dock free for good.
 */
export function waitAt({ fits }: YardFit, calendars: Calendars, stay: Stay): Wait | null {
  const waits = fits
    .filter(({ verdict }) => verdict !== 'does-not-fit')
    .flatMap(({ dock, verdict }): readonly DockWait[] =>
      unitsOf(dock).map((unit) =>
        Object.assign(spanOf(unit, calendars, stay), { dock, isSure: verdict !== 'unknown' }),
      ),
    );
  const known = waits.filter(({ isKnown }) => isKnown);
  const [first] = known.toSorted(
    (a, b) => nearer(a.most, b.most) || nearer(a.least, b.least) || Number(b.isSure) - Number(a.isSure),
  );
  if (!first) return null;
  const sure = waits.filter(({ isSure }) => isSure);
  return {
    least: Math.min(...waits.map(({ least }) => least)),
    most:
      sure.length > 0
        ? Math.min(...sure.map(({ most }) => most))
        : Math.max(...waits.map(({ most }) => most)),
    dock: first.dock,
    freeDay: stay.fromDay + first.least,
    readyDay: stay.fromDay,
  };
}
