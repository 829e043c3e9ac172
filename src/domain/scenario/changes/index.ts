import type { ChangeKind } from '../change.ts';
import { closeArea, type CloseArea } from './close-area.ts';
import { closeStrait, type CloseStrait } from './close-strait.ts';
import { restrictDraft, type RestrictDraft } from './restrict-draft.ts';

export type Change = CloseStrait | CloseArea | RestrictDraft;

/** Every what-if, by kind. */
export const changeKinds: { readonly [Kind in Change['kind']]: ChangeKind<Extract<Change, { kind: Kind }>> } =
  {
    'close-strait': closeStrait,
    'close-area': closeArea,
    'restrict-draft': restrictDraft,
  };
