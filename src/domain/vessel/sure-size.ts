import { largest } from '../provenance/fact.ts';
import type { Hull } from './ship.ts';

const held = ['draftM', 'airDraftM', 'beamM', 'lengthM'] as const;

/**
 * A ship as straits are held against her, meters: the larger end where a dimension is an interval, since she must pass
 * with certainty. What is not known is left out.
 */
export const sureSizeOf = (hull: Hull): Readonly<Partial<Record<(typeof held)[number], number>>> =>
  Object.fromEntries(
    held.flatMap((dimension) => {
      const sizeM = largest(hull[dimension]);
      return sizeM === null ? [] : [[dimension, sizeM]];
    }),
  );
