import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacilityId } from '#domain/facility/facility.ts';
import { shortName } from '#map/labels/facility-labels.ts';
import { nearestFeatures, nearestNames, tintCount, zoomForRoom } from '#map/layers/nearest/features.ts';
import { namesInSight } from '#map/layers/nearest/in-sight.ts';
import { tintsOf } from '#map/layers/nearest/tints.ts';
import type { Sight } from '#map/layers/sight.ts';
import { seaTints } from '#ui/theme/sea-tints.ts';
import { rgb, themeNames, type Hex } from '#ui/theme/theme.ts';
import type { NearestYards } from '#workspace/store/workspace.ts';
import { aFacility } from '../../fixtures/world.ts';

/** Voronoi-like neighbors: cells of a board that touch at a side, some of them one piece. */
const board = fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 64, maxLength: 64 }).map((owners) => {
  const touch = new Map<number, Set<number>>();
  const join = (a: number, b: number | undefined) => {
    if (b === undefined || a === b) return;
    touch.set(a, (touch.get(a) ?? new Set()).add(b));
    touch.set(b, (touch.get(b) ?? new Set()).add(a));
  };
  for (const [cell, owner] of owners.entries()) {
    if (cell % 8 < 7) join(owner, owners[cell + 1]);
    join(owner, owners[cell + 8]);
  }
  return [...touch].map(([id, others]) => ({
    id: `yard-${id}`,
    neighbors: [...others].map((o) => `yard-${o}`),
  }));
});

describe('tints', () => {
  it('part neighbors wherever six suffice, and are the same for the same pieces', () => {
    const path = Array.from({ length: 30 }, (_, at) => ({
      id: `y${at}`,
      neighbors: [at - 2, at - 1, at + 1, at + 2].filter((n) => n >= 0 && n < 30).map((n) => `y${n}`),
    }));
    const tints = tintsOf(path, tintCount);
    for (const { id, neighbors } of path)
      for (const other of neighbors) expect(tints.get(other)).not.toBe(tints.get(id));
    expect(tintsOf(path, tintCount)).toEqual(tints);
  });

  it('are given to all, within their number, whatever touches', () => {
    fc.assert(
      fc.property(board, (pieces) => {
        const tints = tintsOf(pieces, tintCount);
        expect(tints.size).toBe(pieces.length);
        for (const tint of tints.values()) expect(tint >= 0 && tint < tintCount).toBe(true);
      }),
    );
  });

  /** As an eye without one kind of cones sees it, simplified for all (Viénot, Brettel & Mollon 1999), linear light. */
  const linear = (hex: Hex) =>
    rgb(hex).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
  const seen = {
    fully: ([r, g, b]: [number, number, number]) => [r, g, b] as const,
    'without red cones': ([r, g, b]: [number, number, number]) =>
      [0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g, 0.00401 * r - 0.00401 * g + b] as const,
    'without green cones': ([r, g, b]: [number, number, number]) =>
      [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b] as const,
  };
  const lab = ([r, g, b]: readonly [number, number, number]) => {
    const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const [x, y, z] = [
      f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
      f(0.2126 * r + 0.7152 * g + 0.0722 * b),
      f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
    ];
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)] as const;
  };
  it.each(themeNames)('of the theme %s are told apart by every eye', (name) => {
    const { fills } = seaTints[name];
    expect(fills).toHaveLength(tintCount);
    for (const [kind, see] of Object.entries(seen))
      for (const [at, one] of fills.entries())
        for (const other of fills.slice(at + 1)) {
          const [a, b] = [lab(see(linear(one))), lab(see(linear(other)))];
          const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
          expect([kind, one, other, apart > 3.5 ? 'apart' : apart]).toEqual([kind, one, other, 'apart']);
        }
  });
});

describe('what is drawn of the nearest yards', () => {
  const [a, b] = ['jp-a', 'kr-b'] as FacilityId[] as [FacilityId, FacilityId];
  const square: [number, number][] = [
    [130, 10],
    [140, 10],
    [140, 20],
    [130, 10],
  ];
  const nearest: NearestYards = {
    found: true,
    yards: [a, b],
    open: [b],
    refused: [],
    borders: [{ places: [0, 1], line: square.slice(0, 2) }],
    regions: [
      {
        place: 0,
        polygons: [[square]],
        farthestDays: 3,
        labels: [
          { at: [135, 15], roomDegrees: 8, apartDegrees: 360 },
          { at: [165, 15], roomDegrees: 6, apartDegrees: 30 },
        ],
        neighbors: [1],
      },
      {
        place: 1,
        polygons: [[square]],
        farthestDays: 3,
        labels: [{ at: [136, 16], roomDegrees: 1, apartDegrees: 360 }],
        neighbors: [0],
      },
    ],
  };

  it('are the waters by yard, in different tints, and the lines between', () => {
    const { features } = nearestFeatures(nearest);
    expect(features.map(({ properties }) => properties?.['part'])).toEqual(['water', 'water', 'border']);
    expect(features[0]?.properties?.['tint']).not.toBe(features[1]?.properties?.['tint']);
    expect(nearestFeatures(nearest)).toBe(nearestFeatures(nearest));
  });

  it('are names, with a question mark where not settled, from the zoom on that has room', () => {
    const yards = [aFacility(a, { name: 'Alpha (main)' }), aFacility(b, { name: 'Beta' })];
    const { features } = nearestNames(nearest, yards, shortName);
    expect(features.map(({ properties }) => properties.name)).toEqual(['Alpha', 'Alpha', 'Beta ?']);
    const [first, again, small] = features.map(({ properties }) => properties.from);
    expect(first).toBeLessThan(small as number);
    // Both names of Alpha in view are a good part of a window apart.
    const pixelsOf30Degrees = (30 / 360) * 512 * 2 ** (again as number);
    expect(again).toBeGreaterThan(first as number);
    expect(pixelsOf30Degrees).toBeGreaterThan(400);
    expect(pixelsOf30Degrees).toBeLessThan(600);
    expect(zoomForRoom(1) - zoomForRoom(2)).toBeCloseTo(1, 9);
  });

  it('are, of names that would be cut off, others of the same yard that are seen whole', () => {
    const yards = [aFacility(a, { name: 'Alpha (main)' }), aFacility(b, { name: 'Beta' })];
    const all = nearestNames(nearest, yards, shortName);
    const sightAt = (left: number): Sight => ({
      project: ([lng, lat]) => [(lng - 100) * 10 - left, lat * 10],
      zoom: 2.5,
      chart: { left: 0, top: 0, right: 600, bottom: 400 },
      covers: [{ left: 500, top: 0, right: 600, bottom: 400 }],
    });
    const shown = (sight: Sight) =>
      namesInSight(all, sight)
        .features.filter(({ properties }) => properties.from <= 2.5)
        .map(({ geometry, properties }) => `${properties.name} ${geometry.coordinates.join()}`);
    expect(shown(sightAt(0))).toEqual(['Alpha 135,15']);
    // Its first place lies at the edge of the chart.
    expect(shown(sightAt(340))).toEqual(['Alpha 165,15']);
    expect(namesInSight(all, sightAt(341))).toBe(namesInSight(all, sightAt(342)));
    expect(namesInSight(all, null)).toBe(all);
  });
});
