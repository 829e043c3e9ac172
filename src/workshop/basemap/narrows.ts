import type { Position } from 'geojson';
import type { OsmLand } from './land.ts';
import { latOf, lngOf, type Polygon, type Ring } from './rings.ts';

/** A passage that the 100 m data has closed, so that a harbor lies in it as a lake. */
export interface Narrows {
  /** On the shore of the sea, and on the shore of the water cut off from it: hand-picked, near enough to name the edges. */
  readonly sea: Position;
  readonly inner: Position;
  readonly widthDegrees: number;
}

/** Sydney Harbour under the Harbour Bridge: without it, Garden Island would have open water and Balmain none. */
const sydneyHarbourBridge: Narrows = {
  sea: [151.2165, -33.852],
  inner: [151.188, -33.852],
  widthDegrees: 0.006,
};

/** Opens a passage by hand: the water beyond it leaves the lakes and becomes part of the coast. */
export function openNarrows({ land, waters }: OsmLand, narrows = sydneyHarbourBridge): OsmLand {
  const { sea, inner, widthDegrees } = narrows;
  const coast = nearest(land.map(outlineOf), sea);
  const shore = nearest(waters, inner);
  if (!coast || !shore) return { land, waters };
  const [seaBefore, seaAfter] = mouthOn(coast, sea, widthDegrees);
  const [innerBefore, innerAfter] = mouthOn(shore, inner, widthDegrees);
  const around = [...shore.ring.slice(shore.edge + 1, -1), ...shore.ring.slice(0, shore.edge + 1)];
  const joined = [
    ...coast.ring.slice(0, coast.edge + 1),
    seaBefore,
    innerAfter,
    ...around,
    innerBefore,
    seaAfter,
    ...coast.ring.slice(coast.edge + 1),
  ];
  return {
    land: land.map((polygon) => (outlineOf(polygon) === coast.ring ? [joined] : polygon)),
    waters: waters.filter((ring) => ring !== shore.ring),
  };
}

const outlineOf = ([outline = []]: Polygon): Ring => outline;

interface Edge {
  readonly ring: Ring;
  /** Of the corner the edge starts at. */
  readonly edge: number;
}

/** The edge of any ring that passes nearest to a position. */
function nearest(rings: readonly Ring[], position: Position): Edge | null {
  let best: Edge | null = null;
  let bestDistance = Infinity;
  for (const ring of rings)
    for (let edge = 0; edge < ring.length - 1; edge++) {
      const distance = distanceDegrees(project(ring[edge] ?? [], ring[edge + 1] ?? [], position), position);
      if (distance < bestDistance) [best, bestDistance] = [{ ring, edge }, distance];
    }
  return best;
}

/** Two corners of an opening in an edge, in the direction of the edge. */
function mouthOn({ ring, edge }: Edge, center: Position, width: number): [Position, Position] {
  const [start, end] = [ring[edge] ?? center, ring[edge + 1] ?? center];
  const middle = project(start, end, center);
  const length = distanceDegrees(start, end);
  const along = (share: number): Position => [
    lngOf(middle) + (lngOf(end) - lngOf(start)) * share,
    latOf(middle) + (latOf(end) - latOf(start)) * share,
  ];
  const half = width / 2 / length;
  return [project(start, end, along(-half)), project(start, end, along(half))];
}

/** The point of a segment nearest to a position. */
function project(start: Position, end: Position, position: Position): Position {
  const [dx, dy] = [lngOf(end) - lngOf(start), latOf(end) - latOf(start)];
  const along = (lngOf(position) - lngOf(start)) * dx + (latOf(position) - latOf(start)) * dy;
  const share = Math.max(0, Math.min(1, along / (dx * dx + dy * dy || 1)));
  return [lngOf(start) + dx * share, latOf(start) + dy * share];
}

const distanceDegrees = (a: Position, b: Position): number =>
  Math.hypot(lngOf(a) - lngOf(b), latOf(a) - latOf(b));
