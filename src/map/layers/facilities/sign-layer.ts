import { IconLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import type { Theme } from '#ui/theme/theme.ts';
import { centralLng, type Scene } from '../layer.ts';
import { upright } from '../upright.ts';
import { atlasOf, signName } from './atlas.ts';
import type { Placed } from './paint-order.ts';
import { mainRole, outlineOf } from './sign-of.ts';
import { isSizeKnown, symbolSizePx, type Sizing } from './symbol-size.ts';

/** The halo around a sign takes part of its cell: the picture is drawn larger by this factor. */
const haloFactor = 1.2;

const remembered = new WeakMap<
  readonly Placed[],
  { readonly sizeBy: Sizing; readonly sizes: Float32Array }
>();

/** Sides of the signs, halo included: a filter changes which are drawn, and none of these. */
function sizesOf(data: readonly Placed[], sizeBy: Sizing): Float32Array {
  const known = remembered.get(data);
  if (known?.sizeBy === sizeBy) return known.sizes;
  const sizes = Float32Array.from(data, ({ facility }) => symbolSizePx(facility, sizeBy) * haloFactor);
  remembered.set(data, { sizeBy, sizes });
  return sizes;
}

/** Signs in the order given; one that the filters hide is drawn at size zero. */
export function signLayer(
  id: string,
  data: readonly Placed[],
  { passes, yardFits, sizeBy, scale }: Scene,
  theme: Theme,
): IconLayer<Placed> {
  const atlas = atlasOf(theme);
  const sizes = sizesOf(data, sizeBy);
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
    getSize: ({ index }, { index: row }) => (passes[index] ? (sizes[row] ?? 0) : 0),
    updateTriggers: { getIcon: [yardFits, theme, sizeBy], getSize: [passes, sizeBy] },
    ...upright,
  });
}
