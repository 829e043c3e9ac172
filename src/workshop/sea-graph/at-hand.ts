import { hubsOf } from '#domain/port/hubs.ts';
import type { World } from '#domain/world.ts';
import { packAtHand, type AtHand } from '#engines/routing/at-hand.ts';
import { gateOf } from '#engines/routing/gate-of.ts';
import { lanesOf } from '#engines/routing/lanes.ts';
import { matrixOf } from '#engines/routing/matrix.ts';
import { openSea } from '#engines/routing/sea.ts';

const unwatched = { progress: () => {}, pause: () => Promise.resolve() };

/** The lanes and distances between the hubs with everything open, over a graph just built. */
export async function answerAtHand(graph: Uint8Array, world: World): Promise<AtHand> {
  const sea = await openSea({ graph, gates: [...world.straits.values()].map(gateOf) });
  const places = hubsOf([...world.facilities.values()], world.ports).map(({ position }) => position.value);
  const lanes = await lanesOf(sea, { ask: 'lanes', places }, unwatched);
  const matrix = await matrixOf(sea, { ask: 'matrix', from: places }, unwatched);
  if (!lanes.found || !matrix.found) throw new Error('no ways between the hubs');
  return packAtHand(places, lanes, matrix);
}
