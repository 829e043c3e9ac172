import { lngNear } from '#domain/geo/dateline.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { centralLng } from '../layers/layer.ts';
import { reachPx } from './nearest.ts';

/** Pixels from longitude and latitude. */
type Project = (lngLat: [number, number]) => { readonly x: number; readonly y: number };

/** How marks lie that are slimmer than signs, or drawn beside their place. */
interface Marks<Thing> {
  readonly withinPx: number;
  readonly asidePx: (thing: Thing) => number;
}

/** The thing nearest to a point of the screen, of a few; null when none is within reach. */
export function nearestOf<Thing>(
  things: readonly Thing[],
  positionOf: (thing: Thing) => LngLat,
  project: Project,
  at: { readonly x: number; readonly y: number },
  { withinPx, asidePx }: Marks<Thing> = { withinPx: reachPx, asidePx: () => 0 },
): Thing | null {
  let nearest: Thing | null = null;
  let least = withinPx * withinPx;
  for (const thing of things) {
    const [lng, lat] = positionOf(thing);
    const { x, y } = project([lngNear(lng, centralLng), lat]);
    const distance = (x + asidePx(thing) - at.x) ** 2 + (y - at.y) ** 2;
    if (distance > least) continue;
    least = distance;
    nearest = thing;
  }
  return nearest;
}
