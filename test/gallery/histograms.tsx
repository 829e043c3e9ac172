import { Histogram } from '#ui/charts/histogram/Histogram.tsx';
import type { HistogramData } from '#ui/charts/histogram/layout.ts';
import type { Example } from './example.ts';

/** Lengths of docks in bars of 50 m. */
const lengths: HistogramData = {
  bins: [0, 6, 16, 22, 17, 14, 20, 15, 13, 8, 4, 3, 2, 2, 1, 0, 0, 0, 0, 1],
  low: 0,
  high: 1000,
  unknown: 66,
  from: null,
  to: null,
};
const meters = (value: number) => `${value.toLocaleString('en-US')} m`;
const draw = (data: HistogramData, keepsUnknown: boolean, narrowed: boolean) => (
  <Histogram data={data} rows="docks" format={meters} keepsUnknown={keepsUnknown} narrowed={narrowed} />
);

export const histograms = [
  {
    name: 'histogram-open',
    title: 'Nothing chosen: every bar counts',
    element: draw(lengths, true, false),
  },
  {
    name: 'histogram-with-range',
    title: 'From 130 to 400 m, unknown kept: the range cuts through a bar',
    element: draw({ ...lengths, from: 130, to: 400 }, true, true),
  },
  {
    name: 'histogram-without-unknown',
    title: 'At least 250 m, unknown left out',
    element: draw({ ...lengths, from: 250 }, false, true),
  },
  {
    name: 'histogram-few-unknown',
    title: 'Fewer unknown than in the tallest bar: one scale for both',
    element: draw({ ...lengths, unknown: 9 }, true, false),
  },
  {
    name: 'histogram-nothing-known',
    title: 'Nothing known at all',
    element: draw({ ...lengths, bins: [0, 0, 0], unknown: 40 }, true, false),
  },
] as const satisfies readonly Example[];
