import type { CountryCode } from '#domain/country/country.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

export type AgreementId = string & { readonly __brand: 'AgreementId' };

/** An arrangement between governments or firms that shapes what allied yards may do: AUKUS, DICAS, a MSRA round … */
export interface Agreement {
  readonly id: AgreementId;
  readonly title: string;
  readonly kind: string;
  /** Null when the pages read give none. */
  readonly date: IsoDate | null;
  readonly parties: readonly CountryCode[];
  /** Parties that the pages don't name one by one: `25 more countries`. */
  readonly otherParties?: string;
  readonly status: string;
  readonly summary: string;
  /** What sources disagree about; empty when nothing. */
  readonly conflict: string;
  readonly sources: readonly SourceId[];
}
