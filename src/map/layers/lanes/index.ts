import { PathLayer } from '@deck.gl/layers';
import { rgb } from '#ui/theme/theme.ts';
import { rememberPer } from '#workspace/derived/remember.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import { seal } from '../layer.ts';
import { drawnPath } from '../path.ts';
import { laneWidthPx } from './width.ts';

interface Strand {
  readonly path: [number, number][];
  readonly pairs: number;
}

/** Remembered by answer: the sea changes with every hover, the lanes don't. */
const strands = rememberPer((lanes: NonNullable<Sea['lanes']>): readonly Strand[] =>
  lanes.lanes.map(({ path, pairs }) => ({ path: drawnPath(path), pairs })),
);

const none: readonly Strand[] = [];

/** The ways between all pairs of hubs, computed under the closures in force; the more pairs use one, the wider. */
export const lanes = seal({
  id: 'lanes',
  title: 'Sea lanes between hubs',
  slot: 'lanes',
  hiddenBy: 'lanes',
  reads: ['sea'],
  rows: ({ sea }) => (sea.lanes ? strands(sea.lanes) : none),
  paint: (rows, { sea }, theme) => {
    const most = rows.reduce((largest, { pairs }) => Math.max(largest, pairs), 1);
    return new PathLayer<Strand>({
      id: 'lanes',
      data: rows,
      getPath: ({ path }) => path,
      getWidth: ({ pairs }) => laneWidthPx(pairs, most),
      // Over water that is shared out by color they step back.
      getColor: [...rgb(theme.sea.lane), sea.nearest ? 45 : 120],
      widthUnits: 'pixels',
      capRounded: true,
      jointRounded: true,
      updateTriggers: { getColor: [theme, sea.nearest !== null] },
      parameters: { depthCompare: 'always' },
    });
  },
});
