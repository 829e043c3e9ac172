import { detourBars } from './detour-bars.tsx';
import { dockPlans } from './dock-plans.tsx';
import type { Example } from './example.ts';
import { fleetCharts } from './fleet-charts.tsx';
import { histograms } from './histograms.tsx';
import { marginBars } from './margin-bars.tsx';
import { rankBands } from './rank-bands.tsx';
import { silhouettes } from './silhouettes.tsx';
import { straitSections } from './strait-sections.tsx';
import { tallyBars } from './tally-bars.tsx';

/** Every picture, in the order the page shows them. */
export const examples: readonly Example[] = [
  ...dockPlans,
  ...histograms,
  ...tallyBars,
  ...marginBars,
  ...silhouettes,
  ...straitSections,
  ...detourBars,
  ...rankBands,
  ...fleetCharts,
];
