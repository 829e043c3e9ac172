import type { Dock, DockType } from '#domain/facility/dock.ts';
import { phaseOn, type DockState } from '#domain/facility/status.ts';
import { boundsOf, isMissing, type Bounds, type Measure } from '#domain/provenance/fact.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import type { Allowances } from './allowances.ts';
import { verdicts, type Verdict } from './verdict.ts';

/** The lines of the ledger, in the order they are read. */
export const dimensions = ['length', 'beam', 'draft', 'lift', 'air-draft'] as const;
export type Dimension = (typeof dimensions)[number];

/** The rule that gave a line its verdict. */
const rules = [
  'inside-length',
  'operator-length',
  'clear-width',
  'outside-width',
  'operator-beam',
  'operator-draft',
  'draft-over-sill',
  'structural-depth',
  'lift-capacity',
  'no-lift',
  'approach-height',
  'status',
] as const;
export type FitRule = (typeof rules)[number];

/**
 * Numbers of a dock, ready to judge many hulls: an interval per dimension, NaN where nothing bounds it.
 * Computed once per dock (see `numbersOf`).
 */
export interface DockNumbers {
  readonly type: DockType;
  readonly lengthLow: number;
  readonly lengthHigh: number;
  readonly lengthStated: boolean;
  readonly widthLow: number;
  readonly widthHigh: number;
  readonly widthRule: 'clear-width' | 'outside-width' | 'operator-beam';
  readonly draftLow: number;
  readonly draftHigh: number;
  readonly draftRule: 'operator-draft' | 'draft-over-sill' | 'structural-depth';
  readonly liftLow: number;
  readonly liftHigh: number;
  /** A graving dock without a rated weight has no lift to exceed. */
  readonly liftApplies: boolean;
  readonly airLow: number;
  readonly airHigh: number;
  /** Whether an overhead limit is on record, its height published or not. */
  readonly airApplies: boolean;
}

/** Numbers of a hull in its docking condition, as intervals. */
export interface HullNumbers {
  readonly lengthLow: number;
  readonly lengthHigh: number;
  readonly beamLow: number;
  readonly beamHigh: number;
  readonly draftLow: number;
  readonly draftHigh: number;
  readonly displacementLow: number;
  readonly displacementHigh: number;
  readonly airLow: number;
  readonly airHigh: number;
}

/**
 * The answer for one hull in one dock. Codes index `verdicts`; `notJudged` marks a line that doesn't apply.
 * Margins are intervals per dimension in meters (tonnes for lift), NaN where open. Reused between calls.
 */
export interface Judgment {
  verdict: number;
  readonly lines: Uint8Array;
  readonly marginLow: Float64Array;
  readonly marginHigh: Float64Array;
}

export const notJudged = 255;

export const newJudgment = (): Judgment => ({
  verdict: 0,
  lines: new Uint8Array(dimensions.length),
  marginLow: new Float64Array(dimensions.length),
  marginHigh: new Float64Array(dimensions.length),
});

const nan = Number.NaN;
const low = ({ low: value }: Bounds) => value ?? nan;
const high = ({ high: value }: Bounds) => value ?? nan;

/** The intervals of a dock that a hull is held against. `approachAirDraftM` is the facility's. */
export function numbersOf(dock: Dock, approachAirDraftM: Measure): DockNumbers {
  const length = boundsOf(isMissing(dock.maxShipLengthM) ? dock.lengthM : dock.maxShipLengthM);
  const stated = !isMissing(dock.maxShipLengthM);
  const width = widthOf(dock);
  const draft = draftOf(dock);
  const lift = boundsOf(dock.liftT);
  const air = boundsOf(approachAirDraftM);
  return {
    type: dock.type,
    lengthLow: low(length),
    lengthHigh: high(length),
    lengthStated: stated,
    widthLow: low(width.bounds),
    widthHigh: high(width.bounds),
    widthRule: width.rule,
    draftLow: low(draft.bounds),
    draftHigh: high(draft.bounds),
    draftRule: draft.rule,
    liftLow: low(lift),
    liftHigh: high(lift),
    liftApplies: dock.type !== 'graving' || !isMissing(dock.liftT),
    airLow: low(air),
    airHigh: high(air),
    airApplies: !isMissing(approachAirDraftM) || approachAirDraftM.missing === 'not-published',
  };
}

function widthOf(dock: Dock): { bounds: Bounds; rule: DockNumbers['widthRule'] } {
  if (!isMissing(dock.maxShipBeamM)) return { bounds: boundsOf(dock.maxShipBeamM), rule: 'operator-beam' };
  if (!isMissing(dock.widthM)) return { bounds: boundsOf(dock.widthM), rule: 'clear-width' };
  return { bounds: { low: null, high: boundsOf(dock.widthOverallM).high }, rule: 'outside-width' };
}

function draftOf(dock: Dock): { bounds: Bounds; rule: DockNumbers['draftRule'] } {
  if (!isMissing(dock.maxShipDraftM)) return { bounds: boundsOf(dock.maxShipDraftM), rule: 'operator-draft' };
  if (!isMissing(dock.draftOverSillM))
    return { bounds: boundsOf(dock.draftOverSillM), rule: 'draft-over-sill' };
  return { bounds: { low: null, high: boundsOf(dock.depthM).high }, rule: 'structural-depth' };
}

