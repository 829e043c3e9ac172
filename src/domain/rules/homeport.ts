import type { Facility } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';

/** The lands that the repair rules tell apart. */
export type Land = 'us' | 'guam' | 'northern-marianas' | 'abroad';

export const landNames: Readonly<Record<Land, string>> = {
  us: 'the United States',
  guam: 'Guam',
  'northern-marianas': 'the Northern Marianas',
  abroad: 'abroad',
};

/** A ship's assigned homeport: not where she happens to operate. */
export interface Homeport {
  readonly name: string;
  readonly land: Land;
}

/** Islands that stand under the United States as a country, each in a box that holds no other land. */
const islands: readonly { readonly land: Land; readonly from: LngLat; readonly to: LngLat }[] = [
  { land: 'guam', from: [144.4, 13], to: [145.1, 13.8] },
  { land: 'northern-marianas', from: [144.7, 13.9], to: [146.3, 20.8] },
];

/** The land a yard lies in. */
export function landOf({ country, position }: Pick<Facility, 'country' | 'position'>): Land {
  if (country !== 'US') return 'abroad';
  const [lng, lat] = position.value;
  const island = islands.find(
    ({ from, to }) => lng >= from[0] && lng <= to[0] && lat >= from[1] && lat <= to[1],
  );
  return island?.land ?? 'us';
}

const inLand = (land: Land, names: readonly string[]): readonly Homeport[] =>
  names.map((name) => ({ name, land }));

/** Homeports of US ships by name. Where a port lies is geography; whether a ship has it is the user's to say. */
export const homeports: readonly Homeport[] = [
  ...inLand('us', [
    'San Diego',
    'Everett',
    'Bremerton',
    'Bangor',
    'Pearl Harbor',
    'Norfolk',
    'Little Creek',
    'Mayport',
    'Kings Bay',
    'Groton',
    'Pascagoula',
    'Portland',
    'Port Hueneme',
    'San Francisco',
    'United States',
  ]),
  ...inLand('guam', ['Guam', 'Apra Harbor']),
  ...inLand('northern-marianas', ['Saipan', 'Tinian', 'Northern Marianas']),
  ...inLand('abroad', [
    'Yokosuka',
    'Sasebo',
    'White Beach',
    'Busan',
    'Chinhae',
    'Singapore',
    'Changi',
    'Diego Garcia',
    'Manama',
    'Rota',
    'Gaeta',
    'Souda Bay',
    'HMAS Stirling',
  ]),
];
