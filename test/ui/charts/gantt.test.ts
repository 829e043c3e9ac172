import { describe, expect, it } from 'vitest';
import { droppedAt, ganttLine, layoutGantt, type GanttInput } from '#ui/charts/gantt/layout.ts';

const input: GanttInput = {
  firstDay: '2027-01-01',
  horizonDays: 100,
  rows: [
    { id: 'a', title: 'Yard A', detail: 'No. 1', outages: [{ fromDay: -10, toDay: 20 }], isClosed: false },
    { id: 'b', title: 'Yard B', detail: 'No. 2', outages: [], isClosed: true },
  ],
  bars: [
    {
      id: 'x',
      row: 'a',
      title: 'X',
      readyDay: 10,
      transitDays: 5,
      startDay: 20,
      endDay: 60,
      isPinned: false,
    },
    { id: 'y', row: 'a', title: 'Y', readyDay: 0, transitDays: 5, startDay: 60, endDay: 90, isPinned: true },
  ],
};
const layout = layoutGantt(input, 1000);
const [x, y] = layout.bars;

describe('a plan over time', () => {
  it('draws transit, waiting and repair one after the other, to one scale', () => {
    if (!x) throw new Error('no bar');
    expect(x.transit.width).toBeCloseTo(5 * layout.pxPerDay, 6);
    expect(x.waiting.x).toBeCloseTo(x.transit.x + x.transit.width, 6);
    expect(x.repair.x).toBeCloseTo(x.waiting.x + x.waiting.width, 6);
    expect(x.repair.width).toBeCloseTo(40 * layout.pxPerDay, 6);
  });
  it('gives each ship of a dock a line of her own', () => {
    expect((y?.y ?? 0) - (x?.y ?? 0)).toBe(ganttLine);
    expect(layout.rows[1]?.y ?? 0).toBeGreaterThan((y?.y ?? 0) + ganttLine);
  });
  it('cuts outages at the first day and covers a closed dock whole', () => {
    expect(layout.rows[0]?.outages[0]?.x).toBeCloseTo(layout.left, 6);
    expect(layout.rows[0]?.outages[0]?.width).toBeCloseTo(20 * layout.pxPerDay, 6);
    expect(layout.rows[1]?.outages[0]?.width).toBeCloseTo(100 * layout.pxPerDay, 6);
  });
  it('says where a dragged bar falls: later, or to another dock whenever it suits', () => {
    if (!x) throw new Error('no bar');
    expect(droppedAt(layout, x, 7 * layout.pxPerDay, 0)).toEqual({ row: 'a', startDay: 27 });
    expect(droppedAt(layout, x, -900, 0)).toEqual({ row: 'a', startDay: 0 });
    expect(droppedAt(layout, x, 2, 2 * ganttLine + 14)).toEqual({ row: 'b', startDay: null });
    expect(droppedAt(layout, x, 0, 4000)).toEqual({ row: 'a', startDay: 20 });
  });
  it('sets names over the rows where there is no room beside', () => {
    expect(layoutGantt(input, 360).left).toBe(0);
    expect(layoutGantt(input, 360).height).toBeGreaterThan(layout.height);
  });
  it('names the year once and then where it changes', () => {
    const ticks = layoutGantt({ ...input, firstDay: '2026-11-15', horizonDays: 120 }, 1000).ticks;
    expect(ticks.map(({ label, year }) => [label, year])).toEqual([
      ['Dec', '2026'],
      ['Jan', '2027'],
      ['Feb', null],
      ['Mar', null],
    ]);
  });
});
