import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import { rgb } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { NamedStop, Sea } from '#workspace/derived/sea.ts';
import { centralLng, seal } from '../layer.ts';
import { drawnPath, shifted } from '../path.ts';
import { letters } from '../text.ts';
import { upright } from '../upright.ts';

interface Drawn {
  readonly route: [number, number][] | null;
  /** The last bits to a point ashore, which are no water on the chart. */
  readonly snaps: readonly [number, number][][];
  readonly open: [number, number][] | null;
}

const pathOf = rememberPer((route: NonNullable<Sea['route']>) => drawnPath(route.path));

function snapsOf({ path, legs }: NonNullable<Sea['route']>): [number, number][][] {
  const moved = shifted(path);
  return legs.flatMap((kind, index) => {
    const [from, to] = [moved[index], moved[index + 1]];
    return kind === 'snap' && from && to ? [[from, to]] : [];
  });
}

/** The voyage, and behind it the way it would take with everything open. */
export const route = seal({
  id: 'route',
  title: 'Voyage',
  slot: 'routes',
  reads: ['sea'],
  rows: ({ sea }): Drawn => ({
    route: sea.route && pathOf(sea.route),
    snaps: sea.route ? snapsOf(sea.route) : [],
    open: sea.openRoute && pathOf(sea.openRoute),
  }),
  paint: (drawn, _scene, theme) => {
    const line = (
      id: string,
      path: [number, number][] | null,
      width: number,
      color: [number, number, number, number],
    ) =>
      new PathLayer<[number, number][]>({
        id,
        data: path ? [path] : [],
        getPath: (points) => points,
        getWidth: width,
        getColor: color,
        widthUnits: 'pixels',
        capRounded: true,
        jointRounded: true,
        updateTriggers: { getColor: theme },
        parameters: { depthCompare: 'always' },
      });
    return [
      line('open-route', drawn.open, 2, [...rgb(theme.sea.openRoute), 200]),
      line('route-halo', drawn.route, 6.5, [...rgb(theme.chart.seaHalo), 220]),
      line('route', drawn.route, 3.2, [...rgb(theme.sea.route), 255]),
      new PathLayer<[number, number][]>({
        id: 'route-snaps',
        data: drawn.snaps,
        getPath: (points) => points,
        getWidth: 1.5,
        getColor: [...rgb(theme.sea.openRoute), 255],
        widthUnits: 'pixels',
        updateTriggers: { getColor: theme },
        parameters: { depthCompare: 'always' },
      }),
    ];
  },
});

const nameOf = ({ stop }: NamedStop): string =>
  stop === 'from' ? 'A' : stop === 'to' ? 'B' : String(stop + 1);

/** The ends of the voyage and the places called at: handles that can be dragged. */
export const stops = seal({
  id: 'stops',
  title: 'Ends of the voyage',
  slot: 'annotations',
  reads: ['sea'],
  rows: ({ sea }) => sea.stops,
  paint: (rows, _scene, theme) => {
    const positionOf = ({ place }: NamedStop): [number, number] => [
      lngNear(place.lng, centralLng),
      place.lat,
    ];
    return [
      new ScatterplotLayer<NamedStop>({
        id: 'stops',
        data: rows,
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        stroked: true,
        getPosition: positionOf,
        getRadius: 9,
        getFillColor: [...rgb(theme.sea.route)],
        getLineColor: [...rgb(theme.symbolHalo)],
        getLineWidth: 2,
        updateTriggers: { getFillColor: theme, getLineColor: theme },
        ...upright,
      }),
      ...letters(
        {
          id: 'stop-names',
          data: rows,
          getPosition: positionOf,
          getText: nameOf,
          getColor: () => [...rgb(theme.symbolHalo)],
        },
        11,
        theme,
      ),
    ];
  },
});
