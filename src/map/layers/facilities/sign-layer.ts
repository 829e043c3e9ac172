import { IconLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import type { Theme } from '#ui/theme/theme.ts';
import { centralLng, uprightOn, type Scene } from '../layer.ts';
import { atlasOf, signName } from './atlas.ts';
import type { Placed } from './paint-order.ts';
import { mainRole, outlineOf } from './sign-of.ts';
import { isSizeKnown, symbolSizePx } from './symbol-size.ts';

/** The halo around a sign takes part of its cell: the picture is drawn larger by this factor. */
const haloFactor = 1.2;

/** Signs in the order given; one that the filters hide is drawn at size zero. */
export function signLayer(
  id: string,
  data: readonly Placed[],
  { passes, yardFits, sizeBy, scale, isGlobe }: Scene,
  theme: Theme,
): IconLayer<Placed> {
  const atlas = atlasOf(theme);
  return new IconLayer<Placed>({
    id,
    data,
    // deck.gl takes an image here as well as an address; its types name the address only.
    iconAtlas: atlas.image as unknown as string,
    iconMapping: atlas.mapping,
    sizeScale: scale,
    getPosition: ({
      facility: {
        position: { value },
      },
    }) => [lngNear(value[0], centralLng), value[1]],
    getIcon: ({ facility }) =>
      signName(outlineOf(facility, yardFits), mainRole(facility), isSizeKnown(facility, sizeBy)),
    getSize: ({ facility, index }) => (passes[index] ? symbolSizePx(facility, sizeBy) * haloFactor : 0),
    updateTriggers: { getIcon: [yardFits, theme, sizeBy], getSize: [passes, sizeBy], getAngle: isGlobe },
    ...uprightOn(isGlobe),
  });
}
