import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition, type PositionFormat } from '#domain/geo/coordinates.ts';
import { fineDegrees } from '#domain/geo/decimal.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { findPlace } from '#filters/find-place.ts';
import type { Waypoint } from '#workspace/edits/voyage.ts';

/** A place that what was typed may mean. */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly place: Waypoint;
}

const waypoint = ([lng, lat]: LngLat, label: string): Waypoint => ({
  lng: fineDegrees(lng),
  lat: fineDegrees(lat),
  label: label.slice(0, 200),
});

export const facilityPlace = ({ name, position }: Facility): Waypoint => waypoint(position.value, name);

/** What a typed place may mean: the position that it is, else facilities and straits by name. */
export function suggest(
  text: string,
  facilities: readonly Facility[],
  straits: readonly Strait[],
  format: PositionFormat,
): readonly Suggestion[] {
  const found = findPlace(text, facilities, straits);
  if (found.position)
    return [
      {
        key: 'position',
        name: formatPosition(found.position, format),
        detail: 'Position',
        place: waypoint(found.position, formatPosition(found.position, 'decimal')),
      },
    ];
  return [
    ...found.facilities.map((facility) => ({
      key: facility.id,
      name: facility.name,
      detail: facility.place,
      place: facilityPlace(facility),
    })),
    ...found.straits.map(({ id, name, position, region }) => ({
      key: `strait ${id}`,
      name,
      detail: `Strait, ${region}`,
      place: waypoint(position, name),
    })),
  ];
}
