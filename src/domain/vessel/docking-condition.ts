import {
  assumed,
  boundsOf,
  derived,
  isMissing,
  type AnyFact,
  type Measure,
  type Unit,
} from '#domain/provenance/fact.ts';
import { assumption } from '#domain/provenance/source.ts';
import type { Hull } from './ship.ts';

export const dockingConditions = ['full-load', 'light', 'damaged'] as const;
export type DockingConditionKind = (typeof dockingConditions)[number];

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

/** A computed measure that keeps the interval of what it is computed from. */
function worked(
  measure: Measure,
  unit: Unit,
  compute: (value: number) => number,
  formula: string,
  parts: readonly (readonly [string, AnyFact])[],
): Measure {
  if (isMissing(measure)) return measure;
  const { low, high } = boundsOf(measure);
  const result = derived(compute(measure.value), unit, formula, parts, measure.reads);
  if (low === null || high === null || low === high) return result;
  return {
    ...result,
    conflicts: [low, high].map((value) => ({ value: compute(value), sources: measure.sources })),
  };
}

/**
 * The hull as it comes to the dock.
 * Damaged: a rectangular section of beam B and draft T heeled by θ reaches ½·B·sin θ deeper
 * and spans B·cos θ + T·sin θ (plane geometry of the heeled box).
 */
export function hullInCondition(hull: Hull, condition: DockingCondition): Hull {
  if (condition.kind === 'full-load') return hull;
  if (condition.kind === 'light') {
    const share = (value: number, of: string) =>
      assumed(
        value,
        'count',
        assumption,
        `${Math.round(value * 100)} % of the ${of} left when light: an assumption`,
      );
    return {
      ...hull,
      draftM: worked(hull.draftM, 'm', (draft) => draft * condition.lightDraftShare, 'draft × light share', [
        ['draft', hull.draftM],
        ['light share', share(condition.lightDraftShare, 'draft')],
      ]),
      displacementT: worked(
        hull.displacementT,
        't',
        (displacement) => displacement * condition.lightDisplacementShare,
        'displacement × light share',
        [
          ['displacement', hull.displacementT],
          ['light share', share(condition.lightDisplacementShare, 'displacement')],
        ],
      ),
    };
  }
  const θ = (condition.listDeg * Math.PI) / 180;
  const beam = isMissing(hull.beamM) ? null : hull.beamM.value;
  const draft = isMissing(hull.draftM) ? null : hull.draftM.value;
  const extra = assumed(condition.extraDraftM, 'm', assumption, 'added by flooding: an assumption');
  const list = assumed(condition.listDeg, 'deg', assumption, 'list: an assumption');
  return {
    ...hull,
    draftM:
      beam === null && condition.listDeg > 0
        ? {
            missing: 'not-published',
            note: 'the list makes the draft depend on the beam, which is not known',
          }
        : worked(
            hull.draftM,
            'm',
            (value) => value + condition.extraDraftM + ((beam ?? 0) / 2) * Math.sin(θ),
            'draft + extra + ½ · beam · sin(list)',
            [
              ['draft', hull.draftM],
              ['extra', extra],
              ['beam', hull.beamM],
              ['list', list],
            ],
          ),
    beamM: worked(
      hull.beamM,
      'm',
      (value) => value * Math.cos(θ) + (draft ?? 0) * Math.sin(θ),
      'beam · cos(list) + draft · sin(list)',
      [
        ['beam', hull.beamM],
        ['draft', hull.draftM],
        ['list', list],
      ],
    ),
  };
}
