import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { rgb } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import { seal } from '../layer.ts';
import { seaNames } from '../names.ts';
import { shifted } from '../path.ts';
import { namePlates } from '../text.ts';

type Ring = [number, number][];

interface Band {
  readonly days: number;
  readonly polygons: readonly Ring[][];
  readonly lines: readonly Ring[];
}

const drawn = rememberPer((reach: NonNullable<Sea['reach']>): readonly Band[] =>
  reach.bands.map(({ days, polygons, lines }) => ({
    days,
    polygons: polygons.map((rings) => rings.map(shifted)),
    lines: lines.map(shifted),
  })),
);

/** How far the ship gets, by days: the fewer, the denser. */
export const reach = seal({
  id: 'reach',
  title: 'Reach from the start, by days',
  slot: 'sea',
  hiddenBy: 'reach',
  reads: ['sea'],
  rows: ({ sea }) => (sea.reach ? drawn(sea.reach) : []),
  paint: (bands, _scene, theme) => [
    new SolidPolygonLayer<Ring[]>({
      id: 'reach-water',
      data: bands.flatMap(({ polygons }) => polygons),
      getPolygon: (rings) => rings,
      getFillColor: [...rgb(theme.sea.reach), Math.round(90 / Math.max(2, bands.length))],
      updateTriggers: { getFillColor: [theme, bands.length] },
      parameters: { depthCompare: 'always' },
    }),
    new PathLayer<Ring>({
      id: 'reach-rims',
      data: bands.flatMap(({ lines }) => lines),
      getPath: (line) => line,
      getWidth: 1.3,
      widthUnits: 'pixels',
      getColor: [...rgb(theme.sea.reach), 230],
      updateTriggers: { getColor: theme },
      parameters: { depthCompare: 'always' },
    }),
  ],
});

/** The days, on the rims of what is reached. */
export const reachDays = seal({
  id: 'reach-days',
  title: 'Days of reach',
  slot: 'annotations',
  hiddenBy: 'reach',
  reads: ['sea', 'nameZoom', 'isGlobe', 'sight'],
  rows: ({ sea, nameZoom, isGlobe, sight }) => seaNames(sea, nameZoom, isGlobe, sight).reach,
  paint: (rows, _scene, theme) => namePlates('reach-days', rows, () => theme.ink.strong, theme),
});
