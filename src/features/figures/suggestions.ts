import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition, type PositionFormat } from '#domain/geo/coordinates.ts';
import { fineDegrees } from '#domain/geo/decimal.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Port } from '#domain/port/port.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { findPlace } from '#filters/find-place.ts';
import { fold } from '#filters/fold.ts';
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

/** `Singapore` is, `Singa` isn't. */
const isCalled = (name: string, text: string): boolean =>
  [name, name.split(/,| \(/)[0] ?? name].some((each) => fold(each) === fold(text.trim()));

/** What a typed place may mean: the position that it is, else ports, facilities and straits by name. */
export function suggest(
  text: string,
  facilities: readonly Facility[],
  straits: readonly Strait[],
  ports: readonly Port[],
  format: PositionFormat,
): readonly Suggestion[] {
  const found = findPlace(text, facilities, straits, ports);
  if (found.position)
    return [
      {
        key: 'position',
        name: formatPosition(found.position, format),
        detail: 'Position',
        place: waypoint(found.position, formatPosition(found.position, 'decimal')),
      },
    ];
  const harbor = ({ id, name, position }: Port): Suggestion => ({
    key: `port ${id}`,
    name,
    detail: 'Port',
    place: waypoint(position.value, name),
  });
  // "Singapore" is the port before it is a yard or a strait of that name.
  const called = found.ports.filter(({ name }) => isCalled(name, text));
  const others = found.ports.filter((port) => !called.includes(port));
  return [
    ...called.map(harbor),
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
    ...others.map(harbor),
  ];
}
