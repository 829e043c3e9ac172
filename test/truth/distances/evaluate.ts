import { readFileSync } from 'node:fs';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Area } from '#engines/routing/contract.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { port, sail } from '../../fixtures/sea.ts';

/* The engine against a published table of distances: how each row is asked, and what is set aside. */

export interface PublishedRow {
  readonly from: string;
  readonly to: string;
  readonly nm: number;
  /** The figure of the reverse entry, where it differs. */
  readonly backNm?: number;
  readonly way?: string;
  readonly derived?: boolean;
}

interface Way {
  readonly printed: string;
  readonly through?: readonly LngLat[];
  readonly without?: readonly (readonly LngLat[])[];
  readonly setAside?: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const { rows: published } = read('published.json') as { readonly rows: readonly PublishedRow[] };
const { ways } = read('ways.json') as { readonly ways: Readonly<Record<string, Way>> };
const { reasons } = read('reasons.json') as { readonly reasons: Readonly<Record<string, string>> };

export const allRows = published;

export interface Compared {
  readonly row: PublishedRow;
  readonly nm: number;
  /** Signed, percent of the printed figure. */
  readonly errorPercent: number;
  readonly straits: readonly string[];
  readonly reason: string | null;
}

export interface SetAside {
  readonly row: PublishedRow;
  readonly why: string;
}

/** Why a row proves nothing, or null. */
function setAside(row: PublishedRow): string | null {
  const way = row.way === undefined ? undefined : ways[row.way];
  if (row.way !== undefined && !way) throw new Error(`ways.json lacks ${row.way}`);
  if (way?.setAside) return way.setAside;
  if (row.backNm !== undefined && Math.abs(row.backNm / row.nm - 1) > 0.03)
    return `printed as ${row.backNm} the other way`;
  const shortest = distanceNm(port(row.from), port(row.to));
  // Positions are printed to a minute; the hundredth of a percent is theirs.
  return row.nm < shortest * 0.9999 ? `under the great circle of ${shortest.toFixed(0)} nm` : null;
}

/** A line as closed slivers, a mile or so wide. */
function slivers(line: readonly LngLat[]): Area[] {
  return line.slice(1).map((to, index): Area => {
    const from = line[index] ?? to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const [x, y] = [(-dy / length) * 0.02, (dx / length) * 0.02];
    return [
      [
        [from[0] + x, from[1] + y],
        [to[0] + x, to[1] + y],
        [to[0] - x, to[1] - y],
        [from[0] - x, from[1] - y],
      ],
    ];
  });
}

const lengthNm = (points: readonly LngLat[]): number =>
  points.slice(1).reduce((sum, point, index) => sum + distanceNm(points[index] ?? point, point), 0);

/** The table lists the places of a way in either order: the shorter one is meant. */
function inOrder(from: LngLat, through: readonly LngLat[], to: LngLat): readonly LngLat[] {
  const back = through.toReversed();
  return lengthNm([from, ...back, to]) < lengthNm([from, ...through, to]) ? back : through;
}

const keyOf = ({ from, to, way }: PublishedRow): string =>
  [...[from, to].sort(), ...(way === undefined ? [] : [way])].join(' | ');

export function compare(sea: Sea): {
  readonly compared: readonly Compared[];
  readonly aside: readonly SetAside[];
} {
  const compared: Compared[] = [];
  const aside: SetAside[] = [];
  for (const row of published) {
    const why = setAside(row);
    if (why !== null) {
      aside.push({ row, why });
      continue;
    }
    const way = row.way === undefined ? undefined : ways[row.way];
    const [from, to] = [port(row.from), port(row.to)];
    const closedAreas = (way?.without ?? []).flatMap(slivers);
    const { distanceNm: nm, straits } = sail(
      sea,
      from,
      to,
      { closedAreas },
      inOrder(from, way?.through ?? [], to),
    );
    compared.push({
      row,
      nm,
      errorPercent: (nm / row.nm - 1) * 100,
      straits,
      reason: reasons[keyOf(row)] ?? null,
    });
  }
  return { compared, aside };
}

/** The value below which a share of the numbers lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
