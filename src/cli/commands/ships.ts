import { formatMeasure } from '#domain/measure/format.ts';
import { knownOrNull, type Measure } from '#domain/provenance/fact.ts';
import type { ShipClass } from '#domain/vessel/ship-class.ts';
import { answered, type Command } from '../command.ts';
import { asJson, textTable } from '../text-table.ts';

export const ships: Command = {
  name: 'ships',
  summary: 'every ship class, with its dimensions',
  usage: ['[--json]'],
  operand: null,
  options: [
    { name: 'json', value: null, help: 'an array instead of a table, every number with its sources' },
  ],
  notes: [],
  run: (given, { world }) => {
    const classes = [...world.shipClasses.values()];
    return answered(given.has('json') ? asJson(classes.map(jsonOf)) : textOf(classes));
  },
};

/** Numbers first, as plain numbers or null; the same fields with their sources under `facts`. */
function jsonOf({
  id,
  name,
  country,
  type,
  aliases,
  ships: named,
  nuclear,
  note,
  sources,
  ...facts
}: ShipClass) {
  return {
    id,
    name,
    country,
    type,
    aliases,
    ships: named,
    nuclear,
    lengthM: knownOrNull(facts.lengthOverallM),
    beamM: knownOrNull(facts.beamWaterlineM),
    beamMaxM: knownOrNull(facts.beamMaxM),
    draftM: knownOrNull(facts.draftM),
    airDraftM: knownOrNull(facts.airDraftM),
    displacementT: knownOrNull(facts.displacementT),
    facts,
    note,
    sources,
  };
}

function textOf(classes: readonly ShipClass[]): string {
  const shown = (measure: Measure) => (knownOrNull(measure) === null ? '?' : formatMeasure(measure));
  return [
    textTable(classes, [
      { title: 'ID', of: ({ id }) => id },
      { title: 'LENGTH', align: 'right', of: ({ lengthOverallM }) => shown(lengthOverallM) },
      { title: 'BEAM', align: 'right', of: ({ beamWaterlineM }) => shown(beamWaterlineM) },
      { title: 'DRAFT', align: 'right', of: ({ draftM }) => shown(draftM) },
      { title: 'AIR DRAFT', align: 'right', of: ({ airDraftM }) => shown(airDraftM) },
      { title: 'DISPLACEMENT', align: 'right', of: ({ displacementT }) => shown(displacementT) },
      { title: 'NAME', of: ({ name }) => name },
    ]),
    `${classes.length} classes; beam at the waterline; ? is not published.`,
    '',
  ].join('\n');
}
