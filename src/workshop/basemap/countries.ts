import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { handPlaced, leftOut, shortNames } from './country-names.ts';
import { readPackageJson } from './packages.ts';

export interface CountryProperties {
  readonly name: string;
  /** 1 for the largest, 4 for the smallest: how large the name is set. */
  readonly rank: number;
  /** The zoom a name appears at. */
  readonly from: number;
}

export type CountryLabel = Feature<Point, CountryProperties>;

/** Steradians on the unit sphere, largest first: China is 0.23, Japan 0.009, Sri Lanka 0.0016, Fiji 0.0004. */
const ranks: readonly (readonly [area: number, rank: number, zoom: number])[] = [
  [0.03, 1, 1],
  [0.005, 2, 2],
  [0.0006, 3, 3],
  [0, 4, 4],
];

type CountryTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type NamedShape = Feature<Polygon | MultiPolygon, { name: string }>;

/** One label point per country or territory named by Natural Earth (public domain). */
export function readCountryLabels(): CountryLabel[] {
  const topology = readPackageJson('world-atlas/countries-50m.json') as CountryTopology;
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<
    NamedShape['geometry'],
    { name: string }
  >;
  return countries.features.filter(({ properties }) => !leftOut.has(properties.name)).map(labelOf);
}

function labelOf(country: NamedShape): CountryLabel {
  const { name } = country.properties;
  const placed = handPlaced[name];
  const [, rank, from] = ranks.find(([least]) => geoArea(country) >= least) ?? [0, 4, 4];
  return {
    type: 'Feature',
    properties: { name: shortNames[name] ?? name, rank, from: placed?.from ?? from },
    geometry: { type: 'Point', coordinates: placed ? [...placed.at] : centerOfLargestPart(country.geometry) },
  };
}

function centerOfLargestPart(geometry: Polygon | MultiPolygon): Position {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shapes = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = shapes.reduce((best, shape) => (geoArea(shape) > geoArea(best) ? shape : best));
  return geoCentroid(largest);
}
