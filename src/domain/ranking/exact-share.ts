/*
 * With two criteria the weightings are a line from one to the other, with three a triangle. Where one of the ranked is
 * ahead of another is cut off by a straight cut, so that its share is a length or an area: exact but for rounding.
 */

type Point = readonly [number, number];

/** How far ahead at the first weight's end, the second's and the third's: positive is ahead. */
export type Leads = readonly number[];

/** The share of the line or the triangle in which no lead is negative. */
export function shareAhead(leads: readonly Leads[], count: number): number {
  if (count === 1) return leads.every(([lead = 0]) => lead >= 0) ? 1 : 0;
  return count === 2 ? lengthAhead(leads) : areaAhead(leads) / 0.5;
}

function lengthAhead(leads: readonly Leads[]): number {
  let [from, to] = [0, 1];
  for (const [first = 0, second = 0] of leads) {
    if (first < 0 && second < 0) return 0;
    if (first >= 0 && second >= 0) continue;
    const cut = second / (second - first);
    if (first < 0) to = Math.min(to, cut);
    else from = Math.max(from, cut);
  }
  return Math.max(0, to - from);
}

function areaAhead(leads: readonly Leads[]): number {
  let corners: readonly Point[] = [
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  for (const lead of leads) {
    corners = clipped(corners, lead);
    if (corners.length < 3) return 0;
  }
  return areaOf(corners);
}

const leadAt = ([x, y]: Point, [first = 0, second = 0, third = 0]: Leads): number =>
  first * x + second * y + third * (1 - x - y);

function clipped(corners: readonly Point[], lead: Leads): readonly Point[] {
  return corners.flatMap((corner, at): readonly Point[] => {
    const next = corners[(at + 1) % corners.length] ?? corner;
    const [here, there] = [leadAt(corner, lead), leadAt(next, lead)];
    const kept: Point[] = here >= 0 ? [corner] : [];
    if (here < 0 !== there < 0 && here !== there) {
      const share = here / (here - there);
      kept.push([corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]);
    }
    return kept;
  });
}

function areaOf(corners: readonly Point[]): number {
  let twice = 0;
  for (const [at, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}
