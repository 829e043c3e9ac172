import {
  assumed,
  boundsOf,
  derived,
  type AnyFact,
  type Measure,
  type Unit,
} from '#domain/provenance/fact.ts';
import { assumption } from '#domain/provenance/source.ts';
import type { ShipType } from './ship-class.ts';
import type { Hull } from './ship.ts';

export const dockingConditions = ['full-load', 'light', 'damaged'] as const;
export type DockingConditionKind = (typeof dockingConditions)[number];

export const dockingConditionNames: Readonly<Record<DockingConditionKind, string>> = {
  'full-load': 'Full load',
  light: 'Light',
  damaged: 'Damaged',
};

/** How the ship arrives at the dock. Shares and extras are working assumptions that the user can change. */
export interface DockingCondition {
  readonly kind: DockingConditionKind;
  /** Light: share of the published draft and displacement that is left. */
  readonly lightDraftShare: number;
  readonly lightDisplacementShare: number;
  /** Damaged: flooding adds draft, and a list makes the ship both deeper and wider. */
  readonly extraDraftM: number;
  readonly listDeg: number;
}

export const defaultCondition: DockingCondition = {
  kind: 'full-load',
  lightDraftShare: 0.85,
  lightDisplacementShare: 0.75,
  extraDraftM: 1,
  listDeg: 3,
};

/**
 * Commercial reference classes are published laden, and come to a dock in ballast. Their shares stand a little above the
 * least that MARPOL (Annex I, regulation 18) lets a tanker float in ballast, 2.0 m + 0.02 × length: 0.41 to 0.43 of the
 * laden draft of a VLCC or a Suezmax.
 */
export const ballastCondition: DockingCondition = {
  ...defaultCondition,
  kind: 'light',
  lightDraftShare: 0.45,
  lightDisplacementShare: 0.4,
};

/** How a ship of a type comes to a dock when nobody says; null for dimensions of the user's own. */
export const usualCondition = (type: ShipType | null): DockingCondition =>
  type === 'commercial reference' ? ballastCondition : defaultCondition;

const usual = [defaultCondition, ballastCondition] as const;

/** What stood at what is usual follows to a ship of another type; what the user set stays. */
export function conditionAfter(current: DockingCondition, type: ShipType | null): DockingCondition {
  const { kind, lightDraftShare, lightDisplacementShare } = usualCondition(type);
  const from = usual.find(
    (each) =>
      each.lightDraftShare === current.lightDraftShare &&
      each.lightDisplacementShare === current.lightDisplacementShare,
  );
  if (!from) return current;
  return {
    ...current,
    kind: from.kind === current.kind ? kind : current.kind,
    lightDraftShare,
    lightDisplacementShare,
  };
}

export type ConditionNumber = Exclude<keyof DockingCondition, 'kind'>;

/** What each number may be set to, and in which condition it counts. */
export const conditionNumbers: Readonly<
  Record<
    ConditionNumber,
    {
      readonly title: string;
      readonly kind: DockingConditionKind;
      readonly from: number;
      readonly to: number;
    }
  >
> = {
  lightDraftShare: { title: 'Draft left', kind: 'light', from: 0.3, to: 1 },
  lightDisplacementShare: { title: 'Displacement left', kind: 'light', from: 0.3, to: 1 },
  extraDraftM: { title: 'Draft added by flooding', kind: 'damaged', from: 0, to: 10 },
  listDeg: { title: 'List', kind: 'damaged', from: 0, to: 30 },
};

/** A number of the condition as a figure: each is an assumption. */
export const conditionFact = (name: ConditionNumber, condition: DockingCondition) =>
  assumed(
    condition[name],
    name === 'extraDraftM' ? 'm' : name === 'listDeg' ? 'deg' : 'count',
    assumption,
    {
      lightDraftShare:
        condition.lightDraftShare === ballastCondition.lightDraftShare
          ? 'share of the laden draft left in ballast: an assumption, a little above the least that MARPOL lets a tanker float in ballast'
          : 'share of the published draft left when light: an assumption',
      lightDisplacementShare:
        condition.lightDisplacementShare === ballastCondition.lightDisplacementShare
          ? 'share of the laden displacement left in ballast: an assumption'
          : 'share of the published displacement left when light: an assumption',
      extraDraftM: 'draft added by flooding: an assumption',
      listDeg: 'list: an assumption',
    }[name],
  );

type Part = readonly [label: string, fact: AnyFact];

/** A computed interval as a measure: open where an end isn't known, missing where neither is. */
function interval(
  low: number | null,
  high: number | null,
  unit: Unit,
  formula: string,
  parts: readonly Part[],
): Measure {
  if (low === null && high === null)
    return { missing: 'not-published', note: `worked out as ${formula}, of which a part is not known` };
  if (low === null) return derived(high ?? 0, unit, formula, parts, 'at-most');
  if (high === null) return derived(low, unit, formula, parts, 'at-least');
  const exact = derived(low, unit, formula, parts);
  return high > low ? { ...exact, to: high } : exact;
}

