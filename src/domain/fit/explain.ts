import type { DockType } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import { dockStateNames, phaseOn } from '#domain/facility/status.ts';
import { convert, formatNumber, siUnits, unitName, type DisplayUnits } from '#domain/measure/format.ts';
import {
  boundsOf,
  derived,
  isMissing,
  type AnyFact,
  type Measure,
  type Quantity,
} from '#domain/provenance/fact.ts';
import { lastDay } from '#domain/time/iso-date.ts';
import { allowanceFact, overhangFact, type Allowances } from './allowances.ts';
import {
  dockMeasure,
  hullMeasure,
  missingFactName,
  roomOf,
  waterNames,
  type DockFit,
  type FitLine,
  type Question,
} from './fit.ts';
import type { Dimension, FitRule } from './judge.ts';

export const dimensionNames: Readonly<Record<Dimension, string>> = {
  length: 'Length',
  beam: 'Beam at waterline',
  draft: 'Draft',
  lift: 'Lift',
  'air-draft': 'Air draft',
};

/** What the ship is held against, by the rule of the line: what the first number of a margin is. */
export const ruleNames: Readonly<Record<FitRule, string>> = {
  'inside-length': 'inside length',
  'operator-length': 'longest ship taken',
  'clear-width': 'clear width',
  'outside-width': 'outside width: the clear width is less',
  'operator-beam': 'widest ship taken',
  'operator-draft': 'deepest ship taken',
  'draft-over-sill': 'water in the entrance',
  'structural-depth': 'structural depth: the water is less',
  'lift-capacity': 'weight it lifts',
  'no-lift': 'a graving dock lifts nothing',
  'approach-height': 'height under bridges',
  status: 'state of the dock',
};

/** A line of the ledger with every number as a fact that opens its sources. */
export interface ExplainedLine extends FitLine {
  readonly have: Measure;
  readonly need: Measure;
  /** What is taken off before the margin is struck; null where the rule leaves no clearance. */
  readonly clearance: Quantity | null;
  /** What is added: the tide over a sill; null where none is counted. */
  readonly tide: Quantity | null;
  /** The margin as a computed fact; missing when nothing bounds it. */
  readonly margin: Measure;
  readonly sentence: string;
}

const round = (value: number) => Math.round(value * 100) / 100;
const unitOf = (dimension: Dimension) => (dimension === 'lift' ? 't' : 'm');

type Labelled = readonly [label: string, fact: Quantity];

/** The assumptions that enter a line, as figures. */
function clearancesOf(rule: FitRule, type: DockType, allowances: Allowances): readonly Labelled[] {
  const keel: Labelled = ['keel clearance', allowanceFact('keelM', allowances)];
  switch (rule) {
    case 'inside-length':
      return [['end clearance', allowanceFact('endM', allowances)]];
    case 'clear-width':
    case 'outside-width':
      return [['side clearance', allowanceFact('sideM', allowances)]];
    case 'draft-over-sill':
      return type === 'graving' && allowances.tideM > 0
        ? [keel, ['tide', allowanceFact('tideM', allowances)]]
        : [keel];
    case 'structural-depth':
      return [keel];
    default:
      return [];
  }
}

const formulas: Readonly<Record<FitRule, string>> = {
  'inside-length': 'dock length − ship length − 2 × end clearance',
  'operator-length': 'longest ship taken − ship length',
  'clear-width': 'clear width − beam at waterline − 2 × side clearance',
  'outside-width':
    'outside width − beam at waterline − 2 × side clearance, which the clear width can only lessen',
  'operator-beam': 'widest ship taken − beam at waterline',
  'operator-draft': 'deepest ship taken − draft',
  'draft-over-sill': 'water − draft − keel clearance',
  'structural-depth': 'structural depth − draft − keel clearance, which the water can only lessen',
  'lift-capacity': 'lift − displacement',
  'no-lift': 'not judged',
  'approach-height': 'height on the approach − air draft',
  status: 'not judged',
};

const formulaOf = (rule: FitRule, clearances: readonly Labelled[]) =>
  clearances.some(([label]) => label === 'tide') ? `${formulas[rule]} + tide` : formulas[rule];

/** Spells a line out: what the dock has, what the ship needs, the margin, and the rule in words. */
export function explainLine(
  facility: Facility,
  fit: DockFit,
  line: FitLine,
  { hull, allowances }: Question,
  units: DisplayUnits = siUnits,
): ExplainedLine {
  const have = dockMeasure(facility, fit.dock, line);
  const need = hullMeasure(hull, line.dimension);
  const clearances = clearancesOf(line.rule, fit.dock.type, allowances);
  return {
    ...line,
    have,
    need,
    clearance: clearances[0]?.[1] ?? null,
    tide: clearances.find(([label]) => label === 'tide')?.[1] ?? null,
    margin: marginFact(line, have, need, clearances),
    sentence: sentenceOf(fit, line, have, need, allowances, units),
  };
}

