import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import { ring } from '#domain/geo/great-circle.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { rgb } from '#ui/theme/theme.ts';
import { centralLng, seal } from '../layer.ts';
import { upright } from '../upright.ts';

interface Origin {
  readonly position: LngLat;
  readonly ring: readonly LngLat[];
}

/** The place that distances are measured from, and the great-circle ring as far as the filter reaches. */
export const originRing = seal({
  id: 'origin-ring',
  title: 'Distance ring',
  slot: 'annotations',
  reads: ['origin'],
  rows: ({ origin }): readonly Origin[] => {
    if (!origin) return [];
    const position: LngLat = [lngNear(origin.position[0], centralLng), origin.position[1]];
    return [{ position, ring: origin.radiusNm === null ? [] : ring(position, origin.radiusNm) }];
  },
  paint: (rows, _scene, theme) => [
    new PathLayer<Origin>({
      id: 'origin-ring',
      data: rows.filter((origin) => origin.ring.length > 0),
      getPath: (origin) => origin.ring.map(([lng, lat]): [number, number] => [lng, lat]),
      getColor: [...rgb(theme.accent), 200],
      getWidth: 1.5,
      widthUnits: 'pixels',
      updateTriggers: { getColor: theme },
      parameters: { depthCompare: 'always' },
    }),
    new ScatterplotLayer<Origin>({
      id: 'origin-point',
      data: rows,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      stroked: true,
      getPosition: ({ position }) => [position[0], position[1]],
      getRadius: 4,
      getFillColor: [...rgb(theme.accent)],
      getLineColor: [...rgb(theme.symbolHalo)],
      getLineWidth: 2,
      updateTriggers: { getFillColor: theme, getLineColor: theme },
      ...upright,
    }),
  ],
});
