import { outReason } from '#domain/rules/candidacy.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import type { UnassignedReason } from '#engines/allocation/answer.ts';
import type { Allocated } from '#engines/allocation/contract.ts';

/** Why a dock can't take a ship, by the code that the plan gives. */
const against: Readonly<Record<string, string>> = {
  'does-not-fit': 'does not fit',
  'fit-not-known': 'fit not known',
  'dock-closed': 'dock closed',
  'class-not-known': 'class not on record',
  'pinned-elsewhere': 'pinned elsewhere',
  'too-late': 'not back within the horizon',
  closed: 'no sea route: straits closed',
  'in-closed-area': 'no sea route: in a closed area',
  'no-water': 'no sea route',
  'too-far-from-sea': 'too far from the sea',
  'unknown-strait': 'a closed strait is not on record',
  'too-deep': 'no sea route: her draft is too deep',
  'too-high': 'no sea route: her air draft is too high',
  'too-wide': 'no sea route: her beam is too wide',
  'too-long': 'no sea route: she is too long',
};

/** A code in words; straits that it names are called by `straitName`. */
export function reasonInWords(code: string, straitName: (id: StraitId) => string = (id) => id): string {
  const law = outReason(code);
  if (law) return law.says;
  const [why = code, straits] = code.split(':');
  const says = against[why] ?? why.replaceAll('-', ' ');
  if (straits === undefined) return says;
  const names = straits.split(',').map((id) => straitName(id as StraitId));
  return why === 'closed'
    ? `no sea route: ${names.join(' and ')} closed`
    : `${says} for ${names.join(' and ')}`;
}

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
