import { describe, expect, it } from 'vitest';
import { regionAt } from '#engines/routing/region-at.ts';
import { ask, askJson } from './ask.ts';

interface Collection {
  readonly notice: string;
  readonly known: number;
  readonly unsettled: number;
  readonly features: readonly {
    readonly properties: {
      readonly kind: string;
      readonly facility?: string;
      readonly standing?: string;
      readonly farthestDays?: number;
    };
    readonly geometry: { readonly coordinates: never };
  }[];
}

const of = (...more: readonly string[]) => askJson('nearest', '--ship', 't-ake', ...more) as Collection;
const water = ({ features }: Collection) => features.filter(({ properties }) => properties.kind === 'water');
const ownerAt = (answer: Collection, lng: number, lat: number) => {
  const regions = water(answer).map(({ geometry }, place) => ({
    place,
    polygons: geometry.coordinates,
    farthestDays: 0,
    labels: [],
    neighbors: [],
  }));
  const found = regionAt({ regions }, [lng, lat]);
  return found && water(answer)[found.place]?.properties.facility;
};

describe('fairlead nearest', () => {
  it('draws the water of the yards known to take the ship, and says how many are not settled', () => {
    const known = of();
    expect(water(known)).toHaveLength(known.known);
    expect(known.unsettled).toBeGreaterThan(10);
    expect(known.notice).toBe('Planning aid, not legal advice');
    for (const { properties } of water(known)) {
      expect(properties.standing).toBe('Takes the ship');
      expect(properties.farthestDays).toBeGreaterThan(0);
    }
  });

  it('counts those not settled when told to; a closed strait changes an owner', () => {
    const open = of('--unsettled');
    const standings = new Set(water(open).map(({ properties }) => properties.standing));
    expect(standings).toEqual(new Set(['Takes the ship', 'May take the ship']));
    const closed = of('--unsettled', '--close', 'malacca');
    const moved = [95, 96, 97, 98, 99, 100].filter(
      (lng) => ownerAt(open, lng, 6 - (lng - 95) / 2) !== ownerAt(closed, lng, 6 - (lng - 95) / 2),
    );
    expect(moved).not.toEqual([]);
    expect(open.features.some(({ properties }) => properties.kind === 'border')).toBe(true);
  });

  it('asks the rules where a job is given: whom they leave open is not known', () => {
    const { known, unsettled } = of('--job', 'overhaul', '--homeport', 'Guam', '--on', '2026-03-01');
    expect(known).toBeLessThanOrEqual(of().known);
    expect(unsettled).toBeGreaterThan(0);
  });

  it('refuses what can’t be meant', () => {
    for (const [more, says] of [
      [[], 'Which ship?'],
      [['--ship', 't-ake', '--close', 'atlantis'], 'There is no strait "atlantis"'],
      [['--ship', 't-ake', '--on', '2026-03-01'], 'give --homeport and --job too'],
      [['--ship', 't-ake', '--job', 'overhaul'], 'Where is she homeported?'],
      [['--ship', 't-ake', '--speed', '0'], '--speed "0" is not a number'],
    ] as const) {
      const { status, stderr } = ask('nearest', ...more);
      expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
    }
  });
});
