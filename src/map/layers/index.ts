import { emphasis } from './emphasis/index.ts';
import { facilities } from './facilities/index.ts';
import type { SealedLayer } from './layer.ts';
import { originRing } from './origin-ring/index.ts';

/** Every layer that deck.gl draws. Order within a slot is paint order. */
export const layers: readonly SealedLayer[] = [facilities, originRing, emphasis];
