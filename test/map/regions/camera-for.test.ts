import { expect, it } from 'vitest';
import { cameraFor } from '#map/regions/camera-for.ts';
import { regions } from '#map/regions/regions.ts';

const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

it.each(
  regions.flatMap((region) => [
    [region.title, region, 1440, 900] as const,
    [region.title, region, 390, 600] as const,
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
