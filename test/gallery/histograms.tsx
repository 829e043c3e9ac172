import { Histogram } from '#ui/charts/histogram/Histogram.tsx';
import type { HistogramData } from '#ui/charts/histogram/layout.ts';

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

/** Nothing chosen: every bar counts. */
export const histogramOpen = draw(lengths, true, false);

/** From 130 to 400 m, unknown kept: the range cuts through a bar. */
export const histogramWithRange = draw({ ...lengths, from: 130, to: 400 }, true, true);

/** At least 250 m, unknown left out. */
export const histogramWithoutUnknown = draw({ ...lengths, from: 250 }, false, true);

/** Fewer unknown than in the tallest bar: the hatched bar stands on the same scale. */
export const histogramFewUnknown = draw({ ...lengths, unknown: 9 }, true, false);

/** Nothing known at all. */
export const histogramNothingKnown = draw({ ...lengths, bins: [0, 0, 0], unknown: 40 }, true, false);
