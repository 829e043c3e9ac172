import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

/** One vector tile, not yet compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveDescription {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly center: { readonly lng: number; readonly lat: number; readonly zoom: number };
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A line of a directory. `run` 0 points at a leaf directory, 1 and more at tiles with the same content. */
interface Entry {
  readonly id: number;
  run: number;
  readonly offset: number;
  readonly length: number;
}

interface TileData {
  readonly entries: readonly Entry[];
  /** Distinct compressed contents in the order of first use. */
  readonly contents: readonly Uint8Array[];
  readonly byteLength: number;
}

interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

const headerLength = 127;
/** The root directory must end within the first 16 KiB of the file, so that one request reads both. */
const maxRootLength = 16_384 - headerLength;
const entriesPerLeaf = 1024;

/**
 * A PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): clustered, gzip
 * inside, equal tiles stored once. The same tiles in any order give the same bytes.
 */
export function writePmtiles(tiles: Iterable<Tile>, description: ArchiveDescription): Uint8Array {
  const data = storeTiles(tiles);
  const { root, leaves } = layOutDirectories(data.entries);
  const metadata = compress(Buffer.from(JSON.stringify(description.metadata)));
  const header = writeHeader(description, data, { root, leaves, metadata });
  return Buffer.concat([header, root, metadata, leaves, ...data.contents]);
}

const compress = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

/** Orders tiles along the Hilbert curve, stores each content once, and joins runs of equal neighbors. */
function storeTiles(tiles: Iterable<Tile>): TileData {
  const ordered = [...tiles]
    .filter(({ data }) => data.length > 0)
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);

  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const stored = new Map<string, { offset: number; length: number }>();
  let byteLength = 0;
  for (const { id, data } of ordered) {
    const key = createHash('sha256').update(data).digest('base64');
    let place = stored.get(key);
    if (place === undefined) {
      const content = compress(data);
      place = { offset: byteLength, length: content.length };
      stored.set(key, place);
      contents.push(content);
      byteLength += content.length;
    }
    const previous = entries.at(-1);
    if (previous && previous.offset === place.offset && previous.id + previous.run === id) previous.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, contents, byteLength };
}

/** One directory if it is short enough, otherwise a root that points at leaves. */
function layOutDirectories(entries: readonly Entry[]): Directories {
  const single = serialize(entries);
  if (single.length <= maxRootLength) return { root: single, leaves: new Uint8Array(0) };

  for (let size = entriesPerLeaf; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const leaf = serialize(entries.slice(start, start + size));
      pointers.push({ id: entries[start]?.id ?? 0, run: 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = serialize(pointers);
    if (root.length <= maxRootLength) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Column by column: id steps, runs, lengths, offsets, where offset 0 means "right after the one before". */
function serialize(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let previousId = 0;
  for (const { id } of entries) {
    pushVarint(bytes, id - previousId);
    previousId = id;
  }
  for (const { run } of entries) pushVarint(bytes, run);
  for (const { length } of entries) pushVarint(bytes, length);
  let end = -1;
  for (const { offset, length } of entries) {
    pushVarint(bytes, offset === end ? 0 : offset + 1);
    end = offset + length;
  }
  return compress(Uint8Array.from(bytes));
}

/** Little-endian base 128. Division instead of shifts: tile ids pass 2^32 from zoom 16 on. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

interface Parts extends Directories {
  readonly metadata: Uint8Array;
}

function writeHeader(description: ArchiveDescription, data: TileData, parts: Parts): Uint8Array {
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  writeSections(header, data, parts);
  header.writeUInt8(1, 96); // clustered
  header.writeUInt8(Compression.Gzip, 97);
  header.writeUInt8(Compression.Gzip, 98);
  header.writeUInt8(TileType.Mvt, 99);
  writeExtent(header, description);
  return header;
}

/** Where each section lies, and how many tiles there are. */
function writeSections(header: Buffer, data: TileData, { root, leaves, metadata }: Parts): void {
  const metadataOffset = headerLength + root.length;
  const leavesOffset = metadataOffset + metadata.length;
  const dataOffset = leavesOffset + leaves.length;
  const addressed = data.entries.reduce((sum, { run }) => sum + run, 0);
  const fields = [
    headerLength,
    root.length,
    metadataOffset,
    metadata.length,
    leavesOffset,
    leaves.length,
    dataOffset,
    data.byteLength,
    addressed,
    data.entries.length,
    data.contents.length,
  ];
  for (const [index, value] of fields.entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
}

function writeExtent(header: Buffer, { minZoom, maxZoom, bounds, center }: ArchiveDescription): void {
  const writeDegrees = (value: number, at: number) => header.writeInt32LE(Math.round(value * 1e7), at);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  for (const [index, value] of bounds.entries()) writeDegrees(value, 102 + 4 * index);
  header.writeUInt8(center.zoom, 118);
  writeDegrees(center.lng, 119);
  writeDegrees(center.lat, 123);
}
