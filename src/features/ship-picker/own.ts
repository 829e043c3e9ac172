import { convertBack, type DisplayUnits } from '#domain/measure/format.ts';
import {
  dimensionLimits,
  refuseDimension,
  refuseOwnDimensions,
  type DimensionName,
  type OwnDimensions,
} from '#domain/vessel/ship.ts';

/** What has been typed so far, meters and tonnes: null is left open, NaN is no number. */
export interface OwnDraft extends Readonly<Record<DimensionName, number | null>> {
  readonly name: string;
}

export const emptyDraft: OwnDraft = {
  name: '',
  lengthM: null,
  beamM: null,
  draftM: null,
  airDraftM: null,
  displacementT: null,
};

export const dimensionOrder = ['lengthM', 'beamM', 'draftM', 'airDraftM', 'displacementT'] as const;

/** Without these no ship can be held against a dock. */
export const needed: ReadonlySet<DimensionName> = new Set(['lengthM', 'beamM', 'draftM']);

/** What is wrong with one field, as it is typed, in the user's unit. */
export function refuseField(name: DimensionName, typed: number | null, units: DisplayUnits): string | null {
  if (typed === null)
    return needed.has(name) ? `${dimensionLimits[name].title} is needed to judge a dock.` : null;
  return refuseDimension(name, convertBack(typed, dimensionLimits[name].unit, units), units);
}

/** The ship as far as it is one, and what still stands in the way. */
export function readDraft(
  draft: OwnDraft,
  units: DisplayUnits,
): { readonly own: OwnDimensions | null; readonly why: string | null } {
  const { lengthM, beamM, draftM } = draft;
  const open = dimensionOrder.filter((name) => needed.has(name) && draft[name] === null);
  if (lengthM === null || beamM === null || draftM === null)
    return {
      own: null,
      why: `Still to give: ${open.map((name) => dimensionLimits[name].title.toLowerCase()).join(', ')}.`,
    };
  const own = { ...draft, lengthM, beamM, draftM, name: draft.name.trim() || 'Own ship' };
  const why = refuseOwnDimensions(own, units);
  return { own: why === null ? own : null, why };
}
