import { describe, expect, it } from 'vitest';
import { readCountryLabels } from '#workshop/basemap/countries.ts';
import { leadingPlaces } from '#workshop/basemap/leading-places.ts';
import { placeName } from '#workshop/basemap/place-names.ts';
import { readPlaces } from '#workshop/basemap/places.ts';

describe('placeName', () => {
  it.each([
    ['IN', 'Cochin', 'Kochi'],
    ['KR', 'Sinhyeon', 'Geoje'],
    ['KR', 'Uijeongbu-si', 'Uijeongbu'],
    ['KP', 'Wŏnsan', 'Wonsan'],
    ['JP', 'Hachiōji', 'Hachioji'],
    ['GU', 'Dededo Village', 'Dededo'],
    ['CN', 'Xi’an', 'Xi’an'],
    ['PH', 'Quezon City', 'Quezon City'],
    ['GU', 'Hagåtña', 'Hagåtña'],
    ['VN', 'Ho Chi Minh City', 'Ho Chi Minh City'],
  ])('%s %s is %s', (country, name, expected) => {
    expect(placeName(country, name)).toBe(expected);
  });
});

describe('readPlaces', () => {
  const places = readPlaces();
  const names = new Set(places.map(({ properties }) => properties.name));

  it('has every place chosen by hand', () => {
    const missing = [...leadingPlaces.keys()].filter((key) => {
      const [country = '', ...words] = key.split(' ');
      return !names.has(placeName(country, words.join(' ')));
    });
    expect(missing).toEqual([]);
  });

  it('puts the right one of many namesakes on the map', () => {
    const portland = places.find(({ properties }) => properties.name === 'Portland');
    expect(portland?.geometry.coordinates[0]).toBeCloseTo(-122.7, 0);
  });

  it('shows small capitals of the Pacific early', () => {
    const from = (name: string) => places.find(({ properties }) => properties.name === name)?.properties.from;
    expect(from('Hagåtña')).toBe(4);
    expect(from('Majuro')).toBeLessThanOrEqual(5);
  });
});

describe('readCountryLabels', () => {
  const labels = readCountryLabels();
  const names = labels.map(({ properties }) => properties.name);

  it('spells names out', () => {
    expect(names).toEqual(expect.arrayContaining(['DR Congo', 'Western Sahara', 'United States', 'Taiwan']));
    expect(names.filter((name) => /\.|eSwatini/u.test(name))).toEqual([]);
  });

  it('names each once, on the map', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { geometry } of labels)
      for (const [index, limit] of [180, 85].entries())
        expect(Math.abs(geometry.coordinates[index] ?? NaN)).toBeLessThanOrEqual(limit);
  });
});
