import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { writePmtiles, type ArchiveDescription, type Tile } from '#workshop/basemap/pmtiles-writer.ts';

const description: ArchiveDescription = {
  minZoom: 0,
  maxZoom: 7,
  bounds: [-180, -85, 180, 85],
  center: { lng: 150, lat: 15, zoom: 3 },
  metadata: { name: 'test', vector_layers: [{ id: 'land', fields: {} }] },
};

/** Reads an archive as the app does: from memory. */
function read(archive: Uint8Array): PMTiles {
  const bytes = Uint8Array.from(archive).buffer;
  return new PMTiles({
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
  });
}

const tile = (z: number, x: number, y: number, text: string): Tile => ({
  z,
  x,
  y,
  data: new TextEncoder().encode(text),
});

async function bytesOf(archive: PMTiles, z: number, x: number, y: number): Promise<Uint8Array | null> {
  const found = await archive.getZxy(z, x, y);
  return found ? new Uint8Array(found.data) : null;
}

async function textOf(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const bytes = await bytesOf(archive, z, x, y);
  return bytes && new TextDecoder().decode(bytes);
}

/** All tiles of a zoom, of random contents and lengths, so that neither they nor their directory compress away. */
function everyTile(z: number): Tile[] {
  let state = 1;
  const random = (below: number) => {
    state = Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5;
    return ((state ^ (state >>> 14)) >>> 0) % below;
  };
  return Array.from({ length: 4 ** z }, (_, index) => ({
    z,
    x: index % 2 ** z,
    y: Math.floor(index / 2 ** z),
    data: Uint8Array.from({ length: 1 + random(600) }, () => random(256)),
  }));
}

describe('writePmtiles', () => {
  it('gives back each tile and nothing for a missing one', async () => {
    const archive = read(writePmtiles([tile(0, 0, 0, 'world'), tile(2, 3, 1, 'east')], description));
    expect(await textOf(archive, 0, 0, 0)).toBe('world');
    expect(await textOf(archive, 2, 3, 1)).toBe('east');
    expect(await textOf(archive, 2, 3, 2)).toBeNull();
  });

  it('writes a header and metadata that the reader understands', async () => {
    const archive = read(writePmtiles([tile(0, 0, 0, 'world')], description));
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      tileType: 1,
      minZoom: 0,
      maxZoom: 7,
      minLon: -180,
      maxLat: 85,
      centerZoom: 3,
      centerLon: 150,
      numAddressedTiles: 1,
    });
    expect(await archive.getMetadata()).toEqual(description.metadata);
  });

  it('stores equal tiles once, and neighbors on the curve as one entry', async () => {
    const ocean = everyTile(3).map(({ z, x, y }) => tile(z, x, y, 'ocean'));
    const archive = read(writePmtiles([...ocean, tile(0, 0, 0, 'ocean')], description));
    const header = await archive.getHeader();
    expect(header.numAddressedTiles).toBe(65);
    expect(header.numTileContents).toBe(1);
    expect(header.numTileEntries).toBe(2);
    expect(await textOf(archive, 3, 7, 7)).toBe('ocean');
  });

  it('does not join equal tiles across a missing one', async () => {
    // Ids 1, 2, 3 and 4 on the curve of zoom 1; 3 is missing.
    const tiles = [tile(1, 0, 0, 'ocean'), tile(1, 0, 1, 'ocean'), tile(1, 1, 0, 'ocean')];
    const archive = read(writePmtiles(tiles, description));
    expect(await textOf(archive, 1, 1, 0)).toBe('ocean');
    expect(await textOf(archive, 1, 1, 1)).toBeNull();
  });

  it('moves entries to leaf directories when the root grows too long', async () => {
    const tiles = everyTile(7);
    const archive = read(writePmtiles(tiles, description));
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (const { z, x, y, data } of tiles.filter((_, index) => index % 997 === 0))
      expect(await bytesOf(archive, z, x, y)).toEqual(data);
  });

  it('gives the same bytes whatever the order of the tiles', () => {
    const tiles = everyTile(4);
    const once = writePmtiles(tiles, description);
    expect(writePmtiles(tiles.toReversed(), description)).toEqual(once);
  });

  it('leaves out empty tiles', async () => {
    const archive = read(writePmtiles([tile(0, 0, 0, 'world'), tile(1, 0, 0, '')], description));
    expect(await textOf(archive, 1, 0, 0)).toBeNull();
  });
});
