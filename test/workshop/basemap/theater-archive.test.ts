import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';

/** The file that ships, as `npm run basemap` left it. */
const file = readFileSync(new URL('../../../public/basemap/theater.pmtiles', import.meta.url));
const bytes = Uint8Array.from(file).buffer;
const archive = new PMTiles({
  getKey: () => 'theater',
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
});

describe('theater.pmtiles', () => {
  it('weighs no more than 7 MB', () => {
    expect(file.length).toBeLessThanOrEqual(7_000_000);
  });

  it('has land, lakes and names, and no borders', async () => {
    const metadata = (await archive.getMetadata()) as { vector_layers: { id: string }[]; license: string };
    expect(metadata.vector_layers.map(({ id }) => id)).toEqual(['land', 'lake', 'country', 'place']);
    expect(metadata.license).toContain('ODbL');
  });

  it('reaches zoom 8 at the ports', async () => {
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 8 });
    for (const [x, y] of [
      [227, 101], // Yokosuka
      [219, 102], // Busan and Geoje
      [201, 127], // Singapore
      [15, 112], // Pearl Harbor
    ] as const)
      expect((await archive.getZxy(8, x, y))?.data.byteLength).toBeGreaterThan(300);
  });
});
