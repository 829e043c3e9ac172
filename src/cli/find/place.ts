import type { FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { near, plain } from '#question/near.ts';
import { UsageError, type Surroundings } from '../command.ts';

/** A place by its name on record, or a position as it was typed. */
export interface FoundPlace {
  readonly name: string;
  readonly position: LngLat;
  readonly isTyped: boolean;
}

interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly position: LngLat;
  /** All that it is called by. */
  readonly words: string;
}

/** The position of a place, as {@link findNamedPlace} finds it. */
export const findPlace = (option: string, typed: string, surroundings: Surroundings): LngLat =>
  findNamedPlace(option, typed, surroundings).position;

/**
 * A place: `LAT,LON` in degrees; the id or name of a port, facility or strait; or words that one port,
 * else one facility or its town, else one strait is called by: `Guam`, `Sembawang`.
 * @throws UsageError naming those that are nearly called so.
 */
export function findNamedPlace(option: string, typed: string, { world, heirs }: Surroundings): FoundPlace {
  const pair = /^\s*([+-]?[\d.]+)\s*,\s*([+-]?[\d.]+)\s*$/.exec(typed);
  if (pair)
    return {
      name: typed.trim(),
      position: positionOf(option, typed, Number(pair[1]), Number(pair[2])),
      isTyped: true,
    };
  const id = typed.trim().toLowerCase();
  const facility = world.facilities.get((heirs[id] ?? id) as FacilityId);
  if (facility) return onRecord(facility.name, facility.position.value);
  const kinds = namedPlaces(world);
  const places = kinds.flat();
  const wanted = plain(typed);
  const called =
    places.find(
      (place) => place.id === id || plain(place.name) === wanted || plain(town(place.name)) === wanted,
    ) ?? onlyOne(typed, kinds);
  if (called) return onRecord(called.name, called.position);
  const meant = near(
    typed,
    places.flatMap((item) => [item.id, item.name, item.words].map((key) => ({ key, item }))),
  );
  const hint =
    meant.length > 0 ? ` Near it: ${meant.map((each) => `${each.id} (${each.name})`).join(', ')}.` : '';
  throw new UsageError(
    `--${option} "${typed}" is no place on record.${hint} Give LAT,LON in degrees, or the id or name of a port, facility or strait.`,
  );
}

const onRecord = (name: string, position: LngLat): FoundPlace => ({ name, position, isTyped: false });

/** The one place of its kind whose name or town holds every word typed; the first kind that has any decides. */
function onlyOne(typed: string, kinds: readonly (readonly NamedPlace[])[]): NamedPlace | null {
  const words = typed.trim().split(/\s+/).map(plain);
  if (words.every((word) => word === '')) return null;
  for (const kind of kinds) {
    const holding = kind.filter((place) => words.every((word) => plain(place.words).includes(word)));
    if (holding.length > 0) return holding.length === 1 ? (holding[0] ?? null) : null;
  }
  return null;
}

function positionOf(option: string, typed: string, lat: number, lng: number): LngLat {
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 360) return [lng, lat];
  throw new UsageError(`--${option} "${typed}" is no position: give LAT,LON in degrees, like 35.28,139.67.`);
}

const town = (name: string): string => name.split(',')[0] ?? name;

/** Ports first: a town's name means its port. */
const namedPlaces = ({ ports, facilities, straits }: Surroundings['world']): readonly NamedPlace[][] => [
  ports.map(({ id, name, position }) => ({ id, name, words: name, position: position.value })),
  Array.from(facilities.values(), ({ id, name, place, position }) => ({
    id,
    name,
    words: `${name} ${place}`,
    position: position.value,
  })),
  Array.from(straits.values(), ({ id, name, position }) => ({ id, name, words: name, position })),
];
