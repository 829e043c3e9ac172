import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import { derived, type AnyFact, type Known, type Measure, type Missing } from '#domain/provenance/fact.ts';
import { refusalInWords } from '#engines/routing/words.ts';
import { speechOf } from './speech.ts';
import { speedFact, voyageParts, type VoyageGiven } from './voyage-account.ts';
import type { SeaWay } from './voyage.ts';

/** How far a facility is by sea from the start of the voyage, with all that the numbers rest on. */
export interface SeaWayFacts {
  readonly distance: Measure;
  readonly days: Measure;
}

const notAsked: Missing = { missing: 'not-applicable', note: 'no start of a voyage is chosen' };
const underWay: Missing = { missing: 'not-recorded', note: 'being computed' };

/** Puts the facts of one facility together: called for rows on screen and for the card only. */
export type TellSeaWay = (facility: Facility) => SeaWayFacts;

export function tellSeaWays(ways: ReadonlyMap<FacilityId, SeaWay> | null, given: VoyageGiven): TellSeaWay {
  const toAnywhere: VoyageGiven = { ...given, voyage: { ...given.voyage, to: null, via: [] } };
  return (facility) => {
    if (!given.voyage.from) return { distance: notAsked, days: notAsked };
    const way = ways?.get(facility.id);
    if (!way) return { distance: underWay, days: underWay };
    if (!way.found) {
      const { straits, units, voyage, waters } = given;
      const here = { lng: facility.position.value[0], lat: facility.position.value[1], label: facility.name };
      const speech = speechOf(straits, units, { ...voyage, via: [], to: here }, waters);
      const none: Missing = { missing: 'not-applicable', note: refusalInWords(way, speech).says };
      return { distance: none, days: none };
    }
    const yard: Known<string> = {
      ...facility.position,
      value: formatPosition(facility.position.value, 'decimal'),
    };
    const parts: readonly (readonly [string, AnyFact])[] = [...voyageParts(toAnywhere), ['Yard', yard]];
    const distance = derived(
      way.distanceNm,
      'nm',
      `${given.voyage.least === 'time' ? 'quickest' : 'shortest'} way over the sea chart, clear of land and of what is closed`,
      parts,
    );
    return {
      distance,
      days: derived(way.days, 'd', 'distance ÷ (speed × 24 hours) + hours lost in straits ÷ 24', [
        ['Distance', distance],
        ['Speed', speedFact(given.voyage.speedKn)],
      ]),
    };
  };
}
