import { expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { flatCameraFor, globeCameraFor } from '#map/stage/frame-voyage.ts';

const gulfToJapan: LngLat[] = [
  [50.6, 26.2],
  [56.5, 26.5],
  [95, 6],
  [104, 1.2],
  [121, 20],
  [139.7, 35.3],
];
/** Yokosuka to San Diego: across 180°, longitudes continuous. */
const acrossTheDateLine: LngLat[] = [
  [139.7, 35.3],
  [180, 47],
  [242.8, 32.7],
];
const toTheNextPier: LngLat[] = [
  [139.65, 35.29],
  [139.66, 35.29],
];

const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

it.each([
  ['from the Gulf', gulfToJapan, 900, 600],
  ['across 180°', acrossTheDateLine, 900, 600],
  ['on a phone', gulfToJapan, 300, 280],
] as const)(
  'a flat chart holds the whole voyage, and no more than it needs: %s',
  (_, path, width, height) => {
    const { lng, lat, zoom } = flatCameraFor(path, width, height);
    const world = 512 * 2 ** zoom;
    const aside = path.map((at) => (Math.abs(at[0] - lng) / 360) * world);
    const up = path.map((at) => Math.abs(y(at[1]) - y(lat)) * world);
    expect(Math.max(...aside)).toBeLessThanOrEqual(width / 2 + 0.1);
    expect(Math.max(...up)).toBeLessThanOrEqual(height / 2 + 0.1);
    expect(Math.max(Math.max(...aside) / width, Math.max(...up) / height)).toBeGreaterThan(0.49);
  },
);

it('a short voyage is seen with the water around it', () => {
  expect(flatCameraFor(toTheNextPier, 900, 600).zoom).toBe(8);
  expect(globeCameraFor(toTheNextPier, 900, 600).zoom).toBe(8);
});

it('a globe turns to the voyage and holds all of it', () => {
  for (const path of [gulfToJapan, acrossTheDateLine]) {
    const { lng, lat, zoom } = globeCameraFor(path, 900, 600);
    const radiusPx = (512 * 2 ** zoom) / (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
    for (const at of path) {
      const deg = distanceNm(at, [lng, lat]) / 60;
      expect(deg).toBeLessThan(70);
      expect(radiusPx * Math.sin((deg * Math.PI) / 180)).toBeLessThanOrEqual(300.1);
    }
  }
});
