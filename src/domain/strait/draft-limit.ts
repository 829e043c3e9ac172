import { boundsOf } from '../provenance/fact.ts';
import type { Strait } from './strait.ts';

/**
 * The largest draft that a strait takes, meters: its limit on record, or the least depth where that is less. Where
 * sources disagree the stricter one holds. No ship draws more water than there is; nothing is taken off for under-keel
 * clearance, which nobody reports. Null where neither is known.
 */
export function draftLimitM({ maxDraftM, depthM }: Pick<Strait, 'maxDraftM' | 'depthM'>): number | null {
  const depth = boundsOf(depthM);
  // "At least 150 m" bounds no draft from above.
  const waterM = depth.high === null ? null : (depth.low ?? depth.high);
  const limitM = boundsOf(maxDraftM).low;
  return limitM === null ? waterM : waterM === null ? limitM : Math.min(limitM, waterM);
}
