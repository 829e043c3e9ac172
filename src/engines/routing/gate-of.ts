import { boundsOf, knownOrNull } from '#domain/provenance/fact.ts';
import { draftLimitM } from '#domain/strait/draft-limit.ts';
import type { Strait } from '#domain/strait/strait.ts';
import type { Gate } from './contract.ts';

/** A strait as a gate of the router. Where sources disagree about a limit, the stricter one holds. */
export const gateOf = (strait: Strait): Gate => ({
  id: strait.id,
  name: strait.name,
  line: strait.barrier,
  maxDraftM: draftLimitM(strait),
  maxAirDraftM: boundsOf(strait.maxAirDraftM).low,
  maxBeamM: boundsOf(strait.maxBeamM).low,
  maxLengthM: boundsOf(strait.maxLengthM).low,
  delayHours: knownOrNull(strait.delayHours) ?? 0,
});
