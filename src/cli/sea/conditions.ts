import { readFileSync } from 'node:fs';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { shortName, type StraitId } from '#domain/strait/strait.ts';
import type { World } from '#domain/world.ts';
import type { Area, Conditions, ShipLimits } from '#engines/routing/contract.ts';
import { plain } from '#question/near.ts';
import { UsageError, type Option } from '../command.ts';
import type { Given } from '../options.ts';

export const conditionOptions: readonly Option[] = [
  { name: 'close', value: 'STRAIT', help: 'straits that are shut, by id or name: malacca,sunda', many: true },
  { name: 'avoid', value: 'FILE', help: 'GeoJSON polygons that no route may touch', many: true },
  { name: 'draft', value: 'M', help: 'draft, meters: straits and canals with less are shut' },
  { name: 'air-draft', value: 'M', help: 'height over the water, meters' },
  { name: 'beam', value: 'M', help: 'beam, meters' },
  { name: 'length', value: 'M', help: 'length overall, meters' },
  { name: 'speed', value: 'KN', help: 'speed through the water, knots (14)' },
];

/** Splits lists of ids: `a,b` given once or `a` and `b` given apart. */
export const listOf = (given: Given, option: string): readonly string[] => given.all(option).flatMap(wordsOf);

const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');

/** Straits by id or name; what is neither stays as it is, for the router to refuse. */
function straitsOf(given: Given, straits: World['straits']): readonly StraitId[] {
  const called = new Map(
    Array.from(straits.values()).flatMap((strait) =>
      [strait.id, strait.name, shortName(strait)].map((name) => [plain(name), strait.id] as const),
    ),
  );
  return given.all('close').flatMap((text) => {
    // A name may hold a comma.
    const whole = called.get(plain(text));
    if (whole) return whole;
    return wordsOf(text).map((word) => called.get(plain(word)) ?? (word as StraitId));
  });
}

/** @throws UsageError for a number that is none or a file that can't be read */
export function conditionsOf(given: Given, { straits }: World): Conditions {
  const speedKn = numberOf(given, 'speed', 0, 60);
  const ship = shipOf(given);
  return {
    closedStraits: straitsOf(given, straits),
    closedAreas: given.all('avoid').flatMap(readAreas),
    ...(speedKn === null ? {} : { speedKn }),
    ...(Object.keys(ship).length > 0 ? { ship } : {}),
  };
}

function shipOf(given: Given): ShipLimits {
  const sizes = [
    ['draftM', numberOf(given, 'draft', 0, 40)],
    ['airDraftM', numberOf(given, 'air-draft', 0, 200)],
    ['beamM', numberOf(given, 'beam', 0, 200)],
    ['lengthM', numberOf(given, 'length', 0, 1000)],
  ] as const;
  return Object.fromEntries(sizes.filter(([, size]) => size !== null));
}

/** A number over `over` and up to `most`; null where the option is not given. */
export function numberOf(given: Given, option: string, over: number, most: number): number | null {
  const typed = given.text(option);
  if (typed === null) return null;
  const value = Number(typed);
  if (typed.trim() !== '' && value > over && value <= most) return value;
  throw new UsageError(`--${option} "${typed}" is not a number over ${over} and up to ${most}.`);
}

function readAreas(path: string): Area[] {
  const refuse = (fault: string) => new UsageError(`--avoid ${path}: ${fault}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (problem) {
    throw refuse(problem instanceof Error ? problem.message : String(problem));
  }
  const areas = [...areasIn(json)];
  if (areas.length === 0) throw refuse('holds no polygon; give GeoJSON with a Polygon or MultiPolygon');
  const isPosition = (value: unknown): value is LngLat =>
    Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((part) => Number.isFinite(part));
  for (const area of areas)
    for (const ring of area)
      if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition))
        throw refuse(
          'has a ring that is none: four or more positions [longitude, latitude], the last like the first',
        );
  return areas;
}

interface GeoJson {
  readonly type?: unknown;
  readonly coordinates?: unknown;
  readonly geometry?: unknown;
  readonly geometries?: unknown;
  readonly features?: unknown;
}

function* areasIn(value: unknown): Generator<Area> {
  if (typeof value !== 'object' || value === null) return;
  const { type, coordinates, geometry, geometries, features } = value as GeoJson;
  if (type === 'Polygon' && Array.isArray(coordinates)) yield coordinates as Area;
  else if (type === 'MultiPolygon' && Array.isArray(coordinates)) yield* coordinates as Area[];
  else if (type === 'Feature') yield* areasIn(geometry);
  else if (Array.isArray(features)) for (const each of features) yield* areasIn(each);
  else if (Array.isArray(geometries)) for (const each of geometries) yield* areasIn(each);
}
