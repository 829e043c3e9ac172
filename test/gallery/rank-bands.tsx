import { RankBand } from '#ui/charts/rank-bands/RankBand.tsx';
import type { Example } from './example.ts';

const leader = { low: 0.6, high: 0.9 };

/** Scores, by name. */
export const rankBands = [
  { name: 'rank-band-leader', title: 'Leader', element: <RankBand {...leader} leader={null} /> },
  { name: 'rank-band-behind', title: 'Behind', element: <RankBand low={0.3} high={0.5} leader={leader} /> },
  {
    name: 'rank-band-not-known',
    title: 'Hardly known',
    element: <RankBand low={0.05} high={0.95} leader={leader} />,
  },
  {
    name: 'rank-band-sure',
    title: 'Surely known',
    element: <RankBand low={0.72} high={0.72} leader={leader} />,
  },
] as const satisfies readonly Example[];
