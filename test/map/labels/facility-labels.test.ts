import { describe, expect, it } from 'vitest';
import { facilityLabels, shortName } from '#map/labels/facility-labels.ts';
import { aDock, aFacility } from '../../fixtures/world.ts';

describe('the name on the chart', () => {
  it.each([
    ['Osborne Naval Shipyard South (ex-Techport common user facility)', 'Osborne Naval Shipyard South'],
    ['Asyad Drydock / Duqm Naval Dockyard', 'Asyad Drydock'],
    [
      'US Naval Ship Repair Facility and Japan Regional Maintenance Center, Yokosuka',
      'US Naval Ship Repair Facility',
    ],
    ['HD Hyundai Heavy Industries Ulsan Shipyard and Works', 'HD Hyundai Heavy Industries Ulsan …'],
    ['Subic Drydock Corporation', 'Subic Drydock Corporation'],
  ])('%s → %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('labels', () => {
  it('come with the most docks first', () => {
    const many = aFacility('kr-many', { docks: [aDock('kr-many'), aDock('kr-many', { id: 'no-2' })] });
    const { features } = facilityLabels([aFacility('kr-none'), many], null);
    expect(features.map(({ properties }) => properties?.['name'])).toEqual(['kr-many', 'kr-none']);
  });

  it('are no more than can be read, and the foremost ones', () => {
    const yards = Array.from({ length: 4000 }, (_, index) =>
      aFacility(`kr-${index}`, { docks: index % 4 === 0 ? [aDock(`kr-${index}`)] : [] }),
    );
    const { features } = facilityLabels(yards, null);
    expect(features).toHaveLength(1500);
    const orders = features.map(({ properties }) => properties?.['order'] as number);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(orders.filter((order) => order === orders[0])).toHaveLength(1000);
  });

  it('stand in the copy of the world around the Pacific', () => {
    const diego = aFacility('us-sd');
    const { features } = facilityLabels(
      [{ ...diego, position: { ...diego.position, value: [-117, 32.7] } }],
      null,
    );
    expect(features[0]?.geometry.coordinates).toEqual([243, 32.7]);
  });
});
