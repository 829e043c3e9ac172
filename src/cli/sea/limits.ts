import type { Question } from '#domain/fit/fit.ts';
import { boundsOf, type Measure } from '#domain/provenance/fact.ts';
import type { ShipLimits } from '#engines/routing/contract.ts';

/** What straits must take. The larger end where a dimension is an interval: she must pass with certainty. */
export function limitsOf({ hull }: Question): ShipLimits {
  const most = (measure: Measure) => {
    const { low, high } = boundsOf(measure);
    return high ?? low;
  };
  const { lengthM, beamM, draftM, airDraftM } = hull;
  const limits = {
    lengthM: most(lengthM),
    beamM: most(beamM),
    draftM: most(draftM),
    airDraftM: most(airDraftM),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== null));
}
