import { dockPlans } from './dock-plans.tsx';
import type { Example } from './example.ts';
import { histograms } from './histograms.tsx';

/** Every picture, in the order the page shows them. */
export const examples: readonly Example[] = [...dockPlans, ...histograms];
