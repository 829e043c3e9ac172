import { chartSwitches } from '../stage/chart-switches.ts';

/** What the user may show and hide on the chart. */
export const switches: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'facilities', title: 'Yards, bases and depots' },
  { id: 'lanes', title: 'Sea lanes between hubs' },
  { id: 'straits', title: 'Straits' },
  { id: 'reach', title: 'Reach by days' },
  { id: 'nearest', title: 'Nearest yard by sea' },
  { id: 'fleet', title: 'Ships of the fleet' },
  ...chartSwitches,
];
