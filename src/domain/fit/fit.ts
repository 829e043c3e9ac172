import type { Dock, DockType } from '#domain/facility/dock.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { DockState } from '#domain/facility/status.ts';
import { boundsOf, notApplicable, type Measure } from '#domain/provenance/fact.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import type { Allowances } from './allowances.ts';
import {
  dimensions,
  hullNumbers,
  judgeInto,
  newJudgment,
  notJudged,
  numbersOf,
  overhangAllowed,
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
  /** How far below zero the margin may go, meters: the overhang that is allowed for the length. */
  readonly overhangM: number;
  readonly rule: FitRule;
}

/** The facts that would settle an unknown. */
const missingFacts = [
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

const missingFactNames: Readonly<Record<MissingFact, string>> = {
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

/** What a ship floats over on her way in. */
export const waterNames: Readonly<Record<DockType, string>> = {
  graving: 'water over the sill',
  floating: 'water over the keel blocks',
  shiplift: 'water over the platform',
  slipway: 'water over the cradle',
  'marine-railway': 'water over the cradle',
};

/** A missing fact by the name it has at this type of dock. */
export const missingFactName = (fact: MissingFact, type: DockType): string =>
  fact === 'draft-over-sill' ? waterNames[type] : missingFactNames[fact];

/** How one hull fits one dock on one day. */
export interface DockFit {
  readonly dock: Dock;
  readonly verdict: Verdict;
  readonly state: DockState;
  readonly lines: readonly FitLine[];
  /** The line that decided, null when the dock's status did. */
  readonly deciding: FitLine | null;
  readonly missing: readonly MissingFact[];
  /**
   * The slimmest known room in any line, as a share of the ship's own dimension: by the reading that decided, overhang
   * counted. Null when nothing is known, or when the dock's state decided.
   */
  readonly room: number | null;
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
        overhangM: dimension === 'length' ? overhangOf(numbers, verdictOf(code), question.allowances) : 0,
        rule: ruleOf(dimension, numbers),
      };
    });
    const verdict = verdictOf(judgment.verdict);
    const byState = verdict === 'does-not-fit' && isOutOfService(state);
    return {
      dock,
      verdict,
      state,
      lines,
      deciding: byState ? null : decidingLine(verdict, lines, question.hull),
      missing: verdict === 'unknown' ? missingOf(facility, dock, question.hull, state, lines) : [],
      room: byState ? null : slimmestRoom(lines, question.hull),
    };
  });
  const best = fits.reduce<DockFit | null>(
    (least, fit) => (least === null || compareFits(fit, least) < 0 ? fit : least),
    null,
  );
  return { verdict: best?.verdict ?? 'no-dock', best, fits };
}

const isOutOfService = (state: DockState) => state !== 'in-service' && state !== 'unknown';

/** By the worst reading of the dock's length where that passes, else by the best. Nothing where it isn't known. */
function overhangOf(numbers: DockNumbers, verdict: Verdict, allowances: Allowances): number {
  const passes = verdict === 'fits' || verdict === 'fits-with-overhang';
  const length = known(passes ? numbers.lengthLow : numbers.lengthHigh);
  return length === null ? 0 : overhangAllowed(numbers, length, allowances);
}

/**
 * From the best answer to the worst. Among equals: the one with fewer facts to ask for, then the one with more room;
 * a dock that its state rules out comes last.
 */
export function compareFits(a: DockFit, b: DockFit): number {
  return (
    rankOf(a.verdict) - rankOf(b.verdict) ||
    a.missing.length - b.missing.length ||
    Number(a.room === null) - Number(b.room === null) ||
    (b.room ?? 0) - (a.room ?? 0)
  );
}

/** What is left of a line before it fails, by the reading that decided it; negative where it fails. */
export function roomOf({ verdict, marginLow, marginHigh, overhangM }: FitLine): number | null {
  const decided = verdict === 'fits' || verdict === 'fits-with-overhang' ? marginLow : marginHigh;
  return decided === null ? null : decided + overhangM;
}

/** Room as a share of the ship's own dimension, so that meters of beam compare with tonnes of lift. */
function shareOfRoom(line: FitLine, hull: Hull): number | null {
  const room = roomOf(line);
  const { low, high } = boundsOf(hullMeasure(hull, line.dimension));
  const size = high ?? low;
  return room === null || size === null ? null : room / size;
}

function slimmestRoom(lines: readonly FitLine[], hull: Hull): number | null {
  const shares = lines.map((line) => shareOfRoom(line, hull)).filter((share) => share !== null);
  return shares.length === 0 ? null : Math.min(...shares);
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

/** The line that holds the verdict with the least room for the ship's size; of unknown lines the first. */
function decidingLine(verdict: Verdict, lines: readonly FitLine[], hull: Hull): FitLine | null {
  const holding = lines.filter((line) => line.verdict === verdict);
  if (verdict === 'unknown') return holding[0] ?? null;
  const room = (line: FitLine) => shareOfRoom(line, hull) ?? 0;
  return holding.reduce<FitLine | null>(
    (tightest, line) => (tightest === null || room(line) < room(tightest) ? line : tightest),
    null,
  );
}

const dockFactOf: Readonly<Record<Dimension, MissingFact>> = {
  length: 'dock-length',
  beam: 'dock-width',
  draft: 'draft-over-sill',
  lift: 'dock-lift',
  'air-draft': 'approach-height',
};

const shipFactOf: Readonly<Record<Dimension, MissingFact>> = {
  length: 'ship-length',
  beam: 'ship-beam',
  draft: 'ship-draft',
  lift: 'ship-displacement',
  'air-draft': 'ship-air-draft',
};

/** What to find out before an unknown can be settled: every side of a line that its readings leave open. */
function missingOf(
  facility: Facility,
  dock: Dock,
  hull: Hull,
  state: DockState,
  lines: readonly FitLine[],
): MissingFact[] {
  const missing = new Set<MissingFact>();
  if (state === 'unknown') missing.add('dock-status');
  for (const line of lines) {
    if (line.verdict !== 'unknown') continue;
    const have = boundsOf(dockMeasure(facility, dock, line));
    const need = boundsOf(hullMeasure(hull, line.dimension));
    const upperBoundOnly = line.rule === 'outside-width' || line.rule === 'structural-depth';
    const dockOpen = have.low === null || upperBoundOnly || (line.marginHigh === null && have.high === null);
    const shipOpen = need.high === null || (line.marginHigh === null && need.low === null);
    if (dockOpen) missing.add(dockFactOf[line.dimension]);
    if (shipOpen) missing.add(shipFactOf[line.dimension]);
    if (!dockOpen && !shipOpen) missing.add('conflicting-readings');
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
    case 'operator-draft':
      return dock.maxShipDraftM;
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
