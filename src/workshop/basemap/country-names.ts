/**
 * How countries and territories are named. The keys are Natural Earth's names.
 *
 * A name stands for the places with a code of their own in ISO 3166-1, and for Kosovo. It takes no side: names are for
 * orientation, and no border is drawn (see archive.ts). Natural Earth's shapes without such a code get no name, nor do
 * city-states, which are named as places.
 */

export const leftOut: ReadonlySet<string> = new Set([
  'Ashmore and Cartier Is.',
  'Hong Kong',
  'Indian Ocean Ter.',
  'Macao',
  'Monaco',
  'N. Cyprus',
  'Siachen Glacier',
  'Singapore',
  'Somaliland',
  'Vatican',
]);

/** Natural Earth abbreviates long names, and some have changed since its release. */
export const shortNames: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'Antigua and Barbuda',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Br. Indian Ocean Ter.': 'Chagos Archipelago',
  'British Virgin Is.': 'British Virgin Islands',
  'Cayman Is.': 'Cayman Islands',
  'Central African Rep.': 'Central African Republic',
  'Cook Is.': 'Cook Islands',
  'Dem. Rep. Congo': 'DR Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Faeroe Is.': 'Faroe Islands',
  'Falkland Is.': 'Falkland Islands',
  'Fr. Polynesia': 'French Polynesia',
  'Fr. S. Antarctic Lands': 'Kerguelen',
  'Heard I. and McDonald Is.': 'Heard Island',
  Macedonia: 'North Macedonia',
  'Marshall Is.': 'Marshall Islands',
  'N. Mariana Is.': 'Northern Mariana Islands',
  'Pitcairn Is.': 'Pitcairn Islands',
  'S. Geo. and the Is.': 'South Georgia',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'St-Barthélemy': 'Saint-Barthélemy',
  'St-Martin': 'Saint-Martin',
  'St. Kitts and Nevis': 'Saint Kitts and Nevis',
  'St. Pierre and Miquelon': 'Saint-Pierre and Miquelon',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
  'São Tomé and Principe': 'São Tomé and Príncipe',
  'Turks and Caicos Is.': 'Turks and Caicos Islands',
  'U.S. Virgin Is.': 'US Virgin Islands',
  'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
  'Wallis and Futuna Is.': 'Wallis and Futuna',
  eSwatini: 'Eswatini',
};

interface Placement {
  readonly at: readonly [lng: number, lat: number];
  /** The zoom the name appears at, where its area alone would say too late or too early. */
  readonly from?: number;
}

/** Where the middle of the largest part is a poor place for the name: long, scattered or crowded countries. */
export const handPlaced: Readonly<Record<string, Placement>> = {
  'Br. Indian Ocean Ter.': { at: [72.2, -6.4], from: 4 },
  Brunei: { at: [114.6, 4.5], from: 5 },
  Canada: { at: [-113, 57], from: 1 },
  Chile: { at: [-71, -31.5], from: 3 },
  Croatia: { at: [16.2, 45.5], from: 5 },
  Fiji: { at: [178, -17.8], from: 3 },
  'Fr. Polynesia': { at: [-149.4, -17.1], from: 3 },
  Guam: { at: [144.78, 13.44], from: 4 },
  Indonesia: { at: [113.6, -0.6], from: 2 },
  Japan: { at: [138.2, 36.3], from: 2 },
  Kiribati: { at: [173.4, 0.6], from: 4 },
  Malaysia: { at: [102.3, 4], from: 3 },
  Maldives: { at: [73.4, 3.4], from: 4 },
  Mexico: { at: [-104.3, 25.3], from: 2 },
  'Marshall Is.': { at: [169.8, 9.2], from: 3 },
  Micronesia: { at: [154.2, 7.2], from: 3 },
  'N. Mariana Is.': { at: [145.7, 16.6], from: 4 },
  'New Caledonia': { at: [165.4, -21.3], from: 3 },
  'New Zealand': { at: [171.2, -43.2], from: 2 },
  'North Korea': { at: [126.9, 40.1], from: 3 },
  Norway: { at: [9.2, 61.4], from: 3 },
  Oman: { at: [56.9, 20.9], from: 3 },
  Palau: { at: [134.5, 7.5], from: 3 },
  'Papua New Guinea': { at: [144.2, -6.4], from: 2 },
  Philippines: { at: [121.2, 16.4], from: 3 },
  Russia: { at: [100, 62], from: 1 },
  Samoa: { at: [-172.4, -13.6], from: 4 },
  'Solomon Is.': { at: [159.8, -9], from: 3 },
  'South Korea': { at: [127.8, 36.4], from: 3 },
  'Sri Lanka': { at: [80.7, 7.6], from: 3 },
  Taiwan: { at: [120.95, 23.75], from: 3 },
  Thailand: { at: [101, 15.6], from: 3 },
  'Timor-Leste': { at: [125.9, -8.8], from: 4 },
  Tonga: { at: [-174.9, -20.2], from: 4 },
  'United Arab Emirates': { at: [54.3, 23.6], from: 4 },
  'United States of America': { at: [-106, 39.8], from: 1 },
  Vanuatu: { at: [167.2, -16], from: 3 },
  Vietnam: { at: [107.6, 14.7], from: 3 },
};
