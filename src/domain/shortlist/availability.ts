/** Days in which a dock takes no ship: `fromDay` is the first closed one, `toDay` the first open one again. */
export interface Booking {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The first day, not before `from`, from which a dock is free for `days` on end by its bookings. */
export function firstFreeDay(bookings: readonly Booking[], from: number, days: number): number {
  let start = from;
  for (const { fromDay, toDay } of bookings.toSorted((a, b) => a.fromDay - b.fromDay))
    if (start < toDay && start + Math.max(1, days) > fromDay) start = toDay;
  return start;
}
