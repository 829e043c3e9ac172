import { readData } from '#importers/disk/read-data.ts';
import { RecordError } from '#importers/records/read-world.ts';
import { coverageOf, type Coverage, type Tally } from './coverage.ts';
import { watersCheck } from './waters.ts';

// npm run data:report [-- --json]: how much is known, cited, own knowledge and missing, per country and field.

type Row = readonly (string | number)[];

/** Words to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly Row[]): string {
  const cells = [
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell))),
  ];
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const right = head.map((_, at) => typeof rows[0]?.[at] === 'number' || head[at]?.endsWith('%') === true);
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (right[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const [titles = [], ...rest] = cells;
  return [line(titles), line(widths.map((width) => '─'.repeat(width))), ...rest.map(line)].join('\n');
}

const share = ({ facts, missing }: Tally): string => {
  const asked = facts + missing;
  return asked === 0 ? '–' : `${Math.round((facts / asked) * 100)} %`;
};

const tallyHead = ['facts', 'cited', 'own knowledge', 'missing', 'not applicable', 'known %'];
const tallyCells = (tally: Tally): Row => [
  tally.facts,
  tally.cited,
  tally.ownKnowledge,
  tally.missing,
  tally.notApplicable,
  share(tally),
];

function asText({ countries, fields, total, counts }: Coverage): string {
  return [
    `${counts.facilities} facilities, ${counts.docks} docks, ${counts.shipClasses} ship classes, ${counts.agreements} agreements, ${counts.dockings} dockings, ${counts.straits} straits, ${counts.pages} pages`,
    '',
    'By country: facts of its facilities, docks, cranes and ports',
    '',
    table(
      ['country', 'facilities', 'docks', ...tallyHead],
      countries.map((each) => [
        `${each.code} ${each.name}`,
        each.facilities,
        each.docks,
        ...tallyCells(each),
      ]),
    ),
    '',
    'By field',
    '',
    table(
      ['record', 'field', ...tallyHead],
      fields.map((each) => [each.record, each.field, ...tallyCells(each)]),
    ),
    '',
    table(['', ...tallyHead], [['All', ...tallyCells(total)]]),
    '',
    'A fact is cited when a page backs it, own knowledge when nothing but our own does. "known %" is facts of facts',
    'and missing; what does not apply (the lift of a graving dock) is not asked for.',
    '',
  ].join('\n');
}

try {
  const coverage = coverageOf(readData(undefined, watersCheck(), new Date().toISOString().slice(0, 10)));
  process.stdout.write(
    process.argv.includes('--json') ? `${JSON.stringify(coverage, null, 2)}\n` : asText(coverage),
  );
} catch (problem) {
  if (!(problem instanceof RecordError)) throw problem;
  process.stderr.write(`The records are at fault:\n${problem.message}\n`);
  process.exitCode = 1;
}
