import type { Facility } from '#domain/facility/facility.ts';
import { formatPosition, type PositionFormat } from '#domain/geo/coordinates.ts';
import { fineDegrees } from '#domain/geo/decimal.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Port } from '#domain/port/port.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { findPlace } from '#filters/find-place.ts';
import { fold } from '#filters/fold.ts';
import { near } from '#question/near.ts';
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
  // "Singapore" is the port before it is a yard or a strait of that name, and "Guam" its only port.
  const named = found.ports.filter(({ name }) => isCalled(name, text));
  const called = named.length > 0 || found.ports.length > 1 ? named : found.ports;
  const others = found.ports.filter((port) => !called.includes(port));
  return [
    ...called.map(harbor),
    ...found.facilities.map(yard),
    ...found.straits.map(gate),
    ...others.map(harbor),
  ];
}

/** Places that are called nearly so: what a misspelt name may have meant. */
export function nearly(
  text: string,
  facilities: readonly Facility[],
  straits: readonly Strait[],
  ports: readonly Port[],
): readonly Suggestion[] {
  const keyed = <Item extends { readonly name: string }>(
    items: readonly Item[],
    told: (item: Item) => Suggestion,
    words: (item: Item) => readonly string[] = () => [],
  ) =>
    items.flatMap((item) =>
      [item.name, item.name.split(/,| \(/)[0] ?? item.name, ...words(item)].map((key) => ({
        key,
        item: told(item),
      })),
    );
  const found = near(
    text,
    [
      ...keyed(ports, harbor),
      ...keyed(facilities, yard, ({ place }) => [place, place.split(',')[0] ?? place]),
      ...keyed(straits, gate, (strait) => [strait.id, shortName(strait)]),
    ],
    20,
  );
  return found
    .filter(({ key }, index) => found.findIndex((other) => other.key === key) === index)
    .slice(0, 4);
}

const harbor = ({ id, name, position }: Port): Suggestion => ({
  key: `port ${id}`,
  name,
  detail: 'Port',
  place: waypoint(position.value, name),
});

const yard = (facility: Facility): Suggestion => ({
  key: facility.id,
  name: facility.name,
  detail: facility.place,
  place: facilityPlace(facility),
});

const gate = ({ id, name, position, region }: Strait): Suggestion => ({
  key: `strait ${id}`,
  name,
  detail: `Strait, ${region}`,
  place: waypoint(position, name),
});
