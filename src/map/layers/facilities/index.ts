import { seal } from '../layer.ts';
import { inPaintOrder } from './paint-order.ts';
import { signLayer } from './sign-layer.ts';

/**
 * All facilities stay uploaded; one that the filters hide is drawn at size zero. A change of filter so touches
 * a single attribute, and 100,000 facilities follow the slider. Only another ship puts them in another order.
 */
export const facilities = seal({
  id: 'facilities',
  title: 'Yards, bases and depots',
  slot: 'facilities',
  hiddenBy: 'facilities',
  reads: ['facilities', 'yardFits'],
  rows: (scene) => inPaintOrder(scene.facilities, scene.yardFits),
  paint: (rows, scene, theme) => signLayer('facilities', rows, scene, theme),
});

export { mainRole, outlineOf } from './sign-of.ts';
