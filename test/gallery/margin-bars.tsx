import { MarginBar } from '#ui/charts/margin-bars/MarginBar.tsx';
import type { Example } from './example.ts';

/** Margins as they come up in the ledger, by name. */
export const marginBars = [
  {
    name: 'margin-bar-room',
    title: 'Room',
    element: <MarginBar tone="fits" margin={{ low: 0.18, high: 0.18 }} />,
  },
  {
    name: 'margin-bar-room-beyond-the-edge',
    title: 'Room beyond the edge',
    element: <MarginBar tone="fits" margin={{ low: 1.4, high: 1.4 }} />,
  },
  {
    name: 'margin-bar-just-clear',
    title: 'Just clear',
    element: <MarginBar tone="fits" margin={{ low: 0, high: 0 }} />,
  },
  {
    name: 'margin-bar-room-between-two-readings',
    title: 'Room between two readings',
    element: <MarginBar tone="fits" margin={{ low: 0.08, high: 0.22 }} />,
  },
  {
    name: 'margin-bar-room-as-a-lower-bound',
    title: 'Room, as a lower bound',
    element: <MarginBar tone="fits" margin={{ low: 0.3, high: null }} />,
  },
  {
    name: 'margin-bar-overhang',
    title: 'Overhang',
    element: <MarginBar tone="fits-with-overhang" margin={{ low: -0.05, high: -0.05 }} />,
  },
  {
    name: 'margin-bar-too-little',
    title: 'Too little',
    element: <MarginBar tone="does-not-fit" margin={{ low: -0.11, high: -0.11 }} />,
  },
  {
    name: 'margin-bar-too-little-beyond-the-edge',
    title: 'Too little beyond the edge',
    element: <MarginBar tone="does-not-fit" margin={{ low: -0.6, high: -0.6 }} />,
  },
  {
    name: 'margin-bar-too-little-even-by-the-upper-bound',
    title: 'Too little even by the upper bound',
    element: <MarginBar tone="does-not-fit" margin={{ low: null, high: -0.08 }} />,
  },
  {
    name: 'margin-bar-readings-differ',
    title: 'Readings differ',
    element: <MarginBar tone="unknown" margin={{ low: -0.06, high: 0.12 }} />,
  },
  {
    name: 'margin-bar-only-an-upper-bound',
    title: 'Only an upper bound',
    element: <MarginBar tone="unknown" margin={{ low: null, high: 0.24 }} />,
  },
  {
    name: 'margin-bar-not-known',
    title: 'Not known',
    element: <MarginBar tone="unknown" margin={{ low: null, high: null }} />,
  },
  {
    name: 'margin-bar-not-judged',
    title: 'Not judged',
    element: <MarginBar tone="not-judged" margin={{ low: null, high: null }} />,
  },
] as const satisfies readonly Example[];
