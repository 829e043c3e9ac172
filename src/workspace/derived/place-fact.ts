import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition } from '#domain/geo/coordinates.ts';
import type { Known } from '#domain/provenance/fact.ts';
import { ownKnowledge, userInput } from '#domain/provenance/source.ts';
import type { Strait } from '#domain/strait/strait.ts';
import type { Waypoint } from '../edits/voyage.ts';

/** A stop keeps four decimals of the position it was set from. */
const sameTo = 1e-4;

const isAt = ({ lng, lat }: Waypoint, [otherLng, otherLat]: readonly [number, number]): boolean =>
  Math.abs(lat - otherLat) < sameTo && Math.abs(((((lng - otherLng) % 360) + 540) % 360) - 180) < sameTo;

/** Where a stop of the voyage lies, and who says so: the record of a facility or strait, else the user. */
export function placeFact(
  stop: Waypoint,
  facilities: readonly Facility[],
  straits: Iterable<Strait>,
): Known<string> {
  const value = formatPosition([stop.lng, stop.lat], 'decimal');
  const facility = facilities.find(({ name, position }) => name === stop.label && isAt(stop, position.value));
  if (facility) {
    const { sources, confidence, asOf } = facility.position;
    return { value, sources, confidence, asOf, note: `position of ${facility.name}` };
  }
  for (const { name, position } of straits)
    if (name === stop.label && isAt(stop, position))
      return {
        value,
        sources: [ownKnowledge],
        confidence: 'medium',
        asOf: null,
        note: `middle of ${name}, set by hand`,
      };
  return {
    value,
    sources: [userInput],
    confidence: 'low',
    asOf: null,
    note: `${stop.label}, set by the user`,
  };
}
