import { allowancePresets } from '#domain/fit/allowances.ts';
import type { SourceId } from '#domain/provenance/source.ts';
import { register } from '#domain/rules/on-record/index.ts';
import type { World } from '#domain/world.ts';
import { near } from '#question/near.ts';
import { answered, UsageError, type Command } from '../command.ts';
import { asJson } from '../text-table.ts';

export const source: Command = {
  name: 'source',
  summary: 'a source by its id, and the facts that cite it',
  usage: ['ID [--json]'],
  operand: 'ID',
  options: [{ name: 'json', value: null, help: 'an object instead of text' }],
  notes: [],
  run: (given, { world, heirs }) => {
    const [typed, surplus] = given.operands;
    if (typed === undefined) throw new UsageError('Which source? Give its id: fairlead source ID.');
    if (surplus !== undefined) throw new UsageError(`One source at a time: "${surplus}" is one too many.`);
    const found = world.sources.get((heirs[typed] ?? typed) as SourceId);
    if (!found) throw new UsageError(unknownSource(typed, world));
    const citedBy = citations(world, found.id);
    if (given.has('json')) return answered(asJson({ ...found, citedBy }));
    const lines: readonly (readonly [string, string])[] = [
      ['Publisher', found.publisher],
      ['Title', found.title],
      ['Published', found.published ?? 'undated'],
      ['Kind', found.kind],
      ['URL', found.url ?? 'none: not a page'],
      ['Cited by', `${citedBy.length} ${citedBy.length === 1 ? 'record' : 'records'}`],
    ];
    const records = citedBy.map(({ record, fields }) => `  ${record}: ${fields.join(', ')}`);
    return answered(
      `${[found.id, ...lines.map(([term, value]) => `  ${term.padEnd(10)} ${value}`), ...records].join('\n')}\n`,
    );
  },
};

function unknownSource(typed: string, world: World): string {
  const ids = [...world.sources.keys()];
  const meant = near(
    typed,
    ids.map((id) => ({ key: id, item: id })),
  );
  const hint = meant.length > 0 ? ` Near it: ${meant.join(', ')}.` : '';
  return `No source has the id "${typed}".${hint} Ids stand in the output of the other commands with --json.`;
}

interface Citation {
  readonly record: string;
  /** Fields of the record: `docks.2.lengthM`. */
  readonly fields: readonly string[];
}

/** Every record that cites a source, and where in it. */
function citations(world: World, id: SourceId): readonly Citation[] {
  const records: readonly (readonly [record: string, value: object])[] = [
    ...[...world.facilities.values()].map((each) => [each.id, each] as const),
    ...[...world.shipClasses.values()].map((each) => [each.id, each] as const),
    ...world.agreements.map((each) => [each.id, each] as const),
    ...world.dockings.map((each) => [`docking of ${each.ship}`, each] as const),
    ...[...register.values()].map((each) => [`rule ${each.id}`, each] as const),
    ...allowancePresets.map(({ title, source: cited }) => ['assumptions', presetOf(title, cited)] as const),
  ];
  return records.flatMap(([record, value]) => {
    const fields = [...fieldsCiting(value, id)];
    return fields.length === 0 ? [] : [{ record, fields }];
  });
}

/** A set of clearances, as a field that cites. */
const presetOf = (title: string, cited: SourceId) => ({
  [`clearances “${title}”`]: { sources: [cited] },
});

function* fieldsCiting(value: object, id: SourceId, path: readonly string[] = []): Generator<string> {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (key === 'sources' && Array.isArray(inner)) {
      if (inner.includes(id)) yield path.join('.') || 'the record';
    } else if (typeof inner === 'object' && inner !== null) yield* fieldsCiting(inner, id, [...path, key]);
  }
}
