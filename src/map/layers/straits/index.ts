import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { lngNear } from '#domain/geo/dateline.ts';
import type { Strait } from '#domain/strait/strait.ts';
import { rgb, type Hex, type Theme } from '#ui/theme/theme.ts';
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

/** The name without what stands in brackets. */
const shortName = ({ name }: Strait): string => name.replace(/\s*\([^)]*\)/g, '');

const labelOf = ({ strait, standing }: Marked): string =>
  standing === 'closed'
    ? `${shortName(strait)}: closed`
    : standing === 'limited'
      ? `${shortName(strait)}: draft limited`
      : shortName(strait);

const isNamed = ({ strait, standing }: Marked, { selectedStrait, hoveredStrait }: Scene['sea']): boolean =>
  standing !== 'open' || strait.id === selectedStrait || strait.id === hoveredStrait;

/** The straits as gates from shore to shore: click one to open its card. Those in play bear their names. */
export const straits = seal({
  id: 'straits',
  title: 'Straits',
  slot: 'routes',
  canHide: true,
  reads: ['sea'],
  rows: ({ sea }): readonly Marked[] =>
    [...sea.straits.values()].map((strait) => ({
      strait,
      standing: standingOf(strait, sea),
      gate: shifted(strait.gate),
      at: [lngNear(strait.position[0], centralLng), strait.position[1]],
    })),
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
      ...plates(
        {
          id: 'strait-names',
          data: rows.filter((row) => isNamed(row, sea)),
          getPosition: ({ at }) => at,
          getText: labelOf,
          getPixelOffset: [0, isGlobe ? 16 : -16],
          getColor: ({ standing }) => [
            ...rgb(standing === 'open' ? theme.ink.strong : inkOf(standing, theme)),
          ],
        },
        isGlobe,
        theme,
      ),
    ];
  },
});
