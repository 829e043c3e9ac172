import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dock } from '#domain/facility/dock.ts';
import type { DockFit, YardFit } from '#domain/fit/fit.ts';
import { firstFreeDay, waitAt, type Calendars } from '#domain/shortlist/availability.ts';

type Fits = Readonly<Record<string, 'fits' | 'unknown' | 'does-not-fit'>>;
const yard = (docks: Fits, count = 1) =>
  ({
    fits: Object.entries(docks).map(([id, verdict]) => ({
      verdict,
      dock: { id, name: `Dock ${id}`, count } as unknown as Dock,
    })) as unknown as readonly DockFit[],
  }) as YardFit;
const booked = (dock: string, fromDay: number, toDay: number) => ({ dock, fromDay, toDay });
const wait = (fit: YardFit, calendars: Partial<Calendars>, fromDay = 0, days: number | null = 10) => {
  const found = waitAt(fit, { bookings: [], closed: [], ...calendars }, { fromDay, days });
  return found && [found.least, found.most, found.dock.id, found.freeDay];
};

describe('the first free day', () => {
  it('is the first with room for the whole of the work', () => {
    const bookings = [
      { fromDay: 30, toDay: 50 },
      { fromDay: 0, toDay: 10 },
    ];
    expect(firstFreeDay(bookings, 0, 20)).toBe(10);
    expect(firstFreeDay(bookings, 0, 21)).toBe(50);
    expect(firstFreeDay(bookings, 60, 5)).toBe(60);
    expect(firstFreeDay([], 3, 5)).toBe(3);
  });
});

describe('the wait for a dock', () => {
  it('is not known where no calendar is, and not told by docks that don’t fit', () => {
    expect(wait(yard({ a: 'fits' }), {})).toBeNull();
    expect(wait(yard({ a: 'fits' }), { bookings: [booked('z', 0, 9)] })).toBeNull();
    expect(wait(yard({ a: 'does-not-fit', b: 'fits' }), { bookings: [booked('a', 0, 9)] })).toBeNull();
  });

  it('is counted from the arrival', () => {
    const bookings = [booked('a', 0, 20)];
    expect(wait(yard({ a: 'fits' }), { bookings })).toEqual([20, 20, 'a', 20]);
    expect(wait(yard({ a: 'fits' }), { bookings }, 15)).toEqual([5, 5, 'a', 20]);
    expect(wait(yard({ a: 'fits' }), { bookings }, 40)).toEqual([0, 0, 'a', 40]);
  });

  it('is open at both ends where another dock may be free', () => {
    expect(wait(yard({ a: 'fits', b: 'fits' }), { bookings: [booked('a', 0, 20)] })).toEqual([
      0,
      20,
      'a',
      20,
    ]);
    // One of two alike: of the other nothing is known.
    expect(wait(yard({ a: 'fits' }, 2), { bookings: [booked('a', 0, 20)] })).toEqual([0, 20, 'a', 20]);
    expect(wait(yard({ a: 'fits', b: 'fits' }), { closed: ['a'] })).toEqual([0, Infinity, 'a', Infinity]);
  });

  it('of docks that may be too small is sure by the longest only', () => {
    const bookings = [booked('a', 0, 20), booked('b', 0, 60)];
    expect(wait(yard({ a: 'unknown', b: 'unknown' }), { bookings })?.slice(0, 2)).toEqual([20, 60]);
    expect(wait(yard({ a: 'unknown', b: 'fits' }), { bookings })?.slice(0, 2)).toEqual([20, 60]);
    expect(wait(yard({ a: 'fits', b: 'unknown' }), { bookings })?.slice(0, 2)).toEqual([20, 20]);
  });

  it('never ends where all are closed', () => {
    expect(wait(yard({ a: 'fits', b: 'unknown' }), { closed: ['a', 'b'] })).toEqual([
      Infinity,
      Infinity,
      'a',
      Infinity,
    ]);
  });

  it('spans from one day’s work to work without end where the length is not given', () => {
    const bookings = [booked('a', 5, 20), booked('a', 40, 50)];
    expect(wait(yard({ a: 'fits' }), { bookings }, 0, null)?.slice(0, 2)).toEqual([0, 50]);
  });

  const verdict = fc.constantFrom('fits' as const, 'unknown' as const, 'does-not-fit' as const);
  const stretch = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 40 }));
  const someYard = fc.record({ a: verdict, b: verdict, c: verdict });
  const bookings = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), stretch)
      .map(([dock, [from, days]]) => booked(dock, from, from + days)),
    { maxLength: 6 },
  );
  const closed = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
  const spanOf = (fit: YardFit, calendars: Calendars, fromDay: number, days: number | null) => {
    const found = waitAt(fit, calendars, { fromDay, days });
    return found ?? { least: 0, most: Infinity };
  };

  it('only widens when the calendar of a dock is forgotten, or the length of the work', () => {
    fc.assert(
      fc.property(
        someYard,
        bookings,
        closed,
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('a', 'b', 'c'),
        (docks, all, shut, from, days, lost) => {
          const fit = yard(docks);
          const known = spanOf(fit, { bookings: all, closed: shut }, from, days);
          const without = {
            bookings: all.filter(({ dock }) => dock !== lost),
            closed: shut.filter((each) => each !== lost),
          };
          for (const less of [
            spanOf(fit, without, from, days),
            spanOf(fit, { bookings: all, closed: shut }, from, null),
          ]) {
            expect(less.least).toBeLessThanOrEqual(known.least);
            expect(less.most).toBeGreaterThanOrEqual(known.most);
          }
          expect(known.least).toBeLessThanOrEqual(known.most);
        },
      ),
    );
  });
});