/** Computes from every end of the intervals; null as soon as one is. `compute` must rise with each argument. */
function ends(
  measures: readonly Measure[],
  compute: (...values: readonly number[]) => number,
): readonly [low: number | null, high: number | null] {
  const bounds = measures.map(boundsOf);
  const at = (values: readonly (number | null)[]) =>
    values.every((value) => value !== null) ? compute(...values) : null;
  return [at(bounds.map(({ low }) => low)), at(bounds.map(({ high }) => high))];
}

/** The hull as it comes to the dock. */
export function hullInCondition(hull: Hull, condition: DockingCondition): Hull {
  switch (condition.kind) {
    case 'full-load':
      return hull;
    case 'light':
      return lightHull(hull, condition);
    case 'damaged':
      return damagedHull(hull, condition);
  }
}

/** What leaves the water reaches higher: the air draft grows by the draft that is lost. */
function lightHull(hull: Hull, condition: DockingCondition): Hull {
  const { lightDraftShare: draftShare, lightDisplacementShare: displacementShare } = condition;
  const share = (name: ConditionNumber): Part => ['light share', conditionFact(name, condition)];
  const draft: Part = ['draft', hull.draftM];
  const [tallLow, tallHigh] = ends(
    [hull.airDraftM, hull.draftM],
    (air = 0, value = 0) => air + value * (1 - draftShare),
  );
  return {
    ...hull,
    draftM: interval(...ends([hull.draftM], (value = 0) => value * draftShare), 'm', 'draft × light share', [
      draft,
      share('lightDraftShare'),
    ]),
    displacementT: interval(
      ...ends([hull.displacementT], (value = 0) => value * displacementShare),
      't',
      'displacement × light share',
      [['displacement', hull.displacementT], share('lightDisplacementShare')],
    ),
    airDraftM: interval(
      tallLow ?? boundsOf(hull.airDraftM).low,
      tallHigh,
      'm',
      'air draft + draft × (1 − light share)',
      [['air draft', hull.airDraftM], draft, share('lightDraftShare')],
    ),
  };
}

/** Sea water, tonnes per cubic meter. */
const seaWater = 1.025;

/**
 * A wall-sided hull of beam B and draft T, heeled by θ about its center on the waterline: the corner of a square bilge
 * comes to T·cos θ + ½·B·sin θ, and with what sags and trims to no more than T + ½·B·sin θ; the waterline widens to B / cos θ, and the deeper bilge may stick out beyond it, to
 * ½·B·cos θ + T·sin θ from the center. Flooding by e adds up to ρ·L·B·e of water, less what drains as the ship
 * rises: the weight is an interval.
 */
function damagedHull(hull: Hull, condition: DockingCondition): Hull {
  const { extraDraftM } = condition;
  const θ = (condition.listDeg * Math.PI) / 180;
  const extra: Part = ['extra draft', conditionFact('extraDraftM', condition)];
  const list: Part = ['list', conditionFact('listDeg', condition)];
  const length: Part = ['length', hull.lengthM];
  const beam: Part = ['beam', hull.beamM];
  const draft: Part = ['draft', hull.draftM];

  const bilge = (b: number) => (b / 2) * Math.sin(θ);
  const sunk = boundsOf(hull.draftM);
  const [heeledLow] = ends([hull.draftM, hull.beamM], (t = 0, b = 0) =>
    Math.max(t + extraDraftM, (t + extraDraftM) * Math.cos(θ) + bilge(b)),
  );
  const [, heeledHigh] = ends([hull.draftM, hull.beamM], (t = 0, b = 0) => t + extraDraftM + bilge(b));
  const draftLow = heeledLow ?? (sunk.low === null ? null : sunk.low + extraDraftM);
  const deepest = θ === 0 && sunk.high !== null ? sunk.high + extraDraftM : heeledHigh;

  const waterline = (b: number) => b / Math.cos(θ);
  const span = (b: number, t: number) =>
    waterline(b) / 2 + Math.max(waterline(b) / 2, (b / 2) * Math.cos(θ) + t * Math.sin(θ));
  const [wideLow, wideHigh] = ends([hull.beamM, hull.draftM], (b = 0, t = 0) => span(b, t + extraDraftM));
  const narrowest = boundsOf(hull.beamM).low;
  const widest = θ === 0 ? boundsOf(hull.beamM).high : wideHigh;

  const weight = boundsOf(hull.displacementT);
  const [, heaviest] = ends(
    [hull.displacementT, hull.lengthM, hull.beamM],
    (t = 0, l = 0, b = 0) => t + seaWater * l * b * extraDraftM,
  );
  return {
    ...hull,
    draftM: interval(
      draftLow,
      deepest,
      'm',
      'between (draft + extra draft) · cos(list) and draft + extra draft, + ½ · beam · sin(list)',
      [draft, extra, beam, list],
    ),
    beamM: interval(
      wideLow ?? (narrowest === null ? null : waterline(narrowest)),
      widest,
      'm',
      '½ · beam ÷ cos(list) + the larger of ½ · beam ÷ cos(list) and ½ · beam · cos(list) + draft · sin(list)',
      [beam, draft, extra, list],
    ),
    displacementT: interval(
      weight.low,
      extraDraftM === 0 ? weight.high : heaviest,
      't',
      'displacement, up to + 1.025 · length · beam · extra draft of flooding water that does not drain',
      [['displacement', hull.displacementT], length, beam, extra],
    ),
  };
}
