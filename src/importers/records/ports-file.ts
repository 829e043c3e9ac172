import * as v from 'valibot';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Port } from '#domain/port/port.ts';
import { ownKnowledge, type SourceId } from '#domain/provenance/source.ts';
import { RecordError } from './read-world.ts';

/* `data/sea/ports.json`: what the sea graph reaches beside the facilities, and what a voyage may begin and end at. */

const line = v.pipe(v.string(), v.minLength(1, 'is empty'));
const portId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id of lower-case words'));
const position = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(540)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.transform(([lng, lat]): LngLat => [lng, lat]),
);

export const portsFile = v.strictObject({
  about: line,
  sources: v.array(
    v.strictObject({ id: portId, publisher: line, title: line, url: v.pipe(v.string(), v.url()) }),
  ),
  ports: v.array(
    v.strictObject({ id: portId, name: line, position, basis: line, isHub: v.optional(v.boolean(), false) }),
  ),
});

const distanceTable = 'nga-pub-151-distances-json' as SourceId;
const isPrinted = (basis: string): boolean => basis === 'printed in NGA Pub. 151';

/**
 * The ports of a file, each position with where it comes from.
 * @throws RecordError with one line a fault
 */
export function readPorts(path: string, json: unknown): readonly Port[] {
  const result = v.safeParse(portsFile, json);
  if (!result.success)
    throw new RecordError(
      result.issues.map((issue) => `${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`),
    );
  return result.output.ports.map(({ id, name, position: value, basis, isHub }) => ({
    id,
    name,
    isHub,
    position: {
      value,
      sources: [isPrinted(basis) ? distanceTable : ownKnowledge],
      confidence: isPrinted(basis) ? 'high' : 'low',
      asOf: null,
      note: basis,
    },
  }));
}
