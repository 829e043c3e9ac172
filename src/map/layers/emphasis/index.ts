import { ScatterplotLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import { rgb } from '#ui/theme/theme.ts';
import type { Placed } from '../facilities/paint-order.ts';
import { signLayer } from '../facilities/sign-layer.ts';
import { symbolSizePx } from '../facilities/symbol-size.ts';
import { centralLng, seal } from '../layer.ts';
import { upright } from '../upright.ts';

/** The facility under the pointer (or the focus of a list) and above it the one that is open: over all others, ringed. */
export const emphasis = seal({
  id: 'emphasis',
  title: 'Selection',
  slot: 'annotations',
  reads: ['facilities', 'selected', 'hovered'],
  rows: ({ facilities, selected, hovered }) => {
    const rows: Placed[] = [];
    facilities.forEach((facility, index) => {
      if (facility.id === selected) rows.push({ facility, index });
      else if (facility.id === hovered) rows.unshift({ facility, index });
    });
    return rows;
  },
  paint: (rows, scene, theme) => {
    const { selected, sizeBy, scale } = scene;
    return [
      signLayer('emphasis-signs', rows, scene, theme),
      new ScatterplotLayer<Placed>({
        id: 'emphasis',
        data: rows,
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        stroked: true,
        filled: false,
        getPosition: ({
          facility: {
            position: { value },
          },
        }) => [lngNear(value[0], centralLng), value[1]],
        getRadius: ({ facility }) => (symbolSizePx(facility, sizeBy) * scale) / 2 + 4,
        getLineWidth: ({ facility }) => (facility.id === selected ? 3 : 2),
        getLineColor: [...rgb(theme.selected)],
        updateTriggers: { getRadius: [sizeBy, scale], getLineWidth: selected, getLineColor: theme },
        ...upright,
      }),
    ];
  },
});
