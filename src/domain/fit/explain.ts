import { dockTypeNames } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { DockState } from '#domain/facility/status.ts';
import { phaseOn } from '#domain/facility/status.ts';
import {
  boundsOf,
  derived,
  isMissing,
  type AnyFact,
  type Measure,
  type Quantity,
} from '#domain/provenance/fact.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import { allowanceFact, overhangFact, type Allowances } from './allowances.ts';
import {
  dockMeasure,
  hullMeasure,
  missingFactNames,
  type DockFit,
  type FitLine,
  type Question,
} from './fit.ts';
import type { Dimension } from './judge.ts';

export const dimensionNames: Readonly<Record<Dimension, string>> = {
  length: 'Length',
  beam: 'Beam at waterline',
  draft: 'Draft',
  lift: 'Lift',
  'air-draft': 'Air draft',
};

export const stateNames: Readonly<Record<DockState, string>> = {
  'in-service': 'in service',
  planned: 'planned',
  'under-construction': 'under construction',
  'laid-up': 'laid up',
  away: 'away',
  closed: 'closed',
  unknown: 'state not known',
};

/** A line of the ledger with every number as a fact that opens its sources. */
export interface ExplainedLine extends FitLine {
  readonly have: Measure;
  readonly need: Measure;
  readonly clearance: Quantity | null;
  /** The margin as a computed fact; missing when nothing bounds it. */
  readonly margin: Measure;
  readonly sentence: string;
}

const round = (value: number) => Math.round(value * 100) / 100;
const unitOf = (dimension: Dimension) => (dimension === 'lift' ? 't' : 'm');

function clearanceOf(
  line: FitLine,
  dockType: DockFit['dock']['type'],
  allowances: Allowances,
): readonly Quantity[] {
  switch (line.rule) {
    case 'inside-length':
      return [allowanceFact('endM', allowances)];
    case 'clear-width':
    case 'outside-width':
      return [allowanceFact('sideM', allowances)];
    case 'draft-over-sill':
    case 'structural-depth':
      return dockType === 'graving'
        ? [allowanceFact('keelM', allowances), allowanceFact('tideM', allowances)]
        : [allowanceFact('keelM', allowances)];
    default:
      return [];
  }
}

const formulas: Readonly<Record<Dimension, string>> = {
  length: 'dock length − ship length − 2 × end clearance',
  beam: 'dock width − beam at waterline − 2 × side clearance',
  draft: 'water over sill − draft − keel clearance + tide',
  lift: 'lift − displacement',
  'air-draft': 'height on approach − air draft',
};

/** Spells a line out: what the dock has, what the ship needs, the margin, and the rule in words. */
export function explainLine(
  facility: Facility,
  fit: DockFit,
  line: FitLine,
  { hull, allowances }: Question,
): ExplainedLine {
  const have = dockMeasure(facility, fit.dock, line);
  const need = hullMeasure(hull, line.dimension);
  const clearances = clearanceOf(line, fit.dock.type, allowances);
  return {
    ...line,
    have,
    need,
    clearance: clearances[0] ?? null,
    margin: marginFact(line, have, need, clearances),
    sentence: sentenceOf(fit, line, have, hull, allowances),
  };
}

function marginFact(line: FitLine, have: Measure, need: Measure, clearances: readonly Quantity[]): Measure {
  if (line.verdict === 'not-judged') return { missing: 'not-applicable' };
  const { marginLow, marginHigh } = line;
  const value = marginLow ?? marginHigh;
  if (value === null) return { missing: 'not-published' };
  const parts: (readonly [string, AnyFact])[] = [
    ['dock', have],
    ['ship', need],
    ...clearances.map((fact): readonly [string, AnyFact] => [fact.note ?? 'clearance', fact]),
  ];
  const reads = marginLow === null ? 'at-most' : marginHigh === null ? 'at-least' : 'exact';
  const fact = derived(round(value), unitOf(line.dimension), formulas[line.dimension], parts, reads);
  return marginLow !== null && marginHigh !== null && round(marginLow) !== round(marginHigh)
    ? { ...fact, to: round(marginHigh) }
    : fact;
}

const signed = (value: number, unit: string) =>
  unit === 't' ? `${Math.abs(Math.round(value))} t` : `${Math.abs(round(value)).toFixed(1)} m`;

