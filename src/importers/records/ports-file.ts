import * as v from 'valibot';
import type { Port } from '#domain/port/port.ts';
import { ownKnowledge, type SourceId } from '#domain/provenance/source.ts';
import { RecordError } from './read-world.ts';
import { id, line, position } from './sea-shapes.ts';

/* `data/sea/ports.json`: what the sea graph reaches beside the facilities, and what a voyage may begin and end at. */

export const portsFile = v.strictObject({
  about: line,
  sources: v.array(v.strictObject({ id, publisher: line, title: line, url: v.pipe(v.string(), v.url()) })),
  ports: v.array(
    v.strictObject({ id, name: line, position, basis: line, isHub: v.optional(v.boolean(), false) }),
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
  return result.output.ports.map(({ id: portId, name, position: value, basis, isHub }) => ({
    id: portId,
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
