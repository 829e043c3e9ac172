import { describe, expect, it } from 'vitest';
import type { Dock } from '#domain/facility/dock.ts';
import { firstFreeDay } from '#domain/shortlist/availability.ts';
import { availabilityBy } from '#workspace/plan/availability.ts';

const dock = (id: string, count = 1) => ({ id, name: 'Dock 3', count }) as unknown as Dock;
const booked = (id: string, fromDay: number, toDay: number) => ({ dock: id, fromDay, toDay, why: '' });

describe('when a dock is free', () => {
  it('is the first day with room for the whole of the work', () => {
    const bookings = [
      { fromDay: 30, toDay: 50 },
      { fromDay: 0, toDay: 10 },
    ];
    expect(firstFreeDay(bookings, 0, 20)).toBe(10);
    expect(firstFreeDay(bookings, 0, 21)).toBe(50);
    expect(firstFreeDay(bookings, 60, 5)).toBe(60);
    expect(firstFreeDay([], 3, 5)).toBe(3);
  });

  it('is told by the bookings of the fleet, and not at all where there are none', () => {
    const fleet = { outages: [booked('a', 0, 20)], closed: ['b'] };
    const free = availabilityBy(fleet, '2026-02-22', '2026-03-01', 10);
    expect(free(dock('a'))?.value).toBe('Dock 3 free from 2026-03-14');
    expect(free(dock('b'))?.value).toBe('Dock 3 closed');
    expect(free(dock('c'))).toBeNull();
    expect(availabilityBy(fleet, '2026-02-22', '2026-05-01', 10)(dock('a'))?.value).toBe(
      'Dock 3 free on 2026-05-01',
    );
    // Of two alike one is free.
    expect(free(dock('a', 2))?.value).toBe('Dock 3 free on 2026-03-01');
  });
});
