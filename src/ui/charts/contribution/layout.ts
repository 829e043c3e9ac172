import { scaleLinear, scaleUtc } from 'd3-scale';

const msPerDay = 86_400_000;

/** Ships back in service: the n-th day returns the n-th ship. Each line holds at least the ships of the one before. */
export interface ReturnsLine {
  readonly key: string;
  /** `US alone`, `+ Japan`. */
  readonly title: string;
  /** Sorted. */
  readonly days: readonly number[];
}

export interface ReturnsInput {
  /** ISO day of day 0. */
  readonly firstDay: string;
  readonly horizonDays: number;
  readonly ships: number;
  /** From who is there in any case to everyone together. */
  readonly lines: readonly ReturnsLine[];
}

export interface LaidLine {
  readonly key: string;
  readonly path: string;
  readonly role: 'home' | 'between' | 'all';
  /** From 0 for home to 1 for everyone. */
  readonly share: number;
}

export interface LaidLabel {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  /** The day on which the last of these ships is back: `27 Aug`. */
  readonly last: string | null;
  readonly y: number;
  /** Where its line ends. */
  readonly endY: number;
  readonly role: LaidLine['role'];
}

export interface ReturnsLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly LaidLine[];
  readonly labels: readonly LaidLabel[];
  /** What lies between home and everyone. */
  readonly gained: string;
  readonly xTicks: readonly { readonly x: number; readonly label: string; readonly year: string | null }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
}

const labelGap = 17;
const margin = { top: 30, right: 172, bottom: 26, left: 30 };
const narrowRight = 138;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Steps of ships returned by day, one line for each coalition, named at its end. */
export function layoutReturns(
  { firstDay, horizonDays, ships, lines }: ReturnsInput,
  width: number,
  height: number,
): ReturnsLayout {
  const left = margin.left;
  const right = width - (width < 520 ? narrowRight : margin.right);
  const [top, bottom] = [margin.top, height - margin.bottom];
  const begin = Date.parse(`${firstDay}T00:00:00Z`);
  const x = scaleUtc([new Date(begin), new Date(begin + horizonDays * msPerDay)], [left, right]);
  const y = scaleLinear([0, Math.max(1, ships)], [bottom, top]);
  const at = (day: number) => x(new Date(begin + Math.min(day, horizonDays) * msPerDay));

  const steps = (days: readonly number[]): readonly (readonly [number, number])[] => [
    [left, y(0)],
    ...days.flatMap((day, before): readonly (readonly [number, number])[] => [
      [at(day), y(before)],
      [at(day), y(before + 1)],
    ]),
    [right, y(days.length)],
  ];
  const written = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py]) => `${round(px)} ${round(py)}`).join('L');
  const roleOf = (index: number): LaidLine['role'] =>
    index === 0 ? 'home' : index === lines.length - 1 ? 'all' : 'between';
  const [home, everyone] = [lines[0], lines.at(-1)];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    lines: lines.map(({ key, days }, index) => ({
      key,
      path: `M${written(steps(days))}`,
      role: roleOf(index),
      share: lines.length < 2 ? 1 : index / (lines.length - 1),
    })),
    labels: spread(
      lines.map(({ key, title, days }, index) => ({
        key,
        title,
        count: days.length,
        last: lastReturn(days, begin),
        y: y(days.length),
        endY: y(days.length),
        role: roleOf(index),
      })),
      top - 12,
      bottom,
    ),
    gained:
      home && everyone && home !== everyone
        ? `M${written(steps(everyone.days))}L${written([...steps(home.days)].reverse())}Z`
        : '',
    xTicks: monthTicks(x, left, right),
    yTicks: y
      .ticks(Math.min(5, ships))
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), label: String(value) })),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function lastReturn(days: readonly number[], begin: number): string | null {
  const last = days.at(-1);
  if (last === undefined) return null;
  const day = new Date(begin + Math.ceil(last) * msPerDay);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''}`;
}

/** Names that would lie over each other are pushed apart, downwards from the highest, then up from the floor. */
function spread(labels: readonly LaidLabel[], ceiling: number, floor: number): readonly LaidLabel[] {
  const placed = labels.toReversed().toSorted((a, b) => a.y - b.y);
  const ys = placed.map(({ y }) => y);
  let edge = ceiling;
  for (const [at, y] of ys.entries()) {
    ys[at] = Math.max(y, edge);
    edge = (ys[at] ?? 0) + labelGap;
  }
  let limit = floor;
  for (let at = ys.length - 1; at >= 0; at -= 1) {
    ys[at] = Math.min(ys[at] ?? 0, limit);
    limit = (ys[at] ?? 0) - labelGap;
  }
  return placed.map(({ key, title, count, last, endY, role }, at) => ({
    key,
    title,
    count,
    last,
    endY,
    role,
    y: ys[at] ?? endY,
  }));
}

function monthTicks(x: ReturnType<typeof scaleUtc<number>>, left: number, right: number) {
  const [first, last] = x.domain() as [Date, Date];
  const room = Math.max(2, Math.floor((right - left) / 52));
  const span = (last.getTime() - first.getTime()) / msPerDay / 30.4;
  const every = [1, 2, 3, 6, 12].find((step) => span / step <= room) ?? 24;
  const ticks: { x: number; label: string; year: string | null }[] = [];
  for (let month = first.getUTCMonth(); ; month += 1) {
    const day = new Date(Date.UTC(first.getUTCFullYear(), month, 1));
    if (day > last) break;
    if (day < first || day.getUTCMonth() % every !== 0 || x(day) > right - 14) continue;
    ticks.push({
      x: x(day),
      label: months[day.getUTCMonth()] ?? '',
      year: ticks.length === 0 || day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : null,
    });
  }
  return ticks;
}

export interface ValueInput {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The largest high of all bars that are compared. */
  readonly most: number;
}

/** How far along the bar value and interval reach, all bars to one scale. */
export function layoutValue({ value, low, high, most }: ValueInput, width: number) {
  const x = scaleLinear([0, most > 0 ? most : 1], [0, width - 2]).clamp(true);
  return { value: x(value), low: x(low), high: x(high) };
}
