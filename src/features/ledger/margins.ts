import { explainLine, type ExplainedLine } from '#domain/fit/explain.ts';
import { hullMeasure, type DockFit, type FitLine, type Question } from '#domain/fit/fit.ts';
import type { LedgerEntry } from '#domain/fit/ledger.ts';
import { formatMargin, type DisplayUnits } from '#domain/measure/format.ts';
import { boundsOf } from '#domain/provenance/fact.ts';
import type { MarginShare } from '#ui/charts/margin-bars/layout.ts';

/** The lines that stand side by side in a row; the air draft is told only where it counts. */
export const columns = ['length', 'beam', 'draft', 'lift'] as const;
export const columnNames: Readonly<Record<(typeof columns)[number], string>> = {
  length: 'Length',
  beam: 'Beam',
  draft: 'Draft',
  lift: 'Lift',
};

const unitOf = ({ dimension }: FitLine): 'm' | 't' => (dimension === 'lift' ? 't' : 'm');

/** A margin in the room of a table cell: what is sure of an interval, both ends where it crosses nothing. */
export function marginText(line: FitLine, units: DisplayUnits): string {
  const { marginLow: low, marginHigh: high } = line;
  const text = (value: number) => formatMargin(value, unitOf(line), units);
  if (line.verdict === 'not-judged') return 'no limit';
  if (low === null) return high === null ? '?' : `≤ ${text(high)}`;
  if (high === null || (low >= 0 && low < high)) return `≥ ${text(low)}`;
  if (low === high) return text(low);
  return high < 0 ? `≤ ${text(high)}` : `${text(low).replace(/ \S+$/, '')} … ${text(high)}`;
}

/** The margin as shares of the ship's own dimension, for the bar. */
export function marginShare(line: FitLine, { hull }: Question): MarginShare {
  const { low, high } = boundsOf(hullMeasure(hull, line.dimension));
  const size = high ?? low;
  const share = (value: number | null) => (value === null || size === null ? null : value / size);
  return { low: share(line.marginLow), high: share(line.marginHigh) };
}

export const toneOf = ({ verdict }: FitLine): 'good' | 'bad' | 'normal' =>
  verdict === 'fits' ? 'good' : verdict === 'does-not-fit' ? 'bad' : 'normal';

export const explainAll = (
  { facility, fit }: LedgerEntry,
  question: Question,
  units: DisplayUnits,
): readonly ExplainedLine[] => fit.lines.map((line) => explainLine(facility, fit, line, question, units));

/** Whether a line is worth showing when all are shown: an air draft that nothing limits is not. */
export const isTold = (line: FitLine) => line.dimension !== 'air-draft' || line.verdict !== 'not-judged';

/** A phase that was only announced, if the dock counts as in service by it. */
export const announcedFrom = ({ dock, state }: DockFit, day: string): string | null =>
  state === 'in-service'
    ? (dock.phases.findLast(
        ({ value, planned, from }) => value === 'in-service' && planned === true && (from ?? '') <= day,
      )?.from ?? null)
    : null;
