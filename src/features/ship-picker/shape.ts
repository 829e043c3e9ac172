import { boundsOf } from '#domain/provenance/fact.ts';
import type { Hull } from '#domain/vessel/ship.ts';
import type { HullForm } from '#ui/charts/hull/outline.ts';
import type { ShipShape } from '#ui/charts/silhouette/layout.ts';

/** What there is to draw of a hull; null when its length is not known. */
export function shapeOf({ lengthM, beamM, beamMaxM }: Hull, form: HullForm): ShipShape | null {
  const length = boundsOf(lengthM).high;
  const beam = boundsOf(beamM);
  return length === null
    ? null
    : { form, lengthM: length, beamM: beam.low ?? null, widestM: boundsOf(beamMaxM).high ?? beam.high };
}
