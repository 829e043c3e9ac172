import { expect, it } from 'vitest';
import { cameraFor } from '#map/regions/camera-for.ts';
import { regions, wholeTheater } from '#map/regions/regions.ts';

const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

it.each(
  regions.flatMap((region) => [
    [region.title, region, 1440, 900] as const,
    ...(region.heart === undefined ? [[region.title, region, 390, 600] as const] : []),
  ]),
)('%s fits into the window, and fills it one way', (_title, region, width, height) => {
  const { lng, lat, zoom } = cameraFor(region, width, height);
  const [west, south, east, north] = region.box;
  const world = 512 * 2 ** zoom;
  const needed = [((east - west) / 360) * world, (y(north) - y(south)) * world];
  if (zoom > 0.4) {
    expect(needed[0]).toBeLessThanOrEqual(width + 0.01);
    expect(needed[1]).toBeLessThanOrEqual(height + 0.01);
    expect(Math.max((needed[0] ?? 0) / width, (needed[1] ?? 0) / height)).toBeCloseTo(1, 3);
  }
  expect(lng).toBeCloseTo((west + east) / 2);
  expect(lat).toBeGreaterThan(south);
  expect(lat).toBeLessThan(north);
});

it('goes to nine regions by name, each once', () => {
  expect(new Set(regions.map(({ id }) => id)).size).toBe(9);
});

it.each([
  [390, 690],
  [390, 300],
  [820, 1180],
])(
  'the whole theater in a tall window of %i × %i shows no more of the poles than it must',
  (width, height) => {
    const { lng, zoom } = cameraFor(wholeTheater, width, height);
    const [west, south, east, north] = wholeTheater.box;
    const world = 512 * 2 ** zoom;
    expect(((y(north) - y(south)) * world) / height).toBeGreaterThan(0.799);
    const half = ((width / world) * 360) / 2;
    // From the Bay of Bengal to Guam, in the narrowest of them.
    expect(lng - half).toBeLessThan(91);
    expect(lng + half).toBeGreaterThan(146);
    expect(lng - half).toBeGreaterThan(west - 30);
    expect(lng + half).toBeLessThan(east + 30);
  },
);
