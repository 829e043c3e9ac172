import { ByteReader } from './byte-reader.ts';
import { type Chart, readChart } from './chart.ts';
import { crc32 } from './crc32.ts';
import { headerBytes, magic, positionsPerDegree, version } from './file-format.ts';
import { nmPerRadian, radians, type Vector } from './sphere.ts';

/** The sea as points and legs between them, in flat arrays, with the chart that tells how near land any water is. */
export interface SeaGraph {
  readonly nodes: number;
  /** Degrees. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Unit vectors, three numbers a node. */
  readonly vectors: Float64Array;
  /** 1 for the corners of channels and port approaches, where the way is fixed. */
  readonly isChannel: Uint8Array;
  /** Where the legs from a node start in `target`; one more entry than nodes. Every leg is there twice, once each way. */
  readonly firstLeg: Uint32Array;
  readonly target: Uint32Array;
  readonly legNm: Float32Array;
  /** The longest leg of every node, nautical miles. */
  readonly longestNm: Float32Array;
  /** Nodes far apart, for lower bounds of distances. */
  readonly landmarks: readonly number[];
  readonly chart: Chart;
  /** Nodes by one-degree cell: those of cell c are `cellNodes` from `firstInCell[c]` on. */
  readonly firstInCell: Uint32Array;
  readonly cellNodes: Uint32Array;
}

/** The file is not a sea graph, is one of another version, or is damaged. */
export class UnreadableSeaGraph extends Error {
  override readonly name = 'UnreadableSeaGraph';
}

/** @throws UnreadableSeaGraph */
export async function readSeaGraph(file: Uint8Array): Promise<SeaGraph> {
  const { payload, length } = open(file);
  return decodeChecked(await inflate(payload, length));
}

/**
 * The same at once, for a process that has an inflater at hand.
 * @throws UnreadableSeaGraph
 */
export function readSeaGraphNow(
  file: Uint8Array,
  inflateRaw: (deflated: Uint8Array) => Uint8Array,
): SeaGraph {
  const { payload, length } = open(file);
  const bytes = inflateRaw(payload);
  return decodeChecked(bytes.length === length ? bytes : null);
}

function decodeChecked(bytes: Uint8Array | null): SeaGraph {
  if (bytes === null) throw new UnreadableSeaGraph('the sea graph is damaged');
  return decode(bytes);
}

/** Checks the header and the checksum. */
function open(file: Uint8Array): { readonly payload: Uint8Array; readonly length: number } {
  if (file.length < headerBytes) throw new UnreadableSeaGraph('the sea graph is too short');
  const header = new DataView(file.buffer, file.byteOffset, headerBytes);
  if (header.getUint32(0) !== magic) throw new UnreadableSeaGraph('this is no sea graph');
  const found = header.getUint16(4);
  if (found !== version)
    throw new UnreadableSeaGraph(`sea graph of version ${found}, version ${version} needed`);
  const payload = file.subarray(headerBytes);
  if (crc32(payload) !== header.getUint32(12, true)) throw new UnreadableSeaGraph('the sea graph is damaged');
  return { payload, length: header.getUint32(8, true) };
}

/** Null when the stream breaks, or has not the length it should have. */
async function inflate(deflated: Uint8Array, length: number): Promise<Uint8Array | null> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const written = writer.write(deflated.slice()).then(() => writer.close());
  const bytes = new Uint8Array(length);
  const reader = stream.readable.getReader();
  let at = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > length) return null;
      bytes.set(part.value, at);
      at += part.value.length;
    }
    await written;
  } catch {
    return null;
  }
  return at === length ? bytes : null;
}

function decode(bytes: Uint8Array): SeaGraph {
  const reader = new ByteReader(bytes);
  const nodes = reader.varint();
  const lng = new Float64Array(nodes);
  const lat = new Float64Array(nodes);
  const vectors = new Float64Array(nodes * 3);
  const isChannel = new Uint8Array(nodes);
  let [x, y] = [0, 0];
  for (let node = 0; node < nodes; node++) {
    x += reader.signed();
    y += reader.signed();
    isChannel[node] = reader.byte();
    const [lngHere, latHere] = [x / positionsPerDegree, y / positionsPerDegree];
    lng[node] = lngHere;
    lat[node] = latHere;
    const cosLat = Math.cos(latHere * radians);
    vectors[3 * node] = cosLat * Math.cos(lngHere * radians);
    vectors[3 * node + 1] = cosLat * Math.sin(lngHere * radians);
    vectors[3 * node + 2] = Math.sin(latHere * radians);
  }
  const legs = decodeLegs(reader, nodes, vectors);
  const landmarks = Array.from({ length: reader.varint() }, () => reader.varint());
  const chart = readChart(reader, bytes);
  return { nodes, lng, lat, vectors, isChannel, ...legs, landmarks, chart, ...sortIntoCells(lng, lat) };
}

