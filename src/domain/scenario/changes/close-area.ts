import { defineChange } from '../change.ts';
import type { ClosedArea } from '../waters.ts';

export interface CloseArea extends ClosedArea {
  readonly kind: 'close-area';
}

/** No ship enters the area. */
export const closeArea = defineChange<CloseArea>({
  kind: 'close-area',
  apply: (waters, { name, ring }) => ({ ...waters, closedAreas: [...waters.closedAreas, { name, ring }] }),
  describe: ({ name }) => `${name} closed`,
});
