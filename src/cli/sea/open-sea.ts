import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { World } from '#domain/world.ts';
import { gateOf } from '#engines/routing/gate-of.ts';
import { readSeaGraphNow } from '#engines/routing/sea-graph.ts';
import { seaOf, type Sea } from '#engines/routing/sea.ts';
import { dataFolder } from '#importers/disk/read-data.ts';

/** The sea of the built graph, with the straits of the records. Takes a third of a second: open it once a call. */
export function openSeaOf({ straits }: World): Sea {
  const file = readFileSync(join(dataFolder, '../public/sea-graph/sea-graph.bin'));
  return seaOf(readSeaGraphNow(file, inflateRawSync), [...straits.values()].map(gateOf));
}
