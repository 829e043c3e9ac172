import { solve } from 'yalps';
import { columnsWorthTrying } from '#engines/allocation/columns.ts';
import { compile } from '#engines/allocation/instance.ts';
import { greedyPlan } from '#engines/allocation/schedule.ts';
import { madeUpProblem, type Size } from '../../engines/allocation/problems.ts';

/* YALPS on all stays, in a process of its own: it can't be stopped in the middle of a tableau. */

const size = JSON.parse(process.argv[2] ?? '') as Size;
const compiled = compile(madeUpProblem(size));
if (!compiled.found) throw new Error('refused');
const { program: build } = columnsWorthTrying(compiled.instance, null, greedyPlan(compiled.instance));
const { columnCost, starts, rows, shipCount, rowCount } = build();
const constraints = new Map<string, { equal: number } | { max: number }>();
for (let row = 0; row < rowCount; row++)
  constraints.set(`r${row}`, row < shipCount ? { equal: 1 } : { max: 1 });
const variables = new Map<string, Map<string, number>>();
for (const [column, cost] of columnCost.entries()) {
  const entries = new Map([['cost', cost]]);
  for (let at = starts[column] ?? 0; at < (starts[column + 1] ?? 0); at++)
    entries.set(`r${rows[at] ?? 0}`, 1);
  variables.set(`x${column}`, entries);
}
const began = performance.now();
const { status, result } = solve({
  direction: 'minimize',
  objective: 'cost',
  constraints,
  variables,
  // At most 1 by the row of their ship: bounds of their own would double the tableau.
  integers: variables.keys(),
});
console.log(JSON.stringify({ status, result, ms: performance.now() - began }));
