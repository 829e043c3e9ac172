import { DetourBar } from '#ui/charts/detour-bar/DetourBar.tsx';
import type { Example } from './example.ts';

const bar = (before: number, after: number | null) => (
  <DetourBar before={before} after={after} longest={6000} />
);

/** Ways before and after, by name. */
export const detourBars = [
  { name: 'detour-bar-longer', title: 'Longer', element: bar(2400, 4300) },
  { name: 'detour-bar-hardly-longer', title: 'Hardly longer', element: bar(2400, 2401) },
  { name: 'detour-bar-shorter', title: 'Shorter', element: bar(4300, 4000) },
  { name: 'detour-bar-the-same', title: 'The same', element: bar(2400, 2400) },
  { name: 'detour-bar-cut-off', title: 'Cut off', element: bar(2400, null) },
] as const satisfies readonly Example[];
