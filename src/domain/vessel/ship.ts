import { formatValue, siUnits, type DisplayUnits } from '#domain/measure/format.ts';
import { assumed, isMissing, notPublished, type Measure } from '#domain/provenance/fact.ts';
import { userInput } from '#domain/provenance/source.ts';
import type { ShipClass } from './ship-class.ts';

/** Dimensions that the user typed, where no class is chosen. */
export interface OwnDimensions {
  readonly name: string;
  readonly lengthM: number;
  readonly beamM: number;
  readonly draftM: number;
  readonly airDraftM: number | null;
  readonly displacementT: number | null;
}

/** The dimensions that decide a docking, as published or as typed, before any docking condition. */
export interface Hull {
  readonly name: string;
  readonly lengthM: Measure;
  /** At the waterline: flight decks pass over the dock walls. */
  readonly beamM: Measure;
  readonly beamMaxM: Measure;
  readonly draftM: Measure;
  readonly airDraftM: Measure;
  readonly displacementT: Measure;
}

/** Where only the widest beam is published, it bounds the one at the waterline from above. */
const beamOf = ({ beamWaterlineM, beamMaxM }: ShipClass): Measure =>
  isMissing(beamWaterlineM) && !isMissing(beamMaxM)
    ? { ...beamMaxM, reads: 'at-most', note: 'widest beam; at the waterline the ship is narrower' }
    : beamWaterlineM;

export const hullOfClass = (shipClass: ShipClass): Hull => ({
  name: shipClass.name,
  lengthM: shipClass.lengthOverallM,
  beamM: beamOf(shipClass),
  beamMaxM: shipClass.beamMaxM,
  draftM: shipClass.draftM,
  airDraftM: shipClass.airDraftM,
  displacementT: shipClass.displacementT,
});

const typed = (value: number | null, unit: 'm' | 't'): Measure =>
  value === null
    ? { ...notPublished, note: 'left open by the user' }
    : assumed(value, unit, userInput, 'typed by the user');

export const hullOfOwn = (own: OwnDimensions): Hull => ({
  name: own.name,
  lengthM: typed(own.lengthM, 'm'),
  beamM: typed(own.beamM, 'm'),
  beamMaxM: typed(own.beamM, 'm'),
  draftM: typed(own.draftM, 'm'),
  airDraftM: typed(own.airDraftM, 'm'),
  displacementT: typed(own.displacementT, 't'),
});

/** What a dimension may sensibly be; outside it the input is refused with the sentence returned. */
export const dimensionLimits = {
  lengthM: { title: 'Length', unit: 'm', from: 5, to: 500 },
  beamM: { title: 'Beam', unit: 'm', from: 1, to: 120 },
  draftM: { title: 'Draft', unit: 'm', from: 0.3, to: 30 },
  airDraftM: { title: 'Air draft', unit: 'm', from: 1, to: 120 },
  displacementT: { title: 'Displacement', unit: 't', from: 1, to: 800_000 },
} as const;

export type DimensionName = keyof typeof dimensionLimits;

/** Why a typed dimension (meters or tonnes) can't be a ship's, in the user's units; null when it can. */
export function refuseDimension(
  name: DimensionName,
  value: number,
  units: DisplayUnits = siUnits,
): string | null {
  const { title, unit, from, to } = dimensionLimits[name];
  if (!Number.isFinite(value)) return `${title} is not a number.`;
  if (value >= from && value <= to) return null;
  const [given, most] = [value, to].map((each) => formatValue(each, unit, units));
  const least = formatValue(from, unit, units).replace(/ \S+$/, '');
  return `${title} ${given} is outside what ships have: give ${least} to ${most}.`;
}

/** Why dimensions that are each possible don't make a ship together; null when they do. */
export function refuseOwnDimensions(own: OwnDimensions, units: DisplayUnits = siUnits): string | null {
  const given: readonly (readonly [DimensionName, number | null])[] = [
    ['lengthM', own.lengthM],
    ['beamM', own.beamM],
    ['draftM', own.draftM],
    ['airDraftM', own.airDraftM],
    ['displacementT', own.displacementT],
  ];
  for (const [name, value] of given) {
    const refusal = value === null ? null : refuseDimension(name, value, units);
    if (refusal) return refusal;
  }
  const meters = (value: number) => formatValue(value, 'm', units);
  const tonnes = (value: number) => formatValue(value, 't', units);
  if (own.beamM > own.lengthM)
    return `Beam ${meters(own.beamM)} is more than the length ${meters(own.lengthM)}: were the two swapped?`;
  const boxT = own.lengthM * own.beamM * own.draftM * 1.025;
  if (own.displacementT !== null && own.displacementT > boxT)
    return `Displacement ${tonnes(own.displacementT)} is more than a box of ${meters(own.lengthM)} × ${meters(own.beamM)} × ${meters(own.draftM)} can displace (${tonnes(boxT)}).`;
  return null;
}
