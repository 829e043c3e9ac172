import type { World } from '#domain/world.ts';
import type { UnassignedReason } from '#engines/allocation/answer.ts';
import type { Allocated } from '#engines/allocation/contract.ts';

export const unassignedInWords: Readonly<Record<UnassignedReason, string>> = {
  'no-way': 'No dock that takes part can take her',
  'too-late': 'No dock brings her back within the horizon',
  'no-room': 'The time she needs saves more with other ships',
};

const methods: Readonly<Record<Allocated['method'], string>> = {
  matching: 'by matching ships to docks',
  prices: 'by prices of dock time',
  search: 'by local search against prices of dock time',
  enumeration: 'by trying every stay that could be better',
  highs: 'by HiGHS on the stays that could be better',
};

export const methodInWords = ({ method }: Pick<Allocated, 'method'>): string => methods[method];

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country by its code: as on record, else as the world calls it. */
export function countryInWords(code: string, countries: World['countries']): string {
  const known = [...countries.values()].find((each) => each.code === code);
  return known?.name ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined) ?? code;
}

/** A kind of job as it is read: `Battle damage`. */
export const jobInWords = (kind: string): string => {
  const words = kind.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** `0.4 %`; never shown as nothing while there is something. */
export const shareInWords = (share: number): string => {
  if (share === 0) return '0 %';
  const percent = share * 100;
  return percent < 0.1 ? '< 0.1 %' : `${percent.toFixed(percent < 10 ? 1 : 0)} %`;
};
