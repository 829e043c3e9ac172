import type { CountryCode } from '#domain/country/country.ts';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { notPublished } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';

/** A dock that is on no record: one that somebody plans, or one of the user's own. */
export interface Site {
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where nobody said whose ground it is. */
  readonly country: string | null;
  readonly position: LngLat;
}

/**
 * The yard that a site would be, for the rules to look at: it repairs ships, holds no agreement on record, and nobody
 * knows who runs it. Null without a country: then the rules can't be asked.
 */
export function yardOn({ name, country, position }: Site): Facility | null {
  if (country === null) return null;
  return {
    id: `site ${name}` as FacilityId,
    name,
    country: country as CountryCode,
    place: name,
    operator: 'not known yet',
    ownership: 'government',
    roles: ['repair'],
    position: { value: position, sources: [userInput], confidence: 'low', asOf: null, precisionM: 0 },
    docks: [],
    cranes: [],
    approachAirDraftM: notPublished,
    quayM: notPublished,
    berthDraftM: notPublished,
    berthNote: '',
    port: null,
    capabilities: [],
    agreements: [],
    events: [],
    workforce: notPublished,
    output: notPublished,
    sources: [userInput],
    confidence: 'low',
    gaps: 'not on record',
  };
}
