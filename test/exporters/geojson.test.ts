import { describe, expect, it } from 'vitest';
import type { Known } from '#domain/provenance/fact.ts';
import type { Snapshot } from '#exporters/exporter.ts';
import { geojson } from '#exporters/geojson/geojson.ts';
import { aSnapshot, aYard, column, conflicting, own, page, quantity, world } from './example.ts';

interface Collection {
  readonly type: string;
  readonly fairlead: Record<string, unknown> & { readonly sources: Record<string, unknown> };
  readonly features: readonly {
    readonly type: string;
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
    readonly properties: Record<string, unknown>;
  }[];
}

const read = (snapshot: Snapshot) => JSON.parse(geojson.write(snapshot).join('')) as Collection;
const only = (snapshot: Snapshot) => {
  const [feature] = read(snapshot).features;
  if (!feature) throw new Error('no feature');
  return feature;
};

describe('the GeoJSON map', () => {
  it('is a collection of points, longitude first, with ids', () => {
    const { type, features } = read(aSnapshot({ facilities: [aYard('kr-a'), aYard('kr-b')] }));
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id)).toEqual(['kr-a', 'kr-b']);
    expect(features[0]).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [129.1, 35.1] },
      properties: { Facility: 'Yard kr-a', positionPrecisionM: 500 },
    });
  });

  it('says once for all what it is, and spells out every source it cites', () => {
    const columns = [column('width', () => conflicting, 'm')];
    const { fairlead, features } = read(
      aSnapshot({ columns, filters: ['Country: South Korea'], ship: 'a ship', assumptions: ['none'] }),
    );
    expect(fairlead).toMatchObject({
      marking: 'UNCLASSIFIED – open sources',
      asOf: '2026-11-22',
      takenAt: '2026-11-22T10:00:00.000Z',
      filters: ['Country: South Korea'],
      ship: 'a ship',
      assumptions: ['none'],
      ownKnowledge: 'left out',
      columns: [{ id: 'width', title: 'width', unit: 'm' }],
    });
    const sources = features[0]?.properties['sources'] as Record<string, readonly string[]>;
    expect(sources['width']).toHaveLength(2);
    for (const id of Object.values(sources).flat()) expect(fairlead.sources[id]).toBeTruthy();
    const { publisher, title, url, published, kind } = world.sources.get(page) ?? {};
    expect(fairlead.sources[page]).toEqual({ publisher, title, url, published, kind });
  });

  it('holds values, and beside them confidence, dates and what a number proves', () => {
    const { properties } = only(
      aSnapshot({
        columns: [
          column('width', () => conflicting, 'm'),
          column('outside', () => quantity(53, { reads: 'at-most' }), 'm'),
          column('length', () => quantity(300), 'm'),
        ],
      }),
    );
    expect(properties).toMatchObject({
      width: 45,
      outside: 53,
      length: 300,
      confidence: { width: 'high' },
      asOf: { width: '2024-05' },
      from: { width: 41.6, outside: null },
      to: {},
    });
    expect(properties['from']).not.toHaveProperty('length');
  });

  it('writes what is missing as null with its reason', () => {
    const { properties } = only(
      aSnapshot({ columns: [column('lift', () => ({ missing: 'not-published' }), 't')] }),
    );
    expect(properties).toMatchObject({ lift: null, missing: { lift: 'not published' } });
  });

  it('leaves own knowledge out, positions too, unless ticked; then labels it', () => {
    const yard = aYard('kr-a');
    const item = (value: string, sources: Known<string>['sources']): Known<string> => ({
      value,
      sources,
      confidence: 'medium',
      asOf: null,
    });
    const snapshot = aSnapshot({
      facilities: [{ ...yard, position: { ...yard.position, sources: own(1).sources } }],
      columns: [
        column('length', () => own(200), 'm'),
        {
          id: 'work',
          title: 'Work',
          unit: null,
          cell: () => ({
            kind: 'list',
            items: [item('Voyage repair', [page]), item('Nuclear work', own(1).sources)],
            none: { missing: 'not-recorded' },
          }),
        },
      ],
    });
    const kept = only(snapshot);
    expect(kept.geometry).toBeNull();
    expect(kept.properties).toMatchObject({
      length: null,
      work: 'Voyage repair',
      positionPrecisionM: null,
      missing: {
        length: 'own knowledge, left out',
        work: '1 more of own knowledge, left out',
        position: 'own knowledge, left out',
      },
      ownKnowledge: [],
    });
    const ticked = only({ ...snapshot, includeOwnKnowledge: true });
    expect(ticked.geometry?.coordinates).toEqual([129.1, 35.1]);
    expect(ticked.properties).toMatchObject({
      length: 200,
      work: 'Voyage repair; Nuclear work',
      missing: {},
      ownKnowledge: ['length', 'work', 'position'],
    });
  });

  it('is valid with no rows', () => {
    expect(read(aSnapshot({ facilities: [] })).features).toEqual([]);
  });
});
