import { describe, expect, it } from 'vitest';
import { distanceNm } from '#domain/geo/great-circle.ts';
import type { StraitId } from '#domain/strait/strait.ts';
import { layersAtSea } from '#map/layers/at-sea.ts';
import { laneWidthPx } from '#map/layers/lanes/width.ts';
import { seaNames, type Placed } from '#map/layers/names.ts';
import { drawnPath, shifted } from '#map/layers/path.ts';
import type { Sight } from '#map/layers/sight.ts';
import { rgb, themes, type Hex } from '#ui/theme/theme.ts';
import { aRoute } from '../../fixtures/sea-answers.ts';
import { aScene, aSea, aStrait } from '../../fixtures/sea-scene.ts';

const drawn = (id: string, scene = aScene()) =>
  layersAtSea.find((layer) => layer.id === id)?.draw(scene, themes.night) ?? [];
const rowsOf = (id: string, sub: string, scene = aScene()) =>
  (drawn(id, scene).find((layer) => layer.id === sub)?.props as { data?: readonly unknown[] } | undefined)
    ?.data ?? [];

/** Of WCAG: how much two colors differ in light. */
function contrast(one: Hex, other: Hex): number {
  const light = (color: Hex) => {
    const [r, g, b] = rgb(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

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

  const named = (ids: readonly (readonly [string, readonly [number, number]])[], change: object = {}) => {
    const near = ids.map(([id, at]) => aStrait(id, at));
    const waters = { closedStraits: near.map(({ id }) => id), closedAreas: [], draftLimitsM: {} };
    return aSea({ straits: new Map(near.map((strait) => [strait.id, strait])), waters, ...change });
  };
  /** The box of a plate on the screen, as wide as its letters need at the least. */
  const boxOf = ({ at: [lng, lat], text, offset }: Placed, zoom: number) => {
    const world = 512 * 2 ** zoom;
    const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
    const [left, top] = [(lng / 360) * world + offset[0], -y * world + offset[1]];
    return { left: left - text.length * 3.3, right: left + text.length * 3.3, top: top - 9, bottom: top + 9 };
  };
  const covering = (names: readonly Placed[], zoom: number): string[] =>
    names.flatMap((one, index) =>
      names.slice(index + 1).flatMap((other) => {
        const [a, b] = [boxOf(one, zoom), boxOf(other, zoom)];
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
          ? [`${one.text} / ${other.text}`]
          : [];
      }),
    );
  const aroundSingapore = [
    ['Six Degree Channel', [94.5, 6]],
    ['Strait of Malacca', [101, 2.6]],
    ['Phillip Channel', [103.75, 1.07]],
    ['Singapore Strait', [104.1, 1.22]],
  ] as const;

  it.each([1, 2, 3, 4, 5, 7])('bear names that never cover each other, at zoom %i', (zoom) => {
    const { straits: names } = seaNames(named(aroundSingapore), zoom, false, null);
    expect(names).toHaveLength(4);
    expect(covering(names, zoom)).toEqual([]);
  });

  describe('on a chart seen in part', () => {
    const zoom = 3;
    const world = 512 * 2 ** zoom;
    const project = ([lng, lat]: readonly [number, number]) =>
      [
        ((lng - 100) / 360) * world + 20,
        -(Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world + 200,
      ] as const;
    const sight: Sight = {
      project,
      zoom,
      chart: { left: 0, top: 0, right: 390, bottom: 400 },
      covers: [{ left: 0, top: 250, right: 160, bottom: 400 }],
    };
    const edges = ({ at, offset, text }: Placed) => {
      const [x, y] = project(at);
      const half = text.length * 3.3;
      return { left: x + offset[0] - half, right: x + offset[0] + half, bottom: y + offset[1] + 10 };
    };

    it('bear their names on the side where they are seen whole', () => {
      const atTheEdge = named([['Sunda Strait', [102, 0]]]);
      const [alone] = seaNames(atTheEdge, zoom, false, null).straits;
      const [name] = seaNames(atTheEdge, zoom, false, sight).straits;
      if (!alone || !name) throw new Error('it has no name');
      expect(edges(alone).left).toBeLessThan(0);
      expect(edges(name).left).toBeGreaterThanOrEqual(0);
    });

    it('never are cut off nor stand apart from their signs, and those out of sight wait there', () => {
      const beyond = named([['Six Degree Channel', [97, 0]]]);
      for (const name of seaNames(beyond, zoom, false, sight).straits)
        expect(edges(name).right).toBeLessThanOrEqual(0);
      const underTheLegend = named([['Lombok Strait', [105, -6]]]);
      expect(project([105, -6])[1]).toBeGreaterThan(250);
      for (const name of seaNames(underTheLegend, zoom, false, sight).straits)
        expect(edges(name).right < 160 && edges(name).bottom > 250).toBe(true);
      const faraway = named([['Cook Strait', [170, -40]]]);
      expect(seaNames(faraway, zoom, false, sight).straits).toHaveLength(1);
    });

    it('write the days of reach where the rim is seen', () => {
      const line: [number, number][] = Array.from({ length: 41 }, (_, at) => [80 + at, 0]);
      const reach = {
        found: true,
        snapNm: 0,
        bands: [{ days: 3, distanceNm: 1000, polygons: [], lines: [line] }],
      } as const;
      const [days] = seaNames(aSea({ reach }), zoom, false, sight).reach;
      expect(days && edges(days).left).toBeGreaterThanOrEqual(0);
    });
  });

  it('keep their names off the ends of the voyage', () => {
    const osumi = [['Osumi Strait', [130.7, 31]]] as const;
    const stops = [{ stop: 'to', place: { lng: 129.7, lat: 33.16, label: 'Sasebo' } }];
    for (const zoom of [1, 2, 3]) {
      const [name] = seaNames(named(osumi, { stops }), zoom, false, null).straits;
      if (!name) throw new Error('it has no name');
      const box = boxOf(name, zoom);
      const sign = boxOf({ at: [129.7, 33.16], text: '', offset: [0, 0] }, zoom);
      const clear =
        box.right < sign.left || box.left > sign.right || box.bottom < sign.top || box.top > sign.bottom;
      expect(clear).toBe(true);
    }
  });

  it('hide the name of a strait that is merely passed before they cover one that is closed', () => {
    const sea = named(aroundSingapore);
    const closed = [...sea.straits.keys()].slice(0, 2);
    const crowd = Array.from({ length: 30 }, (_, index) => aStrait(`passed ${index}`, [103.7, 1.1]));
    const straits = new Map([...sea.straits, ...crowd.map((strait) => [strait.id, strait] as const)]);
    const route = aRoute({ straits: crowd.map(({ id }) => id) });
    const names = seaNames(
      { ...sea, straits, route, waters: { ...sea.waters, closedStraits: closed } },
      2,
      false,
      null,
    );
    expect(names.straits.filter(({ standing }) => standing === 'closed')).toHaveLength(2);
    expect(names.straits.length).toBeLessThan(20);
    expect(covering(names.straits, 2)).toEqual([]);
  });

  it('stand beside the names of areas and the days of reach, which are read in every theme', () => {
    for (const { ink, sea, surface } of Object.values(themes))
      for (const letters of [ink.strong, sea.route, sea.closed])
        expect(contrast(letters, surface.panel)).toBeGreaterThanOrEqual(4.5);
  });

  it('are crossed out when closed', () => {
    expect(rowsOf('straits', 'strait-crosses', aScene(aSea({ straits })))).toHaveLength(0);
    const waters = { closedStraits: [luzon.id], closedAreas: [], draftLimitsM: {} };
    expect(rowsOf('straits', 'strait-crosses', aScene(aSea({ straits, waters })))).toHaveLength(1);
  });
});

it('signs and names face the viewer, on a globe those of its near side alone', () => {
  const luzon = aStrait('luzon', [121, 20]);
  const waters = { closedStraits: [luzon.id], closedAreas: [], draftLimitsM: {} };
  const stops = [{ stop: 'to', place: { lng: 129.7, lat: 33.16, label: 'Sasebo' } }] as const;
  const scene = aScene(aSea({ straits: new Map([[luzon.id, luzon]]), waters, stops }));
  const signsAndNames = ['strait-points', 'strait-crosses', 'strait-names', 'stops', 'stop-names'];
  const upright = layersAtSea
    // The marks of ships are painted on a canvas.
    .filter(({ id }) => id !== 'ships')
    .flatMap((layer) => layer.draw({ ...scene, isGlobe: true }, themes.night))
    .filter(({ id }) => signsAndNames.includes(id));
  expect(upright).toHaveLength(signsAndNames.length);
  for (const { id, props } of upright) {
    expect([id, (props as { billboard?: boolean }).billboard]).toEqual([id, true]);
    expect(props.extensions).toHaveLength(1);
  }
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
