import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { portsFile } from '#importers/records/ports-file.ts';
import { RecordError } from '#importers/records/read-world.ts';
import { id, line, position } from '#importers/records/sea-shapes.ts';

/*
 * What the sea graph is built from beside the coast: data/sea, set by hand. Unknown keys are refused.
 */

const points = v.pipe(v.array(position), v.minLength(2, 'has fewer than two points'));
const byHand = { id, name: line, source: v.literal('own-knowledge'), confidence: v.literal('low') };

const areas = v.strictObject({
  about: line,
  areas: v.array(
    v.strictObject({
      ...byHand,
      kind: v.picklist(['closed', 'avoided', 'bar']),
      why: line,
      /** Nautical miles that a way through an avoided area must save. */
      savingNm: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
      polygon: v.pipe(v.array(position), v.minLength(3, 'has fewer than three corners')),
    }),
  ),
});

const approaches = v.strictObject({
  about: line,
  channels: v.array(
    v.strictObject({
      ...byHand,
      kind: v.picklist(['canal', 'approach']),
      /** Cells a degree of the sheet that its centerline is found on. */
      perDegree: v.optional(v.pipe(v.number(), v.minValue(60), v.maxValue(7200))),
      points,
    }),
  ),
});

const lanes = v.strictObject({ about: line, lanes: v.array(v.strictObject({ ...byHand, points })) });

const files = { areas, approaches, lanes, ports: portsFile } as const;

export interface SeaData {
  readonly areas: v.InferOutput<typeof areas>['areas'];
  readonly channels: v.InferOutput<typeof approaches>['channels'];
  readonly lanes: v.InferOutput<typeof lanes>['lanes'];
  readonly ports: v.InferOutput<typeof portsFile>['ports'];
}

/**
 * Reads and checks the folder `data/sea`.
 * @throws RecordError with one line a fault
 */
export function readSeaData(folder: string): SeaData {
  const problems: string[] = [];
  const read = <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
  ): v.InferOutput<Schema> | null => {
    const path = `data/sea/${name}.json`;
    const result = v.safeParse(schema, parse(join(folder, `${name}.json`), path, problems));
    if (result.success) return result.output;
    for (const issue of result.issues)
      problems.push(`${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
    return null;
  };
  const found = {
    areas: read('areas', files.areas)?.areas ?? [],
    channels: read('approaches', files.approaches)?.channels ?? [],
    lanes: read('lanes', files.lanes)?.lanes ?? [],
    ports: read('ports', files.ports)?.ports ?? [],
  };
  for (const [name, list] of Object.entries(found)) {
    const ids = list.map((each) => each.id);
    const twice = ids.find((each, index) => ids.indexOf(each) !== index);
    if (twice !== undefined) problems.push(`data/sea: ${name}: the id ${twice} is given twice`);
  }
  if (problems.length > 0) throw new RecordError(problems);
  return found;
}

function parse(file: string, path: string, problems: string[]): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    problems.push(`${path}: ${problem instanceof Error ? problem.message : String(problem)}`);
    return null;
  }
}
