import { IconLayer } from '@deck.gl/layers';
import { roles, type Facility, type Role } from '#domain/facility/facility.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import type { OutlineName } from '#ui/symbols/shapes.ts';
import { centralLng, seal, uprightOn, type Scene } from '../layer.ts';
import { atlasOf, signName } from './atlas.ts';
import { symbolSizePx } from './symbol-size.ts';

/** The role that a facility's glyph shows: the first it has, in the order of `roles`. */
export const mainRole = (facility: Facility): Role =>
  roles.find((role) => facility.roles.includes(role)) ?? 'sustainment-hub';

export const outlineOf = (facility: Facility, yardFits: Scene['yardFits']): OutlineName =>
  yardFits?.get(facility.id)?.verdict ?? 'none';

/** The halo around a sign takes part of its cell: the picture is drawn larger by this factor. */
const haloFactor = 1.2;

/**
 * All facilities stay uploaded; one that the filters hide is drawn at size zero. A change of filter so touches
 * a single attribute, and 100,000 facilities follow the slider.
 */
export const facilities = seal({
  id: 'facilities',
  title: 'Yards, bases and depots',
  slot: 'facilities',
  canHide: true,
  reads: ['facilities'],
  rows: (scene) => scene.facilities,
  paint: (rows, { passes, yardFits, sizeBy, scale, isGlobe }, theme) => {
    const atlas = atlasOf(theme);
    return new IconLayer<Facility>({
      id: 'facilities',
      data: rows,
      // deck.gl takes an image here as well as an address; its types name the address only.
      iconAtlas: atlas.image as unknown as string,
      iconMapping: atlas.mapping,
      sizeScale: scale,
      getPosition: ({ position: { value } }) => [lngNear(value[0], centralLng), value[1]],
      getIcon: (facility) => signName(outlineOf(facility, yardFits), mainRole(facility)),
      getSize: (facility, { index }) => (passes[index] ? symbolSizePx(facility, sizeBy) * haloFactor : 0),
      updateTriggers: { getIcon: [yardFits, theme], getSize: [passes, sizeBy], getAngle: isGlobe },
      ...uprightOn(isGlobe),
    });
  },
});
