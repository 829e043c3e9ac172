import { isMissing, knownOrNull, type Fact } from '#domain/provenance/fact.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { answered, type Command } from '../command.ts';
import { asJson, textTable } from '../text-table.ts';

export const straits: Command = {
  name: 'straits',
  summary: 'the straits that can be closed: width, depth, draft, traffic, legal regime',
  usage: ['[--json]'],
  operand: null,
  options: [
    { name: 'json', value: null, help: 'an array instead of a table, every figure with its sources' },
  ],
  notes: ['Closing takes the ids: fairlead route --close malacca,sunda …'],
  run: (given, { world }) => {
    const all = [...world.straits.values()];
    return answered(given.has('json') ? asJson(all.map(jsonOf)) : textOf(all));
  },
};

/** Numbers first, as plain numbers or null; the same fields with their sources under `facts`. */
function jsonOf({ id, name, region, position, gate, barrier, note, sources, ...facts }: Strait) {
  return {
    id,
    name,
    region,
    lat: position[1],
    lon: position[0],
    gate,
    barrier,
    widthM: knownOrNull(facts.widthM),
    depthM: knownOrNull(facts.depthM),
    maxDraftM: knownOrNull(facts.maxDraftM),
    maxAirDraftM: knownOrNull(facts.maxAirDraftM),
    maxBeamM: knownOrNull(facts.maxBeamM),
    maxLengthM: knownOrNull(facts.maxLengthM),
    transitsPerDay: knownOrNull(facts.transitsPerDay),
    transitsPerYear: knownOrNull(facts.transitsPerYear),
    oilMbd: knownOrNull(facts.oilMbd),
    legalRegime: knownOrNull(facts.legalRegime),
    facts,
    note,
    sources,
  };
}

function textOf(all: readonly Strait[]): string {
  const shown = (fact: Fact<number>, scale = 1) =>
    isMissing(fact) ? '?' : String(Number((fact.value / scale).toFixed(1)));
  return [
    textTable(all, [
      { title: 'ID', of: ({ id }) => id },
      { title: 'WIDTH KM', align: 'right', of: ({ widthM }) => shown(widthM, 1000) },
      { title: 'DEPTH M', align: 'right', of: ({ depthM }) => shown(depthM) },
      { title: 'DRAFT M', align: 'right', of: ({ maxDraftM }) => shown(maxDraftM) },
      { title: 'SHIPS A DAY', align: 'right', of: ({ transitsPerDay }) => shown(transitsPerDay) },
      { title: 'NAME', of: ({ name }) => name },
      { title: 'LEGAL REGIME', of: ({ legalRegime }) => knownOrNull(legalRegime) ?? '?' },
    ]),
    `${all.length} straits; ? is not on record. A legal regime is shown, never routed by.`,
    '',
  ].join('\n');
}
