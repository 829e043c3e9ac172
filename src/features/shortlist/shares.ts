import type { FacilityId } from '#domain/facility/facility.ts';
import type { FirstShare, FirstShares } from '#domain/ranking/first-shares.ts';
import { rank, type Field, type Ranked } from '#domain/shortlist/shortlist.ts';
import type { Weights } from '#domain/shortlist/weights.ts';
import { remember } from '#workspace/derived/remember.ts';

/** By score, whatever the order shown: what the swaps count their places in. */
export const rowsByScore = remember((field: Field, weights: Weights): readonly Ranked[] =>
  rank(field, weights, 'score'),
);

export const sharesByYard = remember(
  (field: Field, { shares }: FirstShares): ReadonlyMap<FacilityId, FirstShare> =>
    new Map(
      field.running.flatMap(({ facility }, at) => {
        const share = shares[at];
        return share ? [[facility.id, share] as const] : [];
      }),
    ),
);
