import type { NoRoute } from './contract.ts';

/** The code of what is in the way, with the straits that are: `too-deep:malacca,sunda`. */
export const refusalCode = (why: NoRoute): string =>
  'where' in why && typeof why.where !== 'number' && why.where.length > 0
    ? `${why.because}:${why.where.join(',')}`
    : why.because;
