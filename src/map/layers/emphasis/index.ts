import { ScatterplotLayer } from '@deck.gl/layers';
import type { Facility } from '#domain/facility/facility.ts';
import { lngNear } from '#domain/geo/dateline.ts';
import { rgb } from '#ui/theme/theme.ts';
import { symbolSizePx } from '../facilities/symbol-size.ts';
import { centralLng, seal } from '../layer.ts';

/** Rings around the facility under the pointer (or the focus of a list) and the one that is open. */
export const emphasis = seal({
  id: 'emphasis',
  title: 'Selection',
  slot: 'annotations',
  reads: ['facilities', 'selected', 'hovered'],
  rows: ({ facilities, selected, hovered }) =>
    facilities.filter(({ id }) => id === selected || id === hovered),
  paint: (rows, { selected, sizeBy, scale }, theme) =>
    new ScatterplotLayer<Facility>({
      id: 'emphasis',
      data: rows,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      stroked: true,
      filled: false,
      getPosition: ({ position: { value } }) => [lngNear(value[0], centralLng), value[1]],
      getRadius: (facility) => (symbolSizePx(facility, sizeBy) * scale) / 2 + 4,
      getLineWidth: ({ id }) => (id === selected ? 3 : 2),
      getLineColor: [...rgb(theme.selected)],
      updateTriggers: { getRadius: [sizeBy, scale], getLineWidth: selected, getLineColor: theme },
      parameters: { depthCompare: 'always' },
    }),
});
