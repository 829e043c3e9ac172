import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { rgb } from '#ui/theme/theme.ts';
import { seal } from '../layer.ts';
import { seaNames } from '../names.ts';
import { shifted } from '../path.ts';
import { namePlates } from '../text.ts';
import { upright } from '../upright.ts';

interface Area {
  readonly ring: [number, number][];
}

const around = (ring: [number, number][]): [number, number][] => [...ring, ...ring.slice(0, 1)];

/** Areas that no ship may enter, and the one that is being drawn. */
export const closedAreas = seal({
  id: 'closed-areas',
  title: 'Closed areas',
  slot: 'sea',
  reads: ['sea'],
  rows: ({ sea }) => ({
    areas: sea.waters.closedAreas.map(({ ring }): Area => ({ ring: shifted(ring) })),
    drawing: sea.drawing ? shifted(sea.drawing) : [],
  }),
  paint: ({ areas, drawing }, _scene, theme) => [
    new SolidPolygonLayer<Area>({
      id: 'closed-areas',
      data: areas,
      getPolygon: ({ ring }) => ring,
      getFillColor: [...rgb(theme.sea.closed), 60],
      updateTriggers: { getFillColor: theme },
      parameters: { depthCompare: 'always' },
    }),
    new PathLayer<[number, number][]>({
      id: 'closed-area-rims',
      data: [...areas.map(({ ring }) => around(ring)), ...(drawing.length > 1 ? [around(drawing)] : [])],
      getPath: (ring) => ring,
      getWidth: 2,
      widthUnits: 'pixels',
      getColor: [...rgb(theme.sea.closed), 255],
      updateTriggers: { getColor: theme },
      parameters: { depthCompare: 'always' },
    }),
    new ScatterplotLayer<[number, number]>({
      id: 'drawn-corners',
      data: drawing,
      radiusUnits: 'pixels',
      getPosition: (corner) => corner,
      getRadius: 4.5,
      getFillColor: [...rgb(theme.sea.closed)],
      updateTriggers: { getFillColor: theme },
      ...upright,
    }),
  ],
});

/** Over signs and ends of the voyage, not under them. */
export const closedAreaNames = seal({
  id: 'closed-area-names',
  title: 'Names of closed areas',
  slot: 'annotations',
  reads: ['sea', 'nameZoom', 'isGlobe', 'sight'],
  rows: ({ sea, nameZoom, isGlobe, sight }) => seaNames(sea, nameZoom, isGlobe, sight).areas,
  paint: (rows, _scene, theme) => namePlates('closed-area-names', rows, () => theme.sea.closed, theme),
});
