import { PMTiles } from 'pmtiles';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPmtiles, inMemory, isPmtiles, openChartTiles } from '#map/basemap/tiles.ts';
import { writePmtiles } from '#workshop/basemap/pmtiles-writer.ts';

const { addProtocol } = vi.hoisted(() => ({ addProtocol: vi.fn<(scheme: string) => void>() }));
vi.mock('maplibre-gl', () => ({ addProtocol }));

const archive = Uint8Array.from(
  writePmtiles([{ z: 0, x: 0, y: 0, data: new TextEncoder().encode('world') }], {
    minZoom: 0,
    maxZoom: 0,
    bounds: [-180, -85, 180, 85],
    center: { lng: 0, lat: 0, zoom: 0 },
    metadata: {},
  }),
);
const answering = (body: BodyInit, status = 200) =>
  vi.fn<typeof fetch>(async () => new Response(body, { status }));

beforeEach(() => addProtocol.mockClear());

describe('fetchPmtiles', () => {
  it('gives the bytes of an archive', async () => {
    const bytes = await fetchPmtiles('/a.pmtiles', answering(archive));
    expect(isPmtiles(bytes)).toBe(true);
  });

  it('says when the file is missing', async () => {
    await expect(fetchPmtiles('/a.pmtiles', answering('', 404))).rejects.toThrow('/a.pmtiles: 404');
  });

  it('says when the network fails, and why', async () => {
    const broken = vi.fn<typeof fetch>(async () => {
      throw new TypeError('offline');
    });
    await expect(fetchPmtiles('/a.pmtiles', broken)).rejects.toMatchObject({
      message: 'The basemap could not be fetched from /a.pmtiles.',
      cause: new TypeError('offline'),
    });
  });

  it.each(['<!doctype html>', '', 'PMTiles\u0002'])(
    'refuses what is no archive of version 3: %j',
    async (body) => {
      await expect(fetchPmtiles('/a.pmtiles', answering(body))).rejects.toThrow('not a PMTiles archive');
    },
  );
});

describe('inMemory', () => {
  it('lets pmtiles read tiles without ranges', async () => {
    const reader = new PMTiles(inMemory('a', Promise.resolve(archive.buffer)));
    const tile = await reader.getZxy(0, 0, 0);
    expect(new TextDecoder().decode(tile?.data)).toBe('world');
  });
});

describe('openChartTiles', () => {
  it('fetches once and registers the scheme once', async () => {
    const fetchArchive = answering(archive);
    const tiles = openChartTiles('https://example.test/once.pmtiles', fetchArchive);
    expect(openChartTiles('https://example.test/once.pmtiles', fetchArchive)).toBe(tiles);
    await tiles.ready;
    expect(tiles.url).toBe('pmtiles://https://example.test/once.pmtiles');
    expect(fetchArchive).toHaveBeenCalledTimes(1);
    expect(addProtocol).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const failed = openChartTiles('https://example.test/again.pmtiles', answering('', 503));
    await expect(failed.ready).rejects.toThrow('503');
    const second = openChartTiles('https://example.test/again.pmtiles', answering(archive));
    await expect(second.ready).resolves.toBeUndefined();
  });
});
