import { closedAreaNames, closedAreas } from './closed-areas/index.ts';
import { lanes } from './lanes/index.ts';
import type { SealedLayer } from './layer.ts';
export { drawNearest } from './nearest/index.ts';
import { reach, reachDays } from './reach/index.ts';
import { route, stops } from './route/index.ts';
import { shipWays, ships } from './ships/index.ts';
import { straitNames, straits } from './straits/index.ts';

/** The layers on the water: fetched after the first chart, since nothing of them is known before. */
export const layersAtSea: readonly SealedLayer[] = [
  reach,
  closedAreas,
  lanes,
  route,
  shipWays,
  straits,
  reachDays,
  closedAreaNames,
  straitNames,
  stops,
  ships,
];

export { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
export { chosenWay, easeIntoTheOpen, newlySelected } from '../stage/into-the-open.ts';
export { lookOver, watchCovers } from '../stage/look-over.ts';
export { drawShipNames } from '../labels/ship-labels.ts';