export function hullNumbers(hull: Hull): HullNumbers {
  const [length, beam, draft, displacement, air] = [
    hull.lengthM,
    hull.beamM,
    hull.draftM,
    hull.displacementT,
    hull.airDraftM,
  ].map(boundsOf) as [Bounds, Bounds, Bounds, Bounds, Bounds];
  return {
    lengthLow: low(length),
    lengthHigh: high(length),
    beamLow: low(beam),
    beamHigh: high(beam),
    draftLow: low(draft),
    draftHigh: high(draft),
    displacementLow: low(displacement),
    displacementHigh: high(displacement),
    airLow: low(air),
    airHigh: high(air),
  };
}

const [fits, overhang, unknown, doesNotFit] = [0, 1, 2, 3] as const;

/** To the micrometer (milligram for weights), so that 24 − 22.8 − 1.2 is nothing and not −1.8e-15 (nor −0). NaN stays. */
const tidy = (margin: number): number => Math.round(margin * 1e6) / 1e6 + 0;

const grade = (margin: number, slack: number): number =>
  margin >= 0 ? fits : margin >= -slack ? overhang : doesNotFit;

/**
 * The verdict of one line from the interval its margin lies in. The slacks are the overhang allowed by either reading.
 * What the worst reading passes, passes; what the best reading fails, fails; the rest is not known.
 */
function lineOf(marginLow: number, marginHigh: number, slackLow = 0, slackHigh = 0): number {
  const worst = marginLow === marginLow ? grade(marginLow, slackLow) : doesNotFit;
  if (worst !== doesNotFit) return worst;
  return marginHigh === marginHigh && grade(marginHigh, slackHigh) === doesNotFit ? doesNotFit : unknown;
}

/** How far the ship may be longer than the clear length, meters, in a dock of this inside length. */
export function overhangAllowed(
  { type, lengthStated }: Pick<DockNumbers, 'type' | 'lengthStated'>,
  insideLengthM: number,
  { endM, overhangShare }: Pick<Allowances, 'endM' | 'overhangShare'>,
): number {
  const share = overhangShare[type];
  return lengthStated || share <= 0 ? 0 : tidy(2 * endM + share * insideLengthM);
}

/**
 * Holds one hull against one dock, dimension by dimension, and fills `into`. Returns the code of the verdict.
 * The dock's state caps it: only a dock in service takes ships; one of unknown state can at best be unknown.
 */
export function judgeInto(
  into: Judgment,
  hull: HullNumbers,
  dock: DockNumbers,
  state: DockState,
  allowances: Allowances,
): number {
  const { lines, marginLow, marginHigh } = into;

  const ends = dock.lengthStated ? 0 : 2 * allowances.endM;
  marginLow[0] = tidy(dock.lengthLow - hull.lengthHigh - ends);
  marginHigh[0] = tidy(dock.lengthHigh - hull.lengthLow - ends);
  lines[0] = lineOf(
    marginLow[0],
    marginHigh[0],
    overhangAllowed(dock, dock.lengthLow, allowances),
    overhangAllowed(dock, dock.lengthHigh, allowances),
  );

  const sides = dock.widthRule === 'operator-beam' ? 0 : 2 * allowances.sideM;
  marginLow[1] = tidy(dock.widthLow - hull.beamHigh - sides);
  marginHigh[1] = tidy(dock.widthHigh - hull.beamLow - sides);
  lines[1] = lineOf(marginLow[1], marginHigh[1]);

  // Tide raises the water over a sill, never the walls.
  const tide = dock.type === 'graving' && dock.draftRule === 'draft-over-sill' ? allowances.tideM : 0;
  const keel = dock.draftRule === 'operator-draft' ? 0 : allowances.keelM;
  marginLow[2] = tidy(dock.draftLow - hull.draftHigh - keel + tide);
  marginHigh[2] = tidy(dock.draftHigh - hull.draftLow - keel + tide);
  lines[2] = lineOf(marginLow[2], marginHigh[2]);

  marginLow[3] = tidy(dock.liftLow - hull.displacementHigh);
  marginHigh[3] = tidy(dock.liftHigh - hull.displacementLow);
  lines[3] = dock.liftApplies ? lineOf(marginLow[3], marginHigh[3]) : notJudged;

  marginLow[4] = tidy(dock.airLow - hull.airHigh);
  marginHigh[4] = tidy(dock.airHigh - hull.airLow);
  lines[4] = dock.airApplies ? lineOf(marginLow[4], marginHigh[4]) : notJudged;

  let verdict: number = fits;
  for (let line = 0; line < 5; line++) {
    const code = lines[line] ?? notJudged;
    if (code !== notJudged && code > verdict) verdict = code;
  }
  if (state === 'unknown') verdict = Math.max(verdict, unknown);
  else if (state !== 'in-service') verdict = doesNotFit;
  into.verdict = verdict;
  return verdict;
}

export const verdictOf = (code: number): Verdict => verdicts[code] ?? 'unknown';

/** The state of a dock on a day; before its first known phase it isn't known. */
export const stateOn = (dock: Dock, day: string): DockState => phaseOn(dock.phases, day)?.value ?? 'unknown';
