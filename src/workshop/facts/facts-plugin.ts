import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packWorld, type Parcels } from '#importers/bundle/pack.ts';
import { dataFolder, readData, readRetiredIds, recordPaths } from '#importers/disk/read-data.ts';
import { watersCheck } from './waters.ts';

const modules = { 'virtual:facts': 'facts', 'virtual:library': 'library' } as const;
const retiredIds = 'virtual:retired-ids';
const exampleScenario = 'virtual:example-scenario';
const examplePath = join(dataFolder, 'scenarios', 'western-pacific.json');

/**
 * Serves `virtual:facts` and `virtual:library`: the records under data/, checked; beside them an example of a scenario. A citation of a missing source,
 * an unknown country or any other fault stops the build, with the file and the record named.
 */
export function factsPlugin(): Plugin {
  let parcels: Parcels | null = null;
  return {
    name: 'fairlead-facts',
    resolveId: (id) => (id in modules || id === retiredIds || id === exampleScenario ? `\0${id}` : null),
    load(id) {
      if (id === `\0${exampleScenario}`) {
        this.addWatchFile(examplePath);
        return `export const exampleScenario = ${JSON.stringify(readFileSync(examplePath, 'utf8'))};`;
      }
      const name = modules[id.slice(1) as keyof typeof modules];
      if (!id.startsWith('\0') || (name === undefined && id !== `\0${retiredIds}`)) return null;
      for (const [, path] of recordPaths(dataFolder)) this.addWatchFile(join(dataFolder, path));
      try {
        parcels ??= packWorld(readData(dataFolder, watersCheck(), new Date().toISOString().slice(0, 10)));
        if (name === undefined) return `export const heirs = ${JSON.stringify(readRetiredIds())};`;
        return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(parcels[name]))});`;
      } catch (problem) {
        return this.error(problem instanceof Error ? problem.message : String(problem));
      }
    },
    watchChange(path) {
      if (path.startsWith(dataFolder)) parcels = null;
    },
  };
}
