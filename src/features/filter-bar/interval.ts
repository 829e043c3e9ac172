import { convert, convertBack, formatNumber, unitName, type DisplayUnits } from '#domain/measure/format.ts';
import type { IntervalSetting } from '#filters/filter.ts';
import type { Tally } from '#filters/sift.ts';
import type { HistogramData } from '#ui/charts/histogram/layout.ts';
import { roundUp, stepFor, type Range } from '#ui/controls/range-values.ts';

type IntervalTally = Extract<Tally, { kind: 'interval' }>;
type Unit = 'm' | 't' | 'nm' | 'd';

/** A numeric filter as the user reads it: counts, ends and chosen range in the user's unit. */
export interface IntervalView {
  readonly data: HistogramData & Range & { readonly end: number };
  readonly step: number;
  readonly unit: string;
  readonly format: (value: number) => string;
}

export function viewOf(
  { low, high, bins, unknown }: IntervalTally,
  setting: IntervalSetting | undefined,
  stored: Unit,
  units: DisplayUnits,
): IntervalView {
  const shown = (value: number) => convert(value, stored, units);
  const optional = (value: number | null | undefined) =>
    value === null || value === undefined ? null : shown(value);
  const unit = unitName(stored, units);
  const step = stepFor(shown(high) - shown(low));
  const data = {
    bins,
    low: shown(low),
    high: shown(high),
    end: roundUp(shown(high), step),
    unknown,
    from: optional(setting?.from),
    to: optional(setting?.to),
  };
  return { data, step, unit, format: (value) => formatNumber(value, unit === 'm' || stored === 'd' ? 1 : 0) };
}

/** What is stored for a range in the user's unit; null when it asks nothing. */
export function settingOf(
  { from, to }: Range,
  keepUnknown: boolean,
  stored: Unit,
  units: DisplayUnits,
): IntervalSetting | null {
  if (from === null && to === null && keepUnknown) return null;
  const back = (value: number | null) => (value === null ? null : convertBack(value, stored, units));
  return { kind: 'interval', from: back(from), to: back(to), keepUnknown };
}
