import type { FilterContext } from '#filters/filter.ts';

/** What filters look at beside the record: no ship and no point, unless the test says so. */
export const aContext = (context: Partial<FilterContext> = {}): FilterContext => ({
  day: '2026-11-22',
  origin: null,
  verdictOf: () => null,
  seaDaysOf: () => null,
  eligibilityOf: () => null,
  countryName: (code) => code,
  ...context,
});
