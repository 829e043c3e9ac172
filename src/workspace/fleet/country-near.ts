import type { Facility } from '#domain/facility/facility.ts';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';

/** Farther from a facility, a place may well be somebody else's. */
const mostNm = 30;

/** The country of the nearest facility on record; null where none is near. A guess, for the user to set right. */
export function countryNear(place: LngLat, facilities: Iterable<Facility>): string | null {
  let [country, nearest]: [string | null, number] = [null, mostNm];
  for (const facility of facilities) {
    const away = distanceNm(place, facility.position.value);
    if (away <= nearest) [country, nearest] = [facility.country, away];
  }
  return country;
}
