import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTheater } from './archive.ts';

/**
 * Builds the offline basemap: `npm run basemap`. Needs about 2 GB of memory and a minute.
 * The result is committed, so that the app needs none of the 27 MB of sources.
 */
const path = fileURLToPath(new URL('../../../public/basemap/theater.pmtiles', import.meta.url));
const archive = buildTheater((step) => console.log(step));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, archive);
console.log(`${path}: ${(archive.length / 1e6).toFixed(2)} MB`);
