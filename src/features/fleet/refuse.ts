import { formatNumber } from '#domain/measure/format.ts';

/** Says why a number can't be taken; null when it can. */
export const refuseNumber =
  ({ from, to }: { readonly from: number; readonly to: number }, isWhole = false) =>
  (value: number | null): string | null => {
    if (value === null || Number.isNaN(value)) return 'Give a number.';
    if (value < from || value > to) return `Give ${formatNumber(from)} to ${formatNumber(to, 0)}.`;
    return isWhole && !Number.isInteger(value) ? 'Give whole days.' : null;
  };
