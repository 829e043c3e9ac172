import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHighs } from '#engines/allocation/load-highs.ts';
import { dataFolder, readData, readRetiredIds } from '#importers/disk/read-data.ts';
import { answer, needsProver } from './answer.ts';

const two = (value: number) => String(value).padStart(2, '0');

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function version(): string {
  const { version: written } = JSON.parse(readFileSync(join(dataFolder, '../package.json'), 'utf8')) as {
    readonly version: string;
  };
  return written;
}

// A reader that closes early (`| head`) is no fault.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

const argv = process.argv.slice(2);
const { status, stdout, stderr } = answer(argv, {
  readWorld: () => readData(),
  readRetiredIds: () => readRetiredIds(),
  version,
  today,
  readText: (path) => readFileSync(path, 'utf8'),
  prover: needsProver(argv) ? await loadHighs() : null,
  clock: () => performance.now(),
});
if (stderr !== '') process.stderr.write(stderr);
if (stdout !== '') process.stdout.write(stdout);
process.exitCode = status;
