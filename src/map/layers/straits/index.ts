import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Strait } from '#domain/strait/strait.ts';
import { rgb, type Hex, type Theme } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import { seal } from '../layer.ts';
import { seaNames, signAt, type PlacedStrait } from '../names.ts';
import { shifted } from '../path.ts';
import { letters, namePlates } from '../text.ts';
import { upright } from '../upright.ts';
import { standingOf, type Standing } from './standing.ts';

interface Marked {
  readonly strait: Strait;
  readonly standing: Standing;
  readonly gate: [number, number][];
  readonly at: [number, number];
}

const inkOf = (standing: Standing, theme: Theme): Hex =>
  standing === 'closed' || standing === 'limited'
    ? theme.sea.closed
    : standing === 'passed'
      ? theme.sea.route
      : theme.sea.strait;

const marked = rememberPer((sea: Sea): readonly Marked[] =>
  [...sea.straits.values()].map((strait) => ({
    strait,
    standing: standingOf(strait, sea),
    gate: shifted(strait.gate),
    at: signAt(strait),
  })),
);

/** The straits as gates from shore to shore: click one to open its card. */
export const straits = seal({
  id: 'straits',
  title: 'Straits',
  slot: 'routes',
  hiddenBy: 'straits',
  reads: ['sea'],
  rows: ({ sea }) => marked(sea),
  paint: (rows, { sea, scale }, theme) => {
    const isLit = ({ strait }: Marked) => strait.id === sea.selectedStrait || strait.id === sea.hoveredStrait;
    return [
      new PathLayer<Marked>({
        id: 'strait-gates',
        data: rows,
        getPath: ({ gate }) => gate,
        getWidth: (row) => (row.standing === 'closed' ? 4 : isLit(row) ? 3 : 1.6),
        widthUnits: 'pixels',
        getColor: ({ standing }) => [...rgb(inkOf(standing, theme)), 255],
        updateTriggers: { getColor: theme, getWidth: [sea.selectedStrait, sea.hoveredStrait] },
        parameters: { depthCompare: 'always' },
      }),
      new ScatterplotLayer<Marked>({
        id: 'strait-points',
        data: rows,
        radiusUnits: 'pixels',
        lineWidthUnits: 'pixels',
        stroked: true,
        filled: true,
        getPosition: ({ at }) => at,
        getRadius: (row) => (isLit(row) || row.standing !== 'open' ? 6 : 4) * scale,
        getFillColor: ({ standing }) =>
          standing === 'closed' ? [...rgb(theme.sea.closed), 255] : [...rgb(theme.chart.sea), 255],
        getLineColor: ({ standing }) => [...rgb(inkOf(standing, theme)), 255],
        getLineWidth: 1.8,
        updateTriggers: {
          getFillColor: theme,
          getLineColor: theme,
          getRadius: [sea.selectedStrait, sea.hoveredStrait, scale],
        },
        ...upright,
      }),
      ...letters(
        {
          id: 'strait-crosses',
          data: rows.filter(({ standing }) => standing === 'closed'),
          getPosition: ({ at }) => at,
          getText: () => '×',
          getColor: () => [...rgb(theme.symbolHalo)],
        },
        15,
        theme,
      ),
    ];
  },
});

/** Names of the straits that are in play: closed, passed, pointed at. Over the signs, and not over each other. */
export const straitNames = seal({
  id: 'strait-names',
  title: 'Names of straits in play',
  slot: 'annotations',
  hiddenBy: 'straits',
  reads: ['sea', 'nameZoom', 'isGlobe', 'sight'],
  rows: ({ sea, nameZoom, isGlobe, sight }) => seaNames(sea, nameZoom, isGlobe, sight).straits,
  paint: (rows, _scene, theme) =>
    namePlates<PlacedStrait>(
      'strait-names',
      rows,
      ({ standing }) => (standing === 'open' ? theme.ink.strong : inkOf(standing, theme)),
      theme,
    ),
});