function marginFact(line: FitLine, have: Measure, need: Measure, clearances: readonly Labelled[]): Measure {
  if (line.verdict === 'not-judged') return { missing: 'not-applicable' };
  const { marginLow, marginHigh } = line;
  const value = marginLow ?? marginHigh;
  if (value === null) return { missing: 'not-published' };
  const parts: (readonly [string, AnyFact])[] = [['dock', have], ['ship', need], ...clearances];
  const reads = marginLow === null ? 'at-most' : marginHigh === null ? 'at-least' : 'exact';
  const fact = derived(round(value), unitOf(line.dimension), formulaOf(line.rule, clearances), parts, reads);
  return marginLow !== null && marginHigh !== null && round(marginLow) !== round(marginHigh)
    ? { ...fact, to: round(marginHigh) }
    : fact;
}

/** A distance or weight without its sign; to the centimeter where it is less than half a meter. */
function size(value: number, dimension: Dimension, units: DisplayUnits): string {
  const unit = unitOf(dimension);
  const shown = Math.abs(convert(value, unit, units));
  const digits = unit === 't' ? 0 : Math.abs(value) < 0.5 ? 2 : 1;
  const number = formatNumber(shown, digits);
  const words = number === '0' ? `less than ${unit === 't' ? 1 : 0.01}` : number;
  return `${words} ${unitName(unit, units)}`;
}

/** One sentence that says why the line has its verdict. */
function sentenceOf(
  fit: DockFit,
  line: FitLine,
  have: Measure,
  need: Measure,
  allowances: Allowances,
  units: DisplayUnits,
): string {
  switch (line.verdict) {
    case 'not-judged':
      return line.dimension === 'lift'
        ? 'A graving dock lifts nothing: weight does not decide.'
        : 'No bridge or cable over the approach is on record: not judged.';
    case 'fits': {
      const least = line.marginHigh === line.marginLow ? '' : 'at least ';
      if (line.marginLow === 0) return `Just clear, with ${least ? 'perhaps ' : ''}nothing to spare.`;
      return `Clear by ${least}${size(line.marginLow ?? 0, line.dimension, units)}.`;
    }
    case 'fits-with-overhang':
      return overhangSentence(fit, line, have, need, allowances, units);
    case 'does-not-fit':
      return shortSentence(line, units);
    case 'unknown':
      return unknownSentence(fit, line, have, need);
  }
}

function overhangSentence(
  { dock }: DockFit,
  line: FitLine,
  have: Measure,
  need: Measure,
  allowances: Allowances,
  units: DisplayUnits,
): string {
  const share = round(overhangFact(dock.type, allowances).value * 100);
  const over = (boundsOf(need).high ?? 0) - (boundsOf(have).low ?? 0);
  return over > 0
    ? `${size(over, 'length', units)} longer than the dock; up to ${share} % of its length may hang over.`
    : `Inside the dock, but ${size(line.marginLow ?? 0, 'length', units)} short of the end clearance.`;
}

/** The shortfall by the kindest reading, so that what is said is true by every reading. */
function shortSentence(line: FitLine, units: DisplayUnits): string {
  const short = roomOf(line) ?? 0;
  const least = line.marginLow !== null && line.marginLow === line.marginHigh ? '' : 'at least ';
  const by = `${least}${size(short, line.dimension, units)}`;
  switch (line.rule) {
    case 'inside-length':
      return line.overhangM > 0
        ? `Too long by ${by}, the overhang allowed already counted.`
        : `Too long by ${by}, end clearance counted.`;
    case 'operator-length':
      return `Longer by ${by} than the operator takes.`;
    case 'clear-width':
      return `Too wide by ${by}, side clearance counted.`;
    case 'outside-width':
      return `Too wide by ${by} even for the outside width, side clearance counted.`;
    case 'operator-beam':
      return `Wider by ${by} than the operator takes.`;
    case 'operator-draft':
      return `Deeper by ${by} than the operator takes.`;
    case 'draft-over-sill':
      return `Too deep by ${by}, keel clearance counted.`;
    case 'structural-depth':
      return `Too deep by ${by} even for the structural depth, keel clearance counted.`;
    case 'approach-height':
      return `Too tall by ${by} for the bridges on the way in.`;
    case 'lift-capacity':
    case 'no-lift':
    case 'status':
      return `Too heavy by ${by}.`;
  }
}

const shipNames: Readonly<Record<Dimension, string>> = {
  length: 'length',
  beam: 'beam at the waterline',
  draft: 'draft',
  lift: 'displacement',
  'air-draft': 'air draft',
};

