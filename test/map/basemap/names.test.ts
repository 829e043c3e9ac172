import { describe, expect, it } from 'vitest';
import { islandNames } from '#map/basemap/island-names.ts';
import { pointFeatures } from '#map/basemap/named-point.ts';
import { seaNames } from '#map/basemap/sea-names.ts';

describe.each([
  ['sea names', seaNames],
  ['island names', islandNames],
])('%s', (_, names) => {
  it('lie on the map', () => {
    for (const { lng, lat, from } of names) {
      expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(70);
      expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(from);
    }
  });

  it('are said once', () => {
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    expect(new Set(names.map(({ lng, lat }) => `${lng},${lat}`)).size).toBe(names.length);
  });
});

describe('sea names', () => {
  it('come from oceans to straits as one zooms in', () => {
    const earliest = (water: string) =>
      Math.min(...seaNames.filter((sea) => sea.water === water).map(({ from }) => from));
    expect(['ocean', 'sea', 'gulf', 'strait'].map(earliest)).toEqual([1, 2, 3, 4]);
  });

  it('hold to the policy on disputed names', () => {
    const names = seaNames.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Sea of Japan (East Sea)', 'South China Sea', 'Persian Gulf']),
    );
  });
});

describe('pointFeatures', () => {
  it('keeps the properties and moves the position to the geometry', () => {
    expect(pointFeatures([{ name: 'A', lng: 1, lat: 2, from: 3 }]).features).toEqual([
      {
        type: 'Feature',
        properties: { name: 'A', from: 3 },
        geometry: { type: 'Point', coordinates: [1, 2] },
      },
    ]);
  });
});
