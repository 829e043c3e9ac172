import type { Dock } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { DockState } from '#domain/facility/status.ts';
import { isMissing, notApplicable, type Measure } from '#domain/provenance/fact.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import type { Allowances } from './allowances.ts';
import {
  dimensions,
  hullNumbers,
  judgeInto,
  newJudgment,
  notJudged,
  numbersOf,
  stateOn,
  verdictOf,
  type Dimension,
  type DockNumbers,
  type FitRule,
} from './judge.ts';
import { rankOf, type Verdict, type YardVerdict } from './verdict.ts';

export interface FitLine {
  readonly dimension: Dimension;
  readonly verdict: Verdict | 'not-judged';
  /** The interval of the margin, meters (tonnes for lift); null where a side isn't bounded. */
  readonly marginLow: number | null;
  readonly marginHigh: number | null;
  readonly rule: FitRule;
}

/** The facts that would settle an unknown, by the name the user knows them. */
export const missingFacts = [
  'dock-length',
  'dock-width',
  'draft-over-sill',
  'dock-lift',
  'dock-status',
  'approach-height',
  'ship-length',
  'ship-beam',
  'ship-draft',
  'ship-displacement',
  'ship-air-draft',
  'conflicting-readings',
] as const;
export type MissingFact = (typeof missingFacts)[number];

export const missingFactNames: Readonly<Record<MissingFact, string>> = {
  'dock-length': 'length of the dock',
  'dock-width': 'clear width of the dock',
  'draft-over-sill': 'water over the sill',
  'dock-lift': 'lifting capacity',
  'dock-status': 'whether the dock is in service',
  'approach-height': 'height under the bridges on the way in',
  'ship-length': 'length of the ship',
  'ship-beam': 'waterline beam of the ship',
  'ship-draft': 'draft of the ship',
  'ship-displacement': 'displacement of the ship',
  'ship-air-draft': 'air draft of the ship',
  'conflicting-readings': 'which of the conflicting readings is right',
};

/** How one hull fits one dock on one day. */
export interface DockFit {
  readonly dock: Dock;
  readonly verdict: Verdict;
  readonly state: DockState;
  readonly lines: readonly FitLine[];
  /** The line that decided, null when the dock's status did. */
  readonly deciding: FitLine | null;
  readonly missing: readonly MissingFact[];
}

/** How one hull fits a yard: its best dock. */
export interface YardFit {
  readonly verdict: YardVerdict;
  readonly best: DockFit | null;
  readonly fits: readonly DockFit[];
}

export interface Question {
  readonly hull: Hull;
  readonly allowances: Allowances;
  /** ISO day on which the dock must be in service. */
  readonly day: string;
}

const known = (value: number): number | null => (value === value ? value : null);

const numbersByDock = new WeakMap<Dock, DockNumbers>();

/** The numbers of a dock, remembered for as long as the record lives. */
export function dockNumbers(facility: Facility, dock: Dock): DockNumbers {
  const remembered = numbersByDock.get(dock);
  if (remembered) return remembered;
  const numbers = numbersOf(dock, facility.approachAirDraftM);
  numbersByDock.set(dock, numbers);
  return numbers;
}

const judgment = newJudgment();

/** Judges every dock of a yard. */
export function fitYard(facility: Facility, question: Question): YardFit {
  const hull = hullNumbers(question.hull);
  const fits = facility.docks.map((dock): DockFit => {
    const numbers = dockNumbers(facility, dock);
    const state = stateOn(dock, question.day);
    judgeInto(judgment, hull, numbers, state, question.allowances);
    const lines = dimensions.map((dimension, at): FitLine => {
      const code = judgment.lines[at] ?? notJudged;
      return {
        dimension,
        verdict: code === notJudged ? 'not-judged' : verdictOf(code),
        marginLow: code === notJudged ? null : known(judgment.marginLow[at] ?? Number.NaN),
        marginHigh: code === notJudged ? null : known(judgment.marginHigh[at] ?? Number.NaN),
        rule: ruleOf(dimension, numbers),
      };
    });
    const verdict = verdictOf(judgment.verdict);
    return {
      dock,
      verdict,
      state,
      lines,
      deciding: decidingLine(verdict, state, lines),
      missing: verdict === 'unknown' ? missingOf(facility, dock, question.hull, state, lines) : [],
    };
  });
  const best = fits.reduce<DockFit | null>(
    (least, fit) => (least === null || rankOf(fit.verdict) < rankOf(least.verdict) ? fit : least),
    null,
  );
  return { verdict: best?.verdict ?? 'no-dock', best, fits };
}

