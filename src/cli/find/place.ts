import { join } from 'node:path';
import type { FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { dataFolder } from '#importers/disk/read-data.ts';
import { readSeaData } from '#importers/sea/read-sea.ts';
import { near, plain } from '#question/near.ts';
import { UsageError, type Surroundings } from '../command.ts';

interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly position: LngLat;
}

/**
 * The position of a place: `LAT,LON` in degrees, the id or name of a facility, or of a port.
 * @throws UsageError naming those that are nearly called so.
 */
export function findPlace(option: string, typed: string, { world, heirs }: Surroundings): LngLat {
  const pair = /^\s*([+-]?[\d.]+)\s*,\s*([+-]?[\d.]+)\s*$/.exec(typed);
  if (pair) return positionOf(option, typed, Number(pair[1]), Number(pair[2]));
  const id = typed.trim().toLowerCase();
  const facility = world.facilities.get((heirs[id] ?? id) as FacilityId);
  if (facility) return facility.position.value;
  const places = namedPlaces(world);
  const wanted = plain(typed);
  const called = places.find(
    (place) => place.id === id || plain(place.name) === wanted || plain(town(place.name)) === wanted,
  );
  if (called) return called.position;
  const meant = near(
    typed,
    places.flatMap((item) => [item.id, item.name].map((key) => ({ key, item }))),
  );
  const hint =
    meant.length > 0 ? ` Near it: ${meant.map((each) => `${each.id} (${each.name})`).join(', ')}.` : '';
  throw new UsageError(
    `--${option} "${typed}" is no place on record.${hint} Give LAT,LON in degrees, or the id or name of a facility or port.`,
  );
}

function positionOf(option: string, typed: string, lat: number, lng: number): LngLat {
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 360) return [lng, lat];
  throw new UsageError(`--${option} "${typed}" is no position: give LAT,LON in degrees, like 35.28,139.67.`);
}

const town = (name: string): string => name.split(',')[0] ?? name;

/** Ports first: a town's name means its port. */
const namedPlaces = ({ facilities }: Surroundings['world']): readonly NamedPlace[] => [
  ...readSeaData(join(dataFolder, 'sea')).ports,
  ...[...facilities.values()].map(({ id, name, position }) => ({ id, name, position: position.value })),
];
