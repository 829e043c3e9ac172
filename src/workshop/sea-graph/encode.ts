import { deflateRawSync } from 'node:zlib';
import { crc32 } from '#engines/routing/crc32.ts';
import { headerBytes, magic, positionsPerDegree, version } from '#engines/routing/file-format.ts';
import { ByteWriter } from './byte-writer.ts';
import { type ChartCount, writeChart } from './chart.ts';
import type { Network } from './network.ts';
import type { Waters } from './waters.ts';

export interface EncodedGraph {
  readonly bytes: Uint8Array;
  readonly sizes: Readonly<Record<'nodes' | 'edges' | 'chart', number>>;
  readonly tiles: ChartCount;
}

/** The graph as one file: a header with version and checksum, then everything else deflated. */
export function encodeGraph(
  waters: Waters,
  network: Network,
  landmarks: readonly number[],
  offingNm: number,
): EncodedGraph {
  const writer = new ByteWriter();
  writer.varint(network.nodes.length);
  let [lng, lat] = [0, 0];
  for (const { position, kind } of network.nodes) {
    const x = Math.round(position[0] * positionsPerDegree);
    const y = Math.round(position[1] * positionsPerDegree);
    writer.signed(x - lng);
    writer.signed(y - lat);
    writer.byte(kind === 'channel' ? 1 : 0);
    [lng, lat] = [x, y];
  }
  const nodeBytes = writer.length;
  const later: number[][] = network.nodes.map(() => []);
  for (const { from, to } of network.edges) later[from]?.push(to);
  for (const [node, others] of later.entries()) {
    const sorted = [...new Set(others)].filter((other) => other > node).sort((a, b) => a - b);
    writer.varint(sorted.length);
    let previous = node;
    for (const other of sorted) {
      writer.varint(other - previous);
      previous = other;
    }
  }
  const edgeBytes = writer.length - nodeBytes;
  writer.varint(landmarks.length);
  for (const landmark of landmarks) writer.varint(landmark);
  const chartStart = writer.length;
  const tiles = writeChart(writer, waters, network, offingNm);
  const payload = deflateRawSync(writer.finish(), { level: 9 });
  const bytes = new Uint8Array(headerBytes + payload.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic);
  header.setUint16(4, version);
  header.setUint32(8, writer.length, true);
  header.setUint32(12, crc32(payload), true);
  bytes.set(payload, headerBytes);
  return { bytes, sizes: { nodes: nodeBytes, edges: edgeBytes, chart: writer.length - chartStart }, tiles };
}
