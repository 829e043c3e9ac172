/** A length that reads well on a scale bar: 1, 2 or 5 times a power of ten, at most `most` units. */
export function niceLength(most: number): number {
  if (!(most > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((times) => times * power <= most) ?? 1;
  return step * power;
}

const enlargements = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30] as const;

/** The largest round enlargement that stays within `most`; never smaller than the plan itself. */
export const enlargementWithin = (most: number): number =>
  enlargements.findLast((times) => times <= most + 1e-9) ?? 1;
