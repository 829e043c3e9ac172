import { boundsOf } from '#domain/provenance/fact.ts';
import type { ShipType } from '#domain/vessel/ship-class.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import type { HullForm, ShipShape } from '#ui/charts/silhouette/layout.ts';

const fine: ReadonlySet<ShipType> = new Set([
  'cruiser',
  'destroyer',
  'frigate',
  'littoral combat ship',
  'cutter',
  'mine warfare',
]);

export const formOf = (type: ShipType): HullForm =>
  type === 'submarine' ? 'submarine' : fine.has(type) ? 'fine' : 'full';

/** What there is to draw of a hull; null when its length is not known. */
export function shapeOf({ lengthM, beamM, beamMaxM }: Hull, form: HullForm): ShipShape | null {
  const length = boundsOf(lengthM).high;
  const beam = boundsOf(beamM);
  return length === null
    ? null
    : { form, lengthM: length, beamM: beam.low ?? null, widestM: boundsOf(beamMaxM).high ?? beam.high };
}
