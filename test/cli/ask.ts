import { readFileSync } from 'node:fs';
import { answer } from '#cli/answer.ts';
import { readData } from '#importers/disk/read-data.ts';

export const world = readData();

/** Asks the command line without a process; the day is fixed. */
export const ask = (...argv: readonly string[]) =>
  answer(argv, {
    readWorld: () => world,
    readRetiredIds: () => ({ 'kr-old-geoje': 'kr-hanwha-geoje', 't-old': 't-ake' }),
    version: () => '0.1.0',
    today: () => '2026-11-22',
    readText: (path) => readFileSync(path, 'utf8'),
    prover: null,
    clock: () => 0,
  });

/** The JSON of an answered question. */
export function askJson(...argv: readonly string[]): unknown {
  const { status, stdout, stderr } = ask(...argv, '--json');
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}
