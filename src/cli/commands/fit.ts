import type { Dock } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { becauseOf, explainLine } from '#domain/fit/explain.ts';
import { fitYard, type DockFit, type FitLine, type Question } from '#domain/fit/fit.ts';
import type { Dimension } from '#domain/fit/judge.ts';
import { rankOf, verdictNames, verdicts, type Verdict } from '#domain/fit/verdict.ts';
import { formatMargin } from '#domain/measure/format.ts';
import { isMissing } from '#domain/provenance/fact.ts';
import { answered, type Command } from '../command.ts';
import { findDocks, findFacility } from '../find/facility.ts';
import { asOfOption, conditionOption, dimensionOptions, questionFor, shipOf } from '../question.ts';
import { asJson, textTable } from '../text-table.ts';

interface Row {
  readonly facility: Facility;
  readonly fit: DockFit;
}

export const fit: Command = {
  name: 'fit',
  summary: 'which docks take a ship, by how much, and why not',
  usage: [
    '--ship ID [--facility ID] [--dock NAME] [--as-of DATE] [--condition STATE] [--json]',
    '--length M --beam M --draft M [--air-draft M] [--displacement T] [...]',
  ],
  operand: null,
  options: [
    {
      name: 'ship',
      value: 'ID',
      help: 'class id, alias, hull number or ship name: t-ake, "USNS Wally Schirra"',
    },
    ...dimensionOptions,
    { name: 'facility', value: 'ID', help: 'only the docks of this facility: kr-hanwha-geoje' },
    { name: 'dock', value: 'NAME', help: 'only docks of this name or id, in any case: "No.1"' },
    asOfOption,
    conditionOption,
    { name: 'json', value: null, help: 'an array instead of a table' },
  ],
  notes: [
    'In JSON each dock is {facility, dock, verdict, because, margins}: verdict is "fits", "fits-with-overhang",',
    '"does-not-fit" or "unknown"; margins are lengthM, beamM, draftM, airDraftM (meters) and liftT (tonnes), each a',
    'number or null when not known: the least the known readings leave, or, where only their best is bounded and',
    'even that fails, the best. intervals holds both ends.',
  ],
  run: (given, surroundings) => {
    const question = questionFor(shipOf(given, surroundings), given, surroundings.today);
    const named = given.text('facility');
    const facilities =
      named === null ? [...surroundings.world.facilities.values()] : [findFacility(named, surroundings)];
    const dockName = given.text('dock');
    const wanted = dockName === null ? null : findDocks(dockName, facilities);
    const rows = judge(facilities, wanted, question);
    const [only] = facilities;
    const note = rows.length === 0 && only ? `${only.id} has no dock on record.\n` : '';
    return answered(
      given.has('json') ? asJson(rows.map((row) => jsonOf(row, question))) : textOf(rows, question),
      note,
    );
  },
};

function judge(facilities: readonly Facility[], wanted: ReadonlySet<Dock> | null, question: Question): Row[] {
  return facilities.flatMap((facility) =>
    fitYard(facility, question)
      .fits.filter(({ dock }) => wanted === null || wanted.has(dock))
      .map((each) => ({ facility, fit: each })),
  );
}

const round = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);

const lineOf = (found: DockFit, dimension: Dimension): FitLine | null =>
  found.lines.find((line) => line.dimension === dimension && line.verdict !== 'not-judged') ?? null;

/** The cautious end of the margin; the generous one where it alone is bounded and fails already. */
function marginOf(found: DockFit, dimension: Dimension): number | null {
  const line = lineOf(found, dimension);
  if (!line) return null;
  return round(line.marginLow ?? (line.verdict === 'does-not-fit' ? line.marginHigh : null));
}

const intervalOf = (found: DockFit, dimension: Dimension) => {
  const line = lineOf(found, dimension);
  return line && [round(line.marginLow), round(line.marginHigh)];
};

function jsonOf({ facility, fit: found }: Row, question: Question) {
  const each = <Value>(pick: (found: DockFit, dimension: Dimension) => Value) => ({
    lengthM: pick(found, 'length'),
    beamM: pick(found, 'beam'),
    draftM: pick(found, 'draft'),
    airDraftM: pick(found, 'air-draft'),
    liftT: pick(found, 'lift'),
  });
  const margins = found.lines.map((line) => explainLine(facility, found, line, question).margin);
  return {
    facility: facility.id,
    dock: found.dock.name,
    dockId: found.dock.id,
    verdict: found.verdict,
    because: becauseOf(facility, found, question),
    margins: each(marginOf),
    intervals: each(intervalOf),
    rule: found.deciding?.rule ?? 'status',
    state: found.state,
    missing: found.missing,
    asOf: question.day,
    sources: [...new Set(margins.flatMap((margin) => (isMissing(margin) ? [] : margin.sources)))],
  };
}

function counted(count: number, verdict: Verdict): string {
  switch (verdict) {
    case 'fits':
      return `${count} ${count === 1 ? 'fits' : 'fit'}`;
    case 'fits-with-overhang':
      return `${count} ${count === 1 ? 'fits' : 'fit'} with overhang`;
    case 'unknown':
      return `${count} not known`;
    case 'does-not-fit':
      return `${count} ${count === 1 ? 'does' : 'do'} not fit`;
  }
}

function textOf(rows: readonly Row[], question: Question): string {
  const { hull, allowances, day } = question;
  const counts = verdicts.flatMap((verdict) => {
    const count = rows.filter((row) => row.fit.verdict === verdict).length;
    return count === 0 ? [] : [counted(count, verdict)];
  });
  const margin = (found: DockFit, dimension: Dimension) => {
    const value = marginOf(found, dimension);
    return value === null ? '?' : formatMargin(value, dimension === 'lift' ? 't' : 'm');
  };
  const sorted = [...rows].sort((a, b) => rankOf(a.fit.verdict) - rankOf(b.fit.verdict));
  return [
    `${hull.name}, as of ${day}: ${rows.length} ${rows.length === 1 ? 'dock' : 'docks'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
    '',
    textTable(sorted, [
      { title: 'VERDICT', of: (row) => verdictNames[row.fit.verdict] },
      { title: 'FACILITY', of: ({ facility }) => facility.id },
      { title: 'DOCK', of: (row) => row.fit.dock.name },
      { title: 'LENGTH', align: 'right', of: (row) => margin(row.fit, 'length') },
      { title: 'BEAM', align: 'right', of: (row) => margin(row.fit, 'beam') },
      { title: 'DRAFT', align: 'right', of: (row) => margin(row.fit, 'draft') },
      {
        title: 'LIFT',
        align: 'right',
        of: (row) => (lineOf(row.fit, 'lift') ? margin(row.fit, 'lift') : '–'),
      },
      { title: 'BECAUSE', of: ({ facility, fit: found }) => becauseOf(facility, found, question) },
    ]),
    `Margins after clearances of ${allowances.sideM} m each side, ${allowances.endM} m each end and ${allowances.keelM} m under the keel; ? is not known, – does not apply.`,
    '',
  ].join('\n');
}
