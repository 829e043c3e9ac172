import type { Confidence } from '#domain/provenance/fact.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import { firstDay, lastDay, type IsoDate } from '#domain/time/iso-date.ts';

/** What a yard holds or takes part in: an MSRA, an ABR, AUKUS work … */
export interface YardAgreement {
  readonly type: AgreementType;
  readonly text: string;
  /** When it took effect or was announced; null when the page gives no date. */
  readonly from: IsoDate | null;
  /** Last day of validity; null when no end is published. */
  readonly to: IsoDate | null;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

export const agreementTypes = [
  'MSRA',
  'ABR',
  'AUKUS',
  'INDUS-X',
  'US Navy forward-deployed',
  'other',
] as const;
export type AgreementType = (typeof agreementTypes)[number];

export const agreementNames: Readonly<Record<AgreementType, string>> = {
  MSRA: 'Master Ship Repair Agreement (MSRA)',
  ABR: 'Agreement for Boat Repair (ABR)',
  AUKUS: 'AUKUS',
  'INDUS-X': 'INDUS-X',
  'US Navy forward-deployed': 'US Navy forward-deployed support',
  other: 'Other arrangement',
};

export type Standing = 'in-force' | 'not-yet' | 'expired' | 'start-unknown';

/** How an agreement stands on a day. A start dated to a month counts from its first day, an end to its last. */
export function standingOn({ from, to }: Pick<YardAgreement, 'from' | 'to'>, day: string): Standing {
  if (to !== null && lastDay(to) < day) return 'expired';
  if (from === null) return 'start-unknown';
  return firstDay(from) <= day ? 'in-force' : 'not-yet';
}
