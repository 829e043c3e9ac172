import type { ReactElement } from 'react';
import { TallyBar } from '#ui/charts/tally-bar/TallyBar.tsx';

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
export const tallyBars: Readonly<Record<string, ReactElement>> = {
  'dry cargo ship': bar(1, 0, 115, 93),
  'every verdict': bar(12, 5, 60, 40),
  'all alike': bar(0, 0, 25, 0),
  nothing: bar(0, 0, 0, 0),
};
