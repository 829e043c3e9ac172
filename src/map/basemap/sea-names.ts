import { namedPoint, type NamedPoint, type NameRow } from './named-point.ts';

/** How large the name is set, from oceans down to straits. */
export type Water = 'ocean' | 'sea' | 'gulf' | 'strait';

export interface SeaName extends NamedPoint {
  readonly water: Water;
}

/*
 * Positions are cartographic placement by hand, not facts: where the name reads well, not where a water begins or ends.
 *
 * Names follow common English chart usage, as in the gazetteer of the International Hydrographic Organization. Where a
 * name is disputed the map takes no side by it: the name in widest English use is set, with a second one in parentheses
 * where that is common practice. Disputed islands and banks carry no name.
 */

const oceans: readonly NameRow[] = [
  ['North Pacific Ocean', -170, 33, 1],
  ['South Pacific Ocean', -146, -31, 1],
  ['Indian Ocean', 80, -22, 1],
  ['North Atlantic Ocean', -42, 33, 1],
  ['South Atlantic Ocean', -18, -26, 1],
  ['Southern Ocean', 110, -58, 2],
];

const seas: readonly NameRow[] = [
  ['Philippine Sea', 133, 18.5, 2],
  ['South China Sea', 113.6, 11.6, 2],
  ['East China Sea', 125, 29.2, 3],
  ['Sea of Japan (East Sea)', 135, 40.2, 3],
  ['Yellow Sea', 123.4, 35.6, 4],
  ['Sea of Okhotsk', 148.8, 54.6, 3],
  ['Bering Sea', -178, 57.6, 2],
  ['Coral Sea', 153.6, -16.8, 2],
  ['Tasman Sea', 160.5, -38, 2],
  ['Arabian Sea', 63.5, 15, 2],
  ['Bay of Bengal', 88, 14.2, 2],
  ['Andaman Sea', 95.9, 10.3, 4],
  ['Java Sea', 111.4, -5.2, 4],
  ['Celebes Sea', 122.4, 3.2, 4],
  ['Sulu Sea', 119.9, 8.6, 4],
  ['Banda Sea', 127.2, -5.6, 4],
  ['Arafura Sea', 135.6, -9.5, 4],
  ['Timor Sea', 127.3, -11.4, 4],
  ['Flores Sea', 120.4, -7.5, 5],
  ['Molucca Sea', 125.5, 0.2, 5],
  ['Savu Sea', 122.3, -9.6, 6],
  ['Bismarck Sea', 148.2, -3.9, 4],
  ['Solomon Sea', 152.7, -8.2, 4],
  ['Laccadive Sea', 75.2, 7.9, 5],
  ['Red Sea', 38.3, 20, 4],
  ['Seto Inland Sea', 133.4, 34.12, 7],
];

const gulfs: readonly NameRow[] = [
  ['Gulf of Alaska', -145, 57.2, 3],
  ['Gulf of Thailand', 101.4, 9.9, 4],
  ['Gulf of Tonkin', 107.7, 19.6, 5],
  ['Bohai Sea', 119.8, 38.7, 5],
  ['Persian Gulf', 51.4, 27.1, 4],
  ['Gulf of Oman', 58.7, 24.8, 5],
  ['Gulf of Aden', 48.2, 12.3, 4],
  ['Gulf of Carpentaria', 139, -14, 4],
  ['Great Australian Bight', 130.5, -34.2, 4],
  ['Gulf of California', -111.4, 27.2, 5],
  ['Gulf of Martaban', 96.7, 16, 6],
  ['Gulf of Mannar', 78.7, 8.4, 6],
  ['Bristol Bay', -159.8, 57.6, 5],
  ['Joseph Bonaparte Gulf', 128.7, -14.2, 6],
  ['Spencer Gulf', 136.9, -34.6, 6],
  ['Korea Bay', 124, 39.1, 6],
  ['Peter the Great Gulf', 132, 42.7, 7],
  ['Wakasa Bay', 135.72, 35.78, 8],
  ['Toyama Bay', 137.25, 36.95, 8],
  ['Sagami Bay', 139.35, 35.14, 8],
  ['Tokyo Bay', 139.83, 35.47, 8],
  ['Ise Bay', 136.74, 34.75, 8],
  ['Osaka Bay', 135.2, 34.5, 8],
  ['Manila Bay', 120.74, 14.52, 8],
  ['Port Phillip', 144.86, -38.12, 8],
  ['Moreton Bay', 153.29, -27.25, 8],
  ['Cockburn Sound', 115.72, -32.19, 10],
  ['Puget Sound', -122.46, 47.72, 8],
  ['San Francisco Bay', -122.33, 37.7, 9],
];

const straits: readonly NameRow[] = [
  ['Taiwan Strait', 119.4, 24.5, 5],
  ['Luzon Strait', 121, 20.2, 5],
  ['Bashi Channel', 121.3, 21.5, 7],
  ['Korea Strait', 128.75, 34.15, 6],
  ['Jeju Strait', 126.6, 33.85, 7],
  ['Tsugaru Strait', 140.3, 41.3, 6],
  ['La Pérouse Strait', 141.9, 45.75, 6],
  ['Tatar Strait', 140.9, 50.2, 5],
  ['Osumi Strait', 130.7, 30.85, 7],
  ['Miyako Strait', 126.2, 25.4, 6],
  ['Kii Channel', 134.9, 33.8, 7],
  ['Bungo Channel', 132.1, 32.9, 7],
  ['Strait of Malacca', 99.7, 3.9, 5],
  ['Singapore Strait', 103.93, 1.222, 8],
  ['Karimata Strait', 108.7, -2, 5],
  ['Makassar Strait', 117.9, -1.8, 5],
  ['Sunda Strait', 105.2, -6.15, 7],
  ['Lombok Strait', 115.78, -8.72, 7],
  ['Ombai Strait', 125, -8.55, 7],
  ['Mindoro Strait', 120.5, 12.5, 7],
  ['San Bernardino Strait', 124.2, 12.65, 8],
  ['Surigao Strait', 125.4, 10.2, 8],
  ['Balabac Strait', 117.1, 7.6, 7],
  ['Torres Strait', 142.3, -10, 6],
  ['Bass Strait', 145.6, -39.8, 5],
  ['Cook Strait', 174.5, -41.2, 7],
  ['Palk Strait', 79.7, 9.95, 7],
  ['Ten Degree Channel', 92.6, 10, 6],
  ['Strait of Hormuz', 56.5, 26.5, 6],
  ['Bab el-Mandeb', 43.35, 12.6, 6],
  ['Mozambique Channel', 41.2, -18.5, 4],
  ['Strait of Juan de Fuca', -124.1, 48.27, 7],
  ['Strait of Georgia', -123.75, 49.25, 7],
  ['Unimak Pass', -164.9, 54.3, 7],
  ['Kaiwi Channel', -157.5, 21.2, 8],
];

const named = (water: Water, rows: readonly NameRow[]): SeaName[] =>
  rows.map((row) => ({ ...namedPoint(row), water }));

export const seaNames: readonly SeaName[] = [
  ...named('ocean', oceans),
  ...named('sea', seas),
  ...named('gulf', gulfs),
  ...named('strait', straits),
];
