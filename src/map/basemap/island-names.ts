import { namedPoint, type NamedPoint, type NameRow } from './named-point.ts';

/*
 * Islands and other lands that give bearings where the chart is empty of towns. Like the names of seas: placed by hand,
 * named as English charts do, no fact in them. Disputed islands and banks carry no name.
 */
const rows: readonly NameRow[] = [
  // North Pacific
  ['Alaska', -153, 64.6, 3],
  ['Kamchatka', 159.3, 56, 4],
  ['Sakhalin', 142.9, 50.4, 5],
  ['Aleutian Islands', -174.6, 52.1, 4],
  ['Kodiak Island', -153.5, 57.4, 6],
  ['Haida Gwaii', -132.2, 53.2, 5],
  ['Vancouver Island', -125.7, 49.7, 6],
  ['Baja California', -113.2, 28.2, 5],
  ['Hawaii', -157.4, 20.7, 3],
  ['Midway Atoll', -177.37, 28.21, 4],
  ['Johnston Atoll', -169.53, 16.73, 4],
  ['Wake Island', 166.63, 19.29, 4],
  ['Minami-Tori-shima', 153.98, 24.29, 5],
  // Japan and Korea
  ['Hokkaido', 142.9, 43.4, 5],
  ['Shikoku', 133.4, 33.75, 6],
  ['Kyushu', 131.1, 32.6, 6],
  ['Tsushima', 129.3, 34.4, 7],
  ['Jeju', 126.55, 33.4, 6],
  ['Ryukyu Islands', 129.4, 27.6, 5],
  ['Okinawa', 127.95, 26.55, 6],
  ['Ogasawara Islands', 142.2, 27.06, 5],
  ['Iwo To', 141.31, 24.78, 5],
  // Southeast Asia
  ['Hainan', 109.8, 19.2, 5],
  ['Luzon', 121.4, 17.2, 6],
  ['Mindanao', 125.1, 7.7, 5],
  ['Palawan', 118.7, 9.8, 6],
  ['Borneo', 115, 1.6, 4],
  ['Sumatra', 101.8, -0.6, 4],
  ['Java', 110.3, -7.2, 5],
  ['Sulawesi', 120.6, -2, 5],
  ['Halmahera', 127.9, 0.8, 6],
  ['Andaman Islands', 92.9, 12.3, 5],
  ['Nicobar Islands', 93.75, 7.5, 5],
  // Melanesia, Micronesia, Polynesia
  ['New Guinea', 137.6, -4.1, 4],
  ['New Britain', 151, -5.6, 5],
  ['Bougainville', 155.2, -6.2, 6],
  ['Guadalcanal', 160.15, -9.6, 6],
  ['Yap', 138.12, 9.53, 5],
  ['Chuuk', 151.8, 7.42, 5],
  ['Pohnpei', 158.22, 6.88, 5],
  ['Kwajalein', 167.55, 9.05, 4],
  ['Tinian', 145.63, 15.01, 8],
  ['Rota', 145.21, 14.15, 7],
  ['Kiritimati', -157.4, 1.87, 5],
  ['Palmyra Atoll', -162.08, 5.88, 5],
  // Australia, New Zealand, Indian Ocean
  ['Tasmania', 146.6, -42.1, 4],
  ['Lord Howe Island', 159.08, -31.55, 5],
  ['Chatham Islands', -176.5, -44, 4],
  ['Christmas Island', 105.65, -10.47, 4],
  ['Cocos Islands', 96.85, -12.16, 4],
  ['Diego Garcia', 72.42, -7.35, 5],
  ['Lakshadweep', 72.8, 10.6, 5],
  ['Socotra', 53.9, 12.5, 5],
  ['Masirah', 58.8, 20.4, 6],
];

export const islandNames: readonly NamedPoint[] = rows.map(namedPoint);
