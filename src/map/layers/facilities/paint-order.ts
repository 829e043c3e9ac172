import type { Facility } from '#domain/facility/facility.ts';
import type { OutlineName } from '#ui/symbols/shapes.ts';
import type { Scene } from '../layer.ts';
import { outlineOf } from './sign-of.ts';

/** From the floor to the top of the pile: where signs overlap, the better answer covers the worse. */
const floorToTop: readonly OutlineName[] = [
  'none',
  'no-dock',
  'does-not-fit',
  'unknown',
  'fits-with-overhang',
  'fits',
];

/** A facility and its place in the list that the filters speak of. */
export interface Placed {
  readonly facility: Facility;
  readonly index: number;
}

const remembered = new WeakMap<object, Uint8Array>();

/** How high the sign of each facility lies, by index: 0 at the floor. Remembered with the verdicts. */
export function paintRanks(facilities: readonly Facility[], yardFits: Scene['yardFits']): Uint8Array {
  const known = remembered.get(yardFits ?? facilities);
  if (known?.length === facilities.length) return known;
  const ranks = Uint8Array.from(facilities, (facility) =>
    yardFits ? Math.max(0, floorToTop.indexOf(outlineOf(facility, yardFits))) : 0,
  );
  remembered.set(yardFits ?? facilities, ranks);
  return ranks;
}

/** All facilities in the order they are painted; among equals as listed. */
export function inPaintOrder(
  facilities: readonly Facility[],
  yardFits: Scene['yardFits'],
): readonly Placed[] {
  const piles: Placed[][] = floorToTop.map(() => []);
  const ranks = paintRanks(facilities, yardFits);
  for (const [index, facility] of facilities.entries()) piles[ranks[index] ?? 0]?.push({ facility, index });
  return piles.flat();
}
