import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSeaGraph, readSeaGraphNow, UnreadableSeaGraph } from '#engines/routing/sea-graph.ts';
import { routingBase } from '../../fixtures/sea.ts';

const { graph: file } = routingBase();
const changed = (at: number): Uint8Array => {
  const copy = Uint8Array.from(file);
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
};

describe('the file of the sea graph', () => {
  it('reads the same at once and in a stream', async () => {
    const [streamed, atOnce] = [await readSeaGraph(file), readSeaGraphNow(file, inflateRawSync)];
    expect(streamed.nodes).toBeGreaterThan(30_000);
    const digest = ({ target, legNm, lng }: typeof streamed) =>
      createHash('sha256').update(target).update(legNm).update(lng).digest('hex');
    expect(digest(streamed)).toBe(digest(atOnce));
  });

  it('files every leg at both of its ends', async () => {
    const { nodes, firstLeg, target } = await readSeaGraph(file);
    let oneWay = 0;
    for (let node = 0; node < nodes; node++)
      for (let leg = firstLeg[node] as number; leg < (firstLeg[node + 1] as number); leg++) {
        const other = target[leg] as number;
        if (!target.subarray(firstLeg[other], firstLeg[other + 1]).includes(node)) oneWay++;
      }
    expect(oneWay).toBe(0);
  });

  it.each([
    ['a short file', file.subarray(0, 8), 'too short'],
    ['another file', changed(0), 'no sea graph'],
    ['another version', changed(5), 'version'],
    ['a changed byte', changed(200_000), 'damaged'],
    ['a cut file', file.subarray(0, 300_000), 'damaged'],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readSeaGraph(bytes)).rejects.toThrow(UnreadableSeaGraph);
    await expect(readSeaGraph(bytes)).rejects.toThrow(message);
  });
});