function ruleOf(dimension: Dimension, numbers: DockNumbers): FitRule {
  switch (dimension) {
    case 'length':
      return numbers.lengthStated ? 'operator-length' : 'inside-length';
    case 'beam':
      return numbers.widthRule;
    case 'draft':
      return numbers.draftRule;
    case 'lift':
      return numbers.liftApplies ? 'lift-capacity' : 'no-lift';
    case 'air-draft':
      return 'approach-height';
  }
}

/** The failing line with the largest shortfall, else the first line that holds the verdict, else the tightest. */
function decidingLine(verdict: Verdict, state: DockState, lines: readonly FitLine[]): FitLine | null {
  if (verdict === 'does-not-fit' && state !== 'in-service' && state !== 'unknown') return null;
  const holding = lines.filter((line) => line.verdict === verdict);
  if (holding.length === 0) return null;
  if (verdict === 'unknown') return holding[0] ?? null;
  const margin = (line: FitLine) => {
    const value = verdict === 'does-not-fit' ? line.marginHigh : line.marginLow;
    return (value ?? 0) / (line.dimension === 'lift' ? 1000 : 1);
  };
  return holding.reduce((tightest, line) => (margin(line) < margin(tightest) ? line : tightest));
}

function missingOf(
  facility: Facility,
  dock: Dock,
  hull: Hull,
  state: DockState,
  lines: readonly FitLine[],
): MissingFact[] {
  const missing = new Set<MissingFact>();
  if (state === 'unknown') missing.add('dock-status');
  const check = (measure: Measure, name: MissingFact) => {
    if (isMissing(measure)) missing.add(name);
  };
  for (const line of lines) {
    if (line.verdict !== 'unknown') continue;
    const before = missing.size;
    switch (line.dimension) {
      case 'length':
        check(isMissing(dock.maxShipLengthM) ? dock.lengthM : dock.maxShipLengthM, 'dock-length');
        check(hull.lengthM, 'ship-length');
        break;
      case 'beam':
        if (line.marginLow === null) {
          if (isMissing(hull.beamM)) missing.add('ship-beam');
          else missing.add('dock-width');
        }
        break;
      case 'draft':
        if (line.marginLow === null) {
          if (isMissing(hull.draftM)) missing.add('ship-draft');
          if (isMissing(dock.draftOverSillM)) missing.add('draft-over-sill');
        }
        break;
      case 'lift':
        check(dock.liftT, 'dock-lift');
        check(hull.displacementT, 'ship-displacement');
        if (missing.size === before && line.marginHigh === null) missing.add('dock-lift');
        break;
      case 'air-draft':
        check(facility.approachAirDraftM, 'approach-height');
        check(hull.airDraftM, 'ship-air-draft');
        break;
    }
    if (missing.size === before && line.marginLow !== null && line.marginHigh !== null)
      missing.add('conflicting-readings');
  }
  return [...missing];
}

/** The measure of the dock that a line is judged by, and whether it is only a bound. */
export function dockMeasure(facility: Facility, dock: Dock, line: FitLine): Measure {
  switch (line.rule) {
    case 'operator-length':
      return dock.maxShipLengthM;
    case 'inside-length':
      return dock.lengthM;
    case 'operator-beam':
      return dock.maxShipBeamM;
    case 'clear-width':
      return dock.widthM;
    case 'outside-width':
      return dock.widthOverallM;
    case 'draft-over-sill':
      return dock.draftOverSillM;
    case 'structural-depth':
      return dock.depthM;
    case 'lift-capacity':
      return dock.liftT;
    case 'approach-height':
      return facility.approachAirDraftM;
    case 'no-lift':
    case 'status':
      return notApplicable;
  }
}

/** The measure of the ship that a line is judged by. */
export function hullMeasure(hull: Hull, dimension: Dimension): Measure {
  switch (dimension) {
    case 'length':
      return hull.lengthM;
    case 'beam':
      return hull.beamM;
    case 'draft':
      return hull.draftM;
    case 'lift':
      return hull.displacementT;
    case 'air-draft':
      return hull.airDraftM;
  }
}