/** One sentence that says why the line has its verdict. */
function sentenceOf(fit: DockFit, line: FitLine, have: Measure, hull: Hull, allowances: Allowances): string {
  const unit = unitOf(line.dimension);
  const name = dimensionNames[line.dimension].toLowerCase();
  switch (line.verdict) {
    case 'not-judged':
      return line.dimension === 'lift'
        ? 'A graving dock lifts nothing: weight does not decide.'
        : 'No bridge or cable over the approach is on record: not judged.';
    case 'fits':
      return `Clear by ${signed(line.marginLow ?? 0, unit)}.`;
    case 'fits-with-overhang': {
      const share = overhangFact(fit.dock.type, allowances).value;
      const over = -(line.marginLow ?? 0);
      return `Longer than the clear length by ${signed(over, unit)}; overhang up to ${round(share * 100)} % of the dock is allowed for a ${dockTypeNames[fit.dock.type].toLowerCase()}.`;
    }
    case 'does-not-fit':
      return line.rule === 'outside-width'
        ? `Beam and clearance exceed even the outside width by ${signed(line.marginHigh ?? 0, unit)}.`
        : line.rule === 'structural-depth'
          ? `Draft and clearance exceed even the structural depth by ${signed(line.marginHigh ?? 0, unit)}.`
          : `Short by ${signed(line.marginHigh ?? 0, unit)}.`;
    case 'unknown':
      return unknownSentence(fit, line, have, hull, name);
  }
}

function unknownSentence(fit: DockFit, line: FitLine, have: Measure, hull: Hull, name: string): string {
  if (isMissing(hullMeasure(hull, line.dimension))) return `The ship's ${name} is not published.`;
  if (line.rule === 'outside-width' && !isMissing(have))
    return 'Only the outside width is published; the clear width is less.';
  if (line.rule === 'clear-width' && !isMissing(have) && have.reads === 'at-most')
    return 'The printed width may be the outside one; the clear width may be less.';
  if (line.rule === 'structural-depth')
    return isMissing(have)
      ? 'Water over the sill is not published.'
      : 'Only the structural depth is published; the water over the sill is less.';
  if (line.marginLow !== null && line.marginHigh !== null)
    return 'Sources disagree, and it fits by one reading and not by another.';
  if (line.dimension === 'lift') return 'Lifting capacity is not published.';
  if (line.dimension === 'air-draft') return 'Bridges limit the approach; their height is not published.';
  return `The dock's ${line.dimension === 'beam' ? 'clear width' : name} is not published (${fit.dock.name}).`;
}

/** Why the dock has its verdict, in one sentence. */
export function becauseOf(facility: Facility, fit: DockFit, question: Question): string {
  if (fit.deciding === null) {
    const phase = phaseOn(fit.dock.phases, question.day);
    const since = phase?.from ? ` since ${phase.from}` : '';
    const next = fit.dock.phases.find(
      ({ from, value }) => value === 'in-service' && from !== null && from > question.day,
    );
    const due = next ? `, in service from ${next.from}` : '';
    return `The dock is ${stateNames[fit.state]}${since} on ${question.day}${due}.`;
  }
  const line = explainLine(facility, fit, fit.deciding, question);
  if (fit.verdict === 'unknown' && fit.missing.length > 0)
    return `Not known: ${fit.missing.map((name) => missingFactNames[name]).join(', ')}.`;
  return `${dimensionNames[line.dimension]}: ${line.sentence}`;
}

/** The least the dock must have for the ship to pass a line, in its unit: the number to ask the yard for. */
export function neededOf(fit: DockFit, line: FitLine, { hull, allowances }: Question): number | null {
  const { high } = boundsOf(hullMeasure(hull, line.dimension));
  if (high === null) return null;
  switch (line.dimension) {
    case 'length':
      return line.rule === 'operator-length' ? high : high + 2 * allowances.endM;
    case 'beam':
      return line.rule === 'operator-beam' ? high : high + 2 * allowances.sideM;
    case 'draft':
      return high + allowances.keelM - (fit.dock.type === 'graving' ? allowances.tideM : 0);
    case 'lift':
    case 'air-draft':
      return high;
  }
}
