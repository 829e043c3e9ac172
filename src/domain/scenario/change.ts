import type { StraitId } from '#domain/strait/strait.ts';
import type { Waters } from './waters.ts';

/** How a change speaks of straits and writes lengths. */
export interface Words {
  readonly straitName: (id: StraitId) => string;
  readonly meters: (lengthM: number) => string;
}

/**
 * One kind of what-if: pure data in the document, and what it does to the waters.
 * The given world is never edited; `apply` answers a new value.
 */
export interface ChangeKind<Change extends { readonly kind: string }> {
  readonly kind: Change['kind'];
  readonly apply: (waters: Waters, change: Change) => Waters;
  /** In a few words: `Malacca closed`. */
  readonly describe: (change: Change, words: Words) => string;
}

export const defineChange = <Change extends { readonly kind: string }>(
  kind: ChangeKind<Change>,
): ChangeKind<Change> => kind;
