import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import { shortName, type Strait } from '#domain/strait/strait.ts';
import { rgb, type Hex, type Theme } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import { centralLng, seal, type Scene } from '../layer.ts';
import { shifted } from '../path.ts';
import { letters, plates } from '../text.ts';

/** How a strait stands: closed or limited by the scenario, passed by the voyage, or none of it. */
type Standing = 'closed' | 'limited' | 'passed' | 'open';

interface Marked {
  readonly strait: Strait;
  readonly standing: Standing;
  readonly gate: [number, number][];
  readonly at: [number, number];
}

function standingOf({ id }: Strait, { waters, route }: Sea): Standing {
  if (waters.closedStraits.includes(id)) return 'closed';
  if (waters.draftLimitsM[id] !== undefined) return 'limited';
  return route?.straits.includes(id) ? 'passed' : 'open';
}

const inkOf = (standing: Standing, theme: Theme): Hex =>
  standing === 'closed' || standing === 'limited'
    ? theme.sea.closed
    : standing === 'passed'
      ? theme.sea.route
      : theme.sea.strait;

const labelOf = ({ strait, standing }: Marked): string =>
  standing === 'closed'
    ? `${shortName(strait)}: closed`
    : standing === 'limited'
      ? `${shortName(strait)}: draft limited`
      : shortName(strait);

const isNamed = ({ strait, standing }: Marked, { selectedStrait, hoveredStrait }: Scene['sea']): boolean =>
  standing !== 'open' || strait.id === selectedStrait || strait.id === hoveredStrait;

/** Shared by the gates and their names. */
const marked = rememberPer((sea: Sea): readonly Marked[] =>
  [...sea.straits.values()].map((strait) => ({
    strait,
    standing: standingOf(strait, sea),
    gate: shifted(strait.gate),
    at: [lngNear(strait.position[0], centralLng), strait.position[1]],
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
  paint: (rows, { sea, scale, isGlobe }, theme) => {
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
        parameters: { depthCompare: 'always' },
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
        isGlobe,
        theme,
      ),
    ];
  },
});

interface Named extends Marked {
  /** How many names stand under this one: straits lie within each other. */
  readonly step: number;
}

/** Degrees within which two names would cover each other with the theater in view. */
const near = { lng: 9, lat: 3 } as const;

const stacked = (rows: readonly Marked[]): readonly Named[] =>
  rows.map((row, index) => ({
    ...row,
    step: rows
      .slice(0, index)
      .filter(({ at }) => Math.abs(at[0] - row.at[0]) < near.lng && Math.abs(at[1] - row.at[1]) < near.lat)
      .length,
  }));

/** Names of the straits that are in play: closed, passed, pointed at. Over the signs, and not over each other. */
export const straitNames = seal({
  id: 'strait-names',
  title: 'Names of straits in play',
  slot: 'annotations',
  hiddenBy: 'straits',
  reads: ['sea'],
  rows: ({ sea }) => stacked(marked(sea).filter((row) => isNamed(row, sea))),
  paint: (rows, { isGlobe }, theme) => {
    const up = isGlobe ? 1 : -1;
    return plates<Named>(
      {
        id: 'strait-names',
        data: rows,
        getPosition: ({ at }) => at,
        getText: labelOf,
        getPixelOffset: ({ step }) => [0, up * (16 + 19 * step)],
        getColor: ({ standing }) => [...rgb(standing === 'open' ? theme.ink.strong : inkOf(standing, theme))],
      },
      isGlobe,
      theme,
    );
  },
});
