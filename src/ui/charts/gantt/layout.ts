import { scaleUtc } from 'd3-scale';
import { textWidth } from '../text-width.ts';

const msPerDay = 86_400_000;

/** Days count from the first day of the plan. */
export interface GanttSpan {
  readonly fromDay: number;
  readonly toDay: number;
}

export interface GanttRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Days in which the dock takes no ship. */
  readonly outages: readonly GanttSpan[];
  /** Takes no ship at all. */
  readonly isClosed: boolean;
}

/** A ship on her way, waiting, and in dock: one after the other. */
export interface GanttBar {
  readonly id: string;
  readonly row: string;
  readonly title: string;
  readonly readyDay: number;
  readonly transitDays: number;
  readonly startDay: number;
  readonly endDay: number;
  readonly isPinned: boolean;
}

export interface GanttInput {
  /** ISO day of day 0. */
  readonly firstDay: string;
  readonly horizonDays: number;
  readonly rows: readonly GanttRow[];
  readonly bars: readonly GanttBar[];
}

interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface LaidBar {
  readonly bar: GanttBar;
  /** Top of her line. */
  readonly y: number;
  readonly transit: Stretch;
  readonly waiting: Stretch;
  readonly repair: Stretch;
  /** Where her name stands: in the bar, behind it, or before the way there. */
  readonly label: { readonly x: number; readonly at: 'inside' | 'behind' | 'before' };
}

export interface LaidRow {
  readonly row: GanttRow;
  readonly y: number;
  readonly height: number;
  readonly outages: readonly Stretch[];
}

export interface GanttTick {
  readonly x: number;
  readonly label: string;
  /** A new year begins, or the axis does. */
  readonly year: string | null;
}

export interface GanttLayout {
  readonly width: number;
  readonly height: number;
  /** Left edge of the days; the names of the docks stand before it, or over their rows where it is 0. */
  readonly left: number;
  readonly top: number;
  readonly rows: readonly LaidRow[];
  readonly bars: readonly LaidBar[];
  readonly ticks: readonly GanttTick[];
  readonly pxPerDay: number;
}

export const ganttLine = 24;
const rowGap = 8;
const axis = 34;
const nameWidth = 228;
const nameAbove = 18;
/** Below so many pixels names stand over their rows. */
const narrow = 620;
const labelSize = 12;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days, docks and ships on a plane: one line for each ship, docks as groups of lines. */
export function layoutGantt({ firstDay, horizonDays, rows, bars }: GanttInput, width: number): GanttLayout {
  const isNarrow = width < narrow;
  const left = isNarrow ? 0 : nameWidth;
  const begin = Date.parse(`${firstDay}T00:00:00Z`);
  const x = scaleUtc(
    [new Date(begin), new Date(begin + horizonDays * msPerDay)],
    [left, Math.max(left + 1, width - 8)],
  );
  const at = (day: number) => x(new Date(begin + day * msPerDay));
  const stretch = (from: number, to: number): Stretch => ({
    x: at(from),
    width: Math.max(0, at(to) - at(from)),
  });
  const laidRows: LaidRow[] = [];
  const laidBars: LaidBar[] = [];
  let y = axis;
  for (const row of rows) {
    const own = bars
      .filter((bar) => bar.row === row.id)
      .toSorted((a, b) => a.startDay - b.startDay || a.id.localeCompare(b.id));
    const height = Math.max(1, own.length) * ganttLine + (isNarrow ? nameAbove : 0);
    const closed = row.isClosed ? [{ fromDay: 0, toDay: horizonDays }] : row.outages;
    laidRows.push({
      row,
      y,
      height,
      outages: closed
        .map(({ fromDay, toDay }) => stretch(Math.max(0, fromDay), Math.min(horizonDays, toDay)))
        .filter((each) => each.width > 0),
    });
    for (const [line, bar] of own.entries())
      laidBars.push(laidBar(bar, y + (isNarrow ? nameAbove : 0) + line * ganttLine, stretch, left, width));
    y += height + rowGap;
  }
  return {
    width,
    height: y,
    left,
    top: axis,
    rows: laidRows,
    bars: laidBars,
    ticks: ticksOf(x, left, width),
    pxPerDay: (at(horizonDays) - at(0)) / horizonDays,
  };
}

function laidBar(
  bar: GanttBar,
  y: number,
  stretch: (from: number, to: number) => Stretch,
  left: number,
  width: number,
): LaidBar {
  const arrives = Math.min(bar.startDay, bar.readyDay + bar.transitDays);
  const transit = stretch(bar.readyDay, arrives);
  const repair = stretch(bar.startDay, bar.endDay);
  const wide = textWidth(bar.title, labelSize) + (bar.isPinned ? 18 : 0);
  const end = repair.x + repair.width;
  const place =
    wide + 12 <= repair.width
      ? ({ x: repair.x + 7, at: 'inside' } as const)
      : end + wide + 8 <= width || transit.x - wide - 8 < left
        ? ({ x: end + 6, at: 'behind' } as const)
        : ({ x: transit.x - 6, at: 'before' } as const);
  return { bar, y, transit, waiting: stretch(arrives, bar.startDay), repair, label: place };
}

/** Firsts of months, as many as have room; years where they begin. */
function ticksOf(x: ReturnType<typeof scaleUtc<number>>, left: number, width: number): readonly GanttTick[] {
  const [first, last] = x.domain() as [Date, Date];
  const room = Math.max(2, Math.floor((width - left) / 54));
  const span = (last.getTime() - first.getTime()) / msPerDay / 30.4;
  const every = [1, 2, 3, 6, 12].find((step) => span / step <= room) ?? 24;
  const ticks: GanttTick[] = [];
  for (let month = first.getUTCMonth(); ; month += 1) {
    const day = new Date(Date.UTC(first.getUTCFullYear(), month, 1));
    if (day > last) break;
    if (day < first || day.getUTCMonth() % every !== 0) continue;
    const isNewYear = ticks.length === 0 || day.getUTCMonth() === 0;
    ticks.push({
      x: x(day),
      label: months[day.getUTCMonth()] ?? '',
      year: isNewYear ? String(day.getUTCFullYear()) : null,
    });
  }
  return ticks;
}

/** Where a bar that was moved by so many pixels comes to lie: the row under it and the day its repair begins. */
export function droppedAt(
  { rows, pxPerDay }: GanttLayout,
  { bar, y }: LaidBar,
  dx: number,
  dy: number,
): { readonly row: string; readonly startDay: number | null } {
  const middle = y + ganttLine / 2 + dy;
  const under = rows.find(
    (each) => middle >= each.y - rowGap / 2 && middle < each.y + each.height + rowGap / 2,
  );
  const row = under?.row.id ?? bar.row;
  const days = Math.round(dx / pxPerDay);
  // Moved up or down only: the day is left to the plan.
  if (row !== bar.row && Math.abs(dx) < 8) return { row, startDay: null };
  return { row, startDay: Math.max(0, Math.round(bar.startDay) + days) };
}
