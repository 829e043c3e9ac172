import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { formatNumber } from '#domain/measure/format.ts';
import { rgb } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import { seal } from '../layer.ts';
import { shifted } from '../path.ts';
import { plates } from '../text.ts';

type Ring = [number, number][];

interface Band {
  readonly days: number;
  readonly polygons: readonly Ring[][];
  readonly lines: readonly Ring[];
}

interface Label {
  readonly at: [number, number];
  readonly text: string;
}

interface Drawn {
  readonly bands: readonly Band[];
  readonly labels: readonly Label[];
}

const nothing: Drawn = { bands: [], labels: [] };

/** Longest line of the rim, at its middle: where the number of days is written. */
function labelOf({ days, lines }: Band): readonly Label[] {
  const [longest] = lines.toSorted((a, b) => b.length - a.length);
  const at = longest?.[Math.floor(longest.length / 2)];
  return at ? [{ at, text: `${formatNumber(days, 1)} ${days === 1 ? 'day' : 'days'}` }] : [];
}

const drawn = rememberPer((reach: NonNullable<Sea['reach']>): Drawn => {
  const bands = reach.bands.map(({ days, polygons, lines }) => ({
    days,
    polygons: polygons.map((rings) => rings.map(shifted)),
    lines: lines.map(shifted),
  }));
  return { bands, labels: bands.flatMap(labelOf) };
});

/** How far the ship gets, by days: the fewer, the denser. */
export const reach = seal({
  id: 'reach',
  title: 'Reach from the start, by days',
  slot: 'sea',
  hiddenBy: 'reach',
  reads: ['sea'],
  rows: ({ sea }) => (sea.reach ? drawn(sea.reach) : nothing),
  paint: ({ bands, labels }, { isGlobe }, theme) => [
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
    ...plates(
      {
        id: 'reach-days',
        data: labels,
        getPosition: ({ at }) => at,
        getText: ({ text }) => text,
        getColor: () => [...rgb(theme.chart.seaText)],
      },
      isGlobe,
      theme,
    ),
  ],
});
