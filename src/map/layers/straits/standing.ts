import type { Strait } from '#domain/strait/strait.ts';
import type { Sea } from '#workspace/derived/sea.ts';

/** How a strait stands: closed or limited by the scenario, passed by the voyage, or none of it. */
export type Standing = 'closed' | 'limited' | 'passed' | 'open';

export function standingOf({ id }: Strait, { waters, route }: Sea): Standing {
  if (waters.closedStraits.includes(id)) return 'closed';
  if (waters.draftLimitsM[id] !== undefined) return 'limited';
  return route?.straits.includes(id) ? 'passed' : 'open';
}
