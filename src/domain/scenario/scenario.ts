import type { Words } from './change.ts';
import { changeKinds, type Change } from './changes/index.ts';
import { openWaters, type Waters } from './waters.ts';

/** A list of what-ifs, applied in order. */
export type Scenario = readonly Change[];

export const watersUnder = (scenario: Scenario): Waters => scenario.reduce(applied, openWaters);

function applied(waters: Waters, change: Change): Waters {
  switch (change.kind) {
    case 'close-strait':
      return changeKinds['close-strait'].apply(waters, change);
    case 'close-area':
      return changeKinds['close-area'].apply(waters, change);
    case 'restrict-draft':
      return changeKinds['restrict-draft'].apply(waters, change);
  }
}

/** A change in a few words: `Malacca closed`. */
export function describeChange(change: Change, words: Words): string {
  switch (change.kind) {
    case 'close-strait':
      return changeKinds['close-strait'].describe(change, words);
    case 'close-area':
      return changeKinds['close-area'].describe(change, words);
    case 'restrict-draft':
      return changeKinds['restrict-draft'].describe(change, words);
  }
}
