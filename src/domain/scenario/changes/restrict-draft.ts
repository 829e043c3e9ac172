import type { StraitId } from '#domain/strait/strait.ts';
import { defineChange } from '../change.ts';

export interface RestrictDraft {
  readonly kind: 'restrict-draft';
  readonly strait: StraitId;
  /** Greatest draft that may pass, meters. */
  readonly draftM: number;
}

/** Only ships of less draft pass the strait. Of several limits the strictest holds. */
export const restrictDraft = defineChange<RestrictDraft>({
  kind: 'restrict-draft',
  apply: (waters, { strait, draftM }) => ({
    ...waters,
    draftLimitsM: {
      ...waters.draftLimitsM,
      [strait]: Math.min(draftM, waters.draftLimitsM[strait] ?? Infinity),
    },
  }),
  describe: ({ strait, draftM }, { straitName, meters }) =>
    `${straitName(strait)} to ${meters(draftM)} draft`,
});
