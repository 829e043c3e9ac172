import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '#domain/world.ts';
import { readPorts } from '#importers/records/ports-file.ts';
import {
  readWorld,
  RecordError,
  type CheckPosition,
  type RecordFile,
} from '#importers/records/read-world.ts';

/** The folder the project's own records live in. This alcove is for Node: builds, tests and the command line. */
export const dataFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../data');

const portsPath = 'sea/ports.json';

const retiredIds = 'retired-ids.json';

const single: readonly (readonly [kind: RecordFile['kind'], path: string])[] = [
  ['sources', 'sources.json'],
  ['countries', 'countries.json'],
  ['ship-classes', 'vessels/classes.json'],
  ['agreements', 'agreements/agreements.json'],
  ['dockings', 'dockings/dockings.json'],
  ['straits', 'straits/straits.json'],
  ['retired-ids', retiredIds],
];

/** Every record file under a data folder, in a fixed order. */
export function recordPaths(folder: string): readonly (readonly [kind: RecordFile['kind'], path: string])[] {
  const countries = readdirSync(join(folder, 'facilities'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): readonly [RecordFile['kind'], string] => ['facilities', `facilities/${name}`]);
  return [...single, ...countries];
}

/**
 * Reads and checks a data folder.
 * @param newest ISO day that no page read can be younger than.
 * @throws RecordError with one line a fault; a file that isn't JSON is one of them.
 */
export function readData(folder: string = dataFolder, checkPosition?: CheckPosition, newest?: string): World {
  const files = recordPaths(folder).map(([kind, path]): RecordFile => ({
    kind,
    path: `data/${path}`,
    json: readJson(folder, path),
  }));
  return {
    ...readWorld(files, checkPosition, newest),
    ports: readPorts(`data/${portsPath}`, readJson(folder, portsPath)),
  };
}

function readJson(folder: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch (problem) {
    throw new RecordError([`data/${path}: ${problem instanceof Error ? problem.message : String(problem)}`]);
  }
}

/** Ids that were renamed or merged, by their old name: `retired-ids.json` of a data folder. */
export const readRetiredIds = (folder: string = dataFolder): Readonly<Record<string, string>> =>
  readJson(folder, retiredIds) as Record<string, string>;