/** The file lists every leg once, at its lower end; here it is filed at both ends (compressed sparse rows). */
function decodeLegs(
  reader: ByteReader,
  nodes: number,
  vectors: Float64Array,
): Pick<SeaGraph, 'firstLeg' | 'target' | 'legNm' | 'longestNm'> {
  const firstLeg = new Uint32Array(nodes + 1);
  const upward = new Uint32Array(nodes + 1);
  let ends = new Uint32Array(nodes * 12);
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    upward[node] = count;
    let other = node;
    const legs = reader.varint();
    if (count + legs > ends.length) {
      const grown = new Uint32Array(ends.length * 2);
      grown.set(ends);
      ends = grown;
    }
    firstLeg[node + 1] = (firstLeg[node + 1] as number) + legs;
    for (let leg = 0; leg < legs; leg++) {
      other += reader.varint();
      ends[count++] = other;
      firstLeg[other + 1] = (firstLeg[other + 1] as number) + 1;
    }
  }
  upward[nodes] = count;
  for (let node = 0; node < nodes; node++)
    firstLeg[node + 1] = (firstLeg[node + 1] as number) + (firstLeg[node] as number);
  const target = new Uint32Array(2 * count);
  const legNm = new Float32Array(2 * count);
  const longestNm = new Float32Array(nodes);
  const next = firstLeg.slice();
  for (let node = 0; node < nodes; node++)
    for (let leg = upward[node] as number; leg < (upward[node + 1] as number); leg++) {
      const other = ends[leg] as number;
      const nm = distanceNm(vectors, node, other);
      if (nm > (longestNm[node] as number)) longestNm[node] = nm;
      if (nm > (longestNm[other] as number)) longestNm[other] = nm;
      const forth = next[node] as number;
      target[forth] = other;
      legNm[forth] = nm;
      next[node] = forth + 1;
      const back = next[other] as number;
      target[back] = node;
      legNm[back] = nm;
      next[other] = back + 1;
    }
  return { firstLeg, target, legNm, longestNm };
}

/** From the chord through the Earth by the first terms of 2 asin(chord / 2): exact to a meter for legs up to 300 nm. */
function distanceNm(vectors: Float64Array, a: number, b: number): number {
  const dx = (vectors[3 * a] as number) - (vectors[3 * b] as number);
  const dy = (vectors[3 * a + 1] as number) - (vectors[3 * b + 1] as number);
  const dz = (vectors[3 * a + 2] as number) - (vectors[3 * b + 2] as number);
  const square = dx * dx + dy * dy + dz * dz;
  return Math.sqrt(square) * (1 + square / 24 + (3 * square * square) / 640) * nmPerRadian;
}

function sortIntoCells(lng: Float64Array, lat: Float64Array): Pick<SeaGraph, 'firstInCell' | 'cellNodes'> {
  const firstInCell = new Uint32Array(360 * 180 + 1);
  const cells = new Uint32Array(lng.length);
  for (let node = 0; node < lng.length; node++) {
    const cell = cellOf(lng[node] as number, lat[node] as number);
    cells[node] = cell;
    firstInCell[cell + 1] = (firstInCell[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell + 1 < firstInCell.length; cell++)
    firstInCell[cell + 1] = (firstInCell[cell + 1] as number) + (firstInCell[cell] as number);
  const cellNodes = new Uint32Array(lng.length);
  const next = firstInCell.slice();
  for (let node = 0; node < lng.length; node++) {
    const cell = cells[node] as number;
    const slot = next[cell] as number;
    cellNodes[slot] = node;
    next[cell] = slot + 1;
  }
  return { firstInCell, cellNodes };
}

/** No leg of the graph is longer than this, degrees of arc: in the Southern Ocean some are 486 nm. */
export const longestLegDegrees = 8.2;

/** The one-degree cell of a point, by row from the south and column from 180°W. */
export const cellOf = (lng: number, lat: number): number =>
  Math.min(179, Math.max(0, Math.floor(lat) + 90)) * 360 + ((((Math.floor(lng) + 180) % 360) + 360) % 360);

export const vectorOf = ({ vectors }: SeaGraph, node: number): Vector => [
  vectors[3 * node] as number,
  vectors[3 * node + 1] as number,
  vectors[3 * node + 2] as number,
];
