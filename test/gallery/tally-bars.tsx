import { TallyBar } from '#ui/charts/tally-bar/TallyBar.tsx';
import type { Example } from './example.ts';

const bar = (fits: number, overhang: number, unknown: number, doesNotFit: number) => (
  <TallyBar
    parts={[
      { key: 'fits', count: fits },
      { key: 'fits-with-overhang', count: overhang },
      { key: 'unknown', count: unknown },
      { key: 'does-not-fit', count: doesNotFit },
    ]}
  />
);

/** How docks divide by verdict, by name. */
export const tallyBars = [
  { name: 'tally-bar-dry-cargo-ship', title: 'Dry cargo ship', element: bar(1, 0, 115, 93) },
  { name: 'tally-bar-every-verdict', title: 'Every verdict', element: bar(12, 5, 60, 40) },
  { name: 'tally-bar-all-alike', title: 'All alike', element: bar(0, 0, 25, 0) },
  { name: 'tally-bar-nothing', title: 'Nothing', element: bar(0, 0, 0, 0) },
] as const satisfies readonly Example[];
