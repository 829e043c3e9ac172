import { describe, expect, it } from 'vitest';
import { shipLabels } from '#map/labels/ship-labels.ts';
import { layersAtSea } from '#map/layers/at-sea.ts';
import { themes } from '#ui/theme/theme.ts';
import type { ShipMark } from '#workspace/derived/fleet/on-chart.ts';
import { aScene } from '../../fixtures/sea-scene.ts';

const mark = (id: string, change: Partial<ShipMark> = {}): ShipMark => ({
  id,
  name: id,
  at: [-157, 21],
  inPile: 0,
  hasDock: true,
  says: [],
  ...change,
});

describe('names of ships', () => {
  it('stand in the copy of the world around the Pacific, cut where they are long', () => {
    const { features } = shipLabels([
      mark('one'),
      mark('two', { name: 'A very long name of a ship indeed' }),
    ]);
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [203, 21],
      [203, 21],
    ]);
    expect(features[1]?.properties?.['name']).toBe('A very long name of a ship …');
  });
});

describe('ways of ships', () => {
  it('are drawn one a ship, and made anew only when they change', () => {
    const layer = layersAtSea.find(({ id }) => id === 'ship-ways');
    const ways = [
      {
        ship: 'one',
        path: [
          [140, 35],
          [150, 30],
        ] as const,
      },
    ];
    const rows = (lit: string | null) =>
      (
        layer?.draw({ ...aScene(), fleet: { marks: [], ways, lit } }, themes.night)[0]?.props as
          | { readonly data?: readonly unknown[] }
          | undefined
      )?.data;
    expect(rows(null)).toHaveLength(1);
    expect(rows('one')).toBe(rows(null));
  });
});
