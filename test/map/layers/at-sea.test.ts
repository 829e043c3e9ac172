import { describe, expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { layersAtSea } from '#map/layers/at-sea.ts';
import { laneWidthPx } from '#map/layers/lanes/width.ts';
import { drawnPath, shifted } from '#map/layers/path.ts';
import { themes } from '#ui/theme/theme.ts';
import { aScene, aSea, aStrait } from '../../fixtures/sea-scene.ts';

const drawn = (id: string, scene = aScene()) =>
  layersAtSea.find((layer) => layer.id === id)?.draw(scene, themes.night) ?? [];
const rowsOf = (id: string, sub: string, scene = aScene()) =>
  (drawn(id, scene).find((layer) => layer.id === sub)?.props as { data?: readonly unknown[] } | undefined)
    ?.data ?? [];

describe('a path as the chart draws it', () => {
  it('follows the great circle, in steps that look smooth', () => {
    const path = drawnPath([
      [140, 35],
      [-125 + 360, 40],
    ]);
    const longest = Math.max(...path.slice(1).map((point, index) => distanceNm(path[index] ?? point, point)));
    expect(longest).toBeLessThanOrEqual(30.01);
    expect(Math.max(...path.map(([, lat]) => lat))).toBeGreaterThan(47);
  });

  it('never jumps across the map', () => {
    const path = drawnPath([
      [170, 10],
      [-170 + 360, -10],
    ]);
    const steps = path.slice(1).map(([lng], index) => Math.abs(lng - (path[index]?.[0] ?? lng)));
    expect(Math.max(...steps)).toBeLessThan(2);
  });

  it('lies in the copy of the world around the Pacific', () => {
    expect(shifted([[-157, 21]])).toEqual([[203, 21]]);
    expect(shifted([])).toEqual([]);
  });
});

describe('lanes', () => {
  it('are wider the more pairs use them, and one pair is still seen', () => {
    expect(laneWidthPx(1, 400)).toBeGreaterThan(0.8);
    expect(laneWidthPx(400, 400)).toBeGreaterThan(laneWidthPx(100, 400));
  });

  it('are not made anew by a hover', () => {
    const sea = aSea({
      lanes: {
        found: true,
        pairs: 1,
        lanes: [
          {
            pairs: 1,
            path: [
              [140, 35],
              [150, 30],
            ],
          },
        ],
      },
    });
    const before = rowsOf('lanes', 'lanes', aScene(sea));
    const after = rowsOf('lanes', 'lanes', aScene({ ...sea, hoveredStrait: 'luzon' as StraitId }));
    expect(after).toBe(before);
  });
});

describe('straits', () => {
  const luzon = aStrait('luzon', [121, 20]);
  const straits = new Map([[luzon.id, luzon]]);

  it('bear their names only when they are in play', () => {
    expect(rowsOf('strait-names', 'strait-names', aScene(aSea({ straits })))).toHaveLength(0);
    const hovered = aScene(aSea({ straits, hoveredStrait: luzon.id }));
    expect(rowsOf('strait-names', 'strait-names', hovered)).toHaveLength(1);
  });

  it('within each other bear their names one above the other', () => {
    const bashi = aStrait('bashi', [121.5, 21]);
    const waters = { closedStraits: [luzon.id, bashi.id], closedAreas: [], draftLimitsM: {} };
    const both = new Map([
      [luzon.id, luzon],
      [bashi.id, bashi],
    ]);
    const rows = rowsOf('strait-names', 'strait-names', aScene(aSea({ straits: both, waters })));
    expect(rows).toMatchObject([{ step: 0 }, { step: 1 }]);
  });

  it('are crossed out when closed', () => {
    expect(rowsOf('straits', 'strait-crosses', aScene(aSea({ straits })))).toHaveLength(0);
    const waters = { closedStraits: [luzon.id], closedAreas: [], draftLimitsM: {} };
    expect(rowsOf('straits', 'strait-crosses', aScene(aSea({ straits, waters })))).toHaveLength(1);
  });
});

describe('the voyage', () => {
  it('draws nothing where there is no way', () => {
    expect(rowsOf('route', 'route')).toHaveLength(0);
  });

  it('draws the last bit ashore apart from the way at sea', () => {
    const route = {
      found: true,
      distanceNm: 10,
      greatCircleNm: 10,
      days: 0.1,
      path: [
        [140, 35],
        [141, 35],
        [141.1, 35],
      ],
      legs: ['sea', 'snap'],
      straits: [],
      snapNm: { from: 0, to: 5 },
      effect: null,
    } as const;
    const scene = aScene(aSea({ route }));
    expect(rowsOf('route', 'route', scene)).toHaveLength(1);
    expect(rowsOf('route', 'route-snaps', scene)).toEqual([
      [
        [141, 35],
        [141.1, 35],
      ],
    ]);
  });
});
