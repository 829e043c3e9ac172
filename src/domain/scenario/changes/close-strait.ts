import type { StraitId } from '#domain/strait/strait.ts';
import { defineChange } from '../change.ts';

export interface CloseStrait {
  readonly kind: 'close-strait';
  readonly strait: StraitId;
}

/** No ship passes the strait. */
export const closeStrait = defineChange<CloseStrait>({
  kind: 'close-strait',
  apply: (waters, { strait }) =>
    waters.closedStraits.includes(strait)
      ? waters
      : { ...waters, closedStraits: [...waters.closedStraits, strait] },
  describe: ({ strait }, { straitName }) => `${straitName(strait)} closed`,
});
