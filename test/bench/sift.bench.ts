import crossfilter from 'crossfilter2';
import type { IntervalColumn } from '#filters/columns.ts';
import { tabulate } from '#filters/columns.ts';
import { filters } from '#filters/index.ts';
import { sift } from '#filters/sift.ts';
import { inMs, time, type Result } from './measure.ts';
import { syntheticWorld } from './synthetic-world.ts';

const interval = (from: number) => ({ kind: 'interval', from, to: null, keepUnknown: true }) as const;

/** One step of a slider with three filters set: our sift with all its counts, beside crossfilter2 with three dimensions. */
export function siftResults(): Result[] {
  const count = 100_000;
  const facilities = [...syntheticWorld(count).facilities.values()];
  const columns = tabulate(facilities, filters, {
    day: '2026-11-22',
    origin: [144.66, 13.44],
    verdictOf: () => null,
    seaDaysOf: () => null,
    eligibilityOf: () => null,
    countryName: (code) => code,
  });
  const fixed = {
    country: { kind: 'choice', chosen: ['JP', 'KR'], match: 'any' },
    'dock-width': interval(30),
  } as const;
  let kept = 0;
  const ours = time((round) => {
    kept += sift(columns, filters, { ...fixed, 'dock-length': interval(100 + round) }).kept.length;
  });

  // The peer sees one row a dock and counts three dimensions; ours counts all filters and joins docks to yards.
  const values = (id: string) => (columns.of.get(id) as IntervalColumn).values;
  const [length, width] = [values('dock-length'), values('dock-width')];
  const rows = columns.docks.map(({ facility }, index) => ({
    length: length[index] ?? Number.NaN,
    width: width[index] ?? Number.NaN,
    country: facility.country as string,
  }));
  const peer = crossfilter(
    rows.map((row) => ({
      ...row,
      length: Number.isNaN(row.length) ? -1 : row.length,
      width: Number.isNaN(row.width) ? -1 : row.width,
    })),
  );
  const byLength = peer.dimension((row) => row.length);
  const byWidth = peer.dimension((row) => row.width);
  const byCountry = peer.dimension((row) => row.country);
  const groups = [
    byLength.group((value) => Math.floor(value / 20)),
    byWidth.group((value) => Math.floor(value / 5)),
    byCountry.group(),
  ];
  byCountry.filterFunction((value) => value === 'JP' || value === 'KR');
  byWidth.filterRange([30, Number.POSITIVE_INFINITY]);
  const theirs = time((round) => {
    // A jump, as from one saved set to another: the peer is at its best when a range moves a little.
    byLength.filterRange([round % 2 === 0 ? 100 + round : 300 - round, Number.POSITIVE_INFINITY]);
    for (const group of groups) kept += group.all().length;
  });
  if (!(kept > 0)) throw new Error('nothing was kept');
  return [
    {
      name: `filter: ${count.toLocaleString('en')} facilities, all counts of ${filters.length} filters`,
      measured: inMs(ours),
      goal: '< 50 ms',
      met: ours.median < 50,
    },
    {
      name: `filter: the peer crossfilter2, 3 dimensions over ${rows.length.toLocaleString('en')} docks, jumping`,
      measured: `${inMs(theirs)}, ratio ours/peer ${(ours.median / theirs.median).toFixed(2)}`,
      goal: 'for comparison',
      met: true,
    },
  ];
}
