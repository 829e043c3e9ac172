import { allocationResults } from './allocation.bench.ts';
import { browserResults } from './browser.bench.ts';
import { fitResults } from './fit.bench.ts';
import type { Result } from './measure.ts';
import { routingResults } from './routing.bench.ts';
import { siftResults } from './sift.bench.ts';

/* npm run bench: figures of one run on one machine. Trust the ratios; `npm run bench -- fit` runs one part. */

const suites: readonly (readonly [
  name: string,
  run: () => readonly Result[] | Promise<readonly Result[]>,
])[] = [
  ['fit', fitResults],
  ['sift', siftResults],
  ['routing', routingResults],
  ['allocation', allocationResults],
  ['browser', browserResults],
];

const wanted = process.argv.slice(2);
const results: Result[] = [];
for (const [name, run] of suites)
  if (wanted.length === 0 || wanted.includes(name)) results.push(...(await run()));

for (const { name, measured, goal, met } of results)
  console.log(`${met ? 'ok  ' : 'MISS'}  ${name}\n        ${measured}   [${goal}]`);
if (results.some(({ met }) => !met)) process.exitCode = 1;