/** What a dock is asked for in a dimension, by the name it has at this type of dock. */
export const dockNames = (dimension: Dimension, type: DockType): string =>
  ({
    length: 'length of the dock',
    beam: 'clear width of the dock',
    draft: waterNames[type],
    lift: 'lifting capacity',
    'air-draft': 'height under the bridges on the way in',
  })[dimension];

function unknownSentence({ dock }: DockFit, line: FitLine, have: Measure, need: Measure): string {
  const [ship, wanted] = [shipNames[line.dimension], dockNames(line.dimension, dock.type)];
  if (isMissing(need))
    return boundsOf(have).low === null
      ? `Neither the ship's ${ship} nor the ${wanted} is known.`
      : `The ship's ${ship} is not known.`;
  if (isMissing(have)) return `The ${wanted} is not published.`;
  if (line.rule === 'outside-width') return 'Only the outside width is published; the clear width is less.';
  if (line.rule === 'structural-depth')
    return `Only the structural depth is published; the ${wanted} is less.`;
  if (line.marginLow !== null && line.marginHigh !== null)
    return 'The readings differ: it fits by one and not by another.';
  if (have.reads === 'at-most')
    return line.dimension === 'beam'
      ? 'The width printed may be the outside one; the clear width may be less.'
      : `Only an upper bound of the ${wanted} is known.`;
  if (have.reads === 'at-least') return `Only a lower bound of the ${wanted} is known, and it is too little.`;
  return `Only a bound of the ship's ${ship} is known.`;
}

/** Why the dock has its verdict, in one sentence. */
export function becauseOf(
  facility: Facility,
  fit: DockFit,
  question: Question,
  units: DisplayUnits = siUnits,
): string {
  if (fit.verdict === 'unknown') {
    const names = fit.missing.map((fact) => missingFactName(fact, fit.dock.type));
    const overhangs = fit.lines.some(({ verdict }) => verdict === 'fits-with-overhang');
    return names.length === 1
      ? `All else fits${overhangs ? ', with overhang' : ''}. Not known: ${names[0]}.`
      : `Not known: ${names.join(', ')}.`;
  }
  if (fit.deciding === null) return stateSentence(fit, question.day);
  const line = explainLine(facility, fit, fit.deciding, question, units);
  return `${dimensionNames[line.dimension]}: ${lowerFirst(line.sentence)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function stateSentence({ dock, state }: DockFit, day: string): string {
  const since = phaseOn(dock.phases, day)?.from;
  const next = dock.phases.find(
    ({ from, value }) => value === 'in-service' && from !== null && lastDay(from) > day,
  );
  const words = state === 'unknown' ? dockStateNames[state] : `${dockStateNames[state]}, not in service`;
  const due = next ? `; ${next.planned ? 'announced' : 'in service'} from ${next.from}` : '';
  return `On ${day} the dock is ${words}${since ? ` (since ${since})` : ''}${due}.`;
}

/** The least the dock must have for the ship to pass a line without overhang, in its unit: the number to ask the yard for. */
export function neededOf(fit: DockFit, line: FitLine, { hull, allowances }: Question): number | null {
  const { high } = boundsOf(hullMeasure(hull, line.dimension));
  if (high === null) return null;
  switch (line.dimension) {
    case 'length':
      return line.rule === 'operator-length' ? high : high + 2 * allowances.endM;
    case 'beam':
      return line.rule === 'operator-beam' ? high : high + 2 * allowances.sideM;
    case 'draft':
      if (line.rule === 'operator-draft') return high;
      return high + allowances.keelM - (fit.dock.type === 'graving' ? allowances.tideM : 0);
    case 'lift':
    case 'air-draft':
      return high;
  }
}

/** The same as a figure that shows what it is made of; missing when the ship's own dimension is. */
export function neededFact(fit: DockFit, line: FitLine, question: Question): Measure {
  const value = neededOf(fit, line, question);
  const need = hullMeasure(question.hull, line.dimension);
  if (value === null) return { missing: 'not-published', note: `the ship's ${shipNames[line.dimension]}` };
  const rule: FitRule = line.rule === 'structural-depth' ? 'draft-over-sill' : line.rule;
  const clearances = clearancesOf(rule, fit.dock.type, question.allowances);
  const times = line.dimension === 'length' || line.dimension === 'beam' ? '2 × ' : '';
  const formula = clearances.reduce(
    (sum, [label]) => `${sum} ${label === 'tide' ? '−' : '+'} ${times}${label}`,
    shipNames[line.dimension],
  );
  return derived(round(value), unitOf(line.dimension), formula, [['ship', need], ...clearances]);
}
