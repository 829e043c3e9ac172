import { describe, expect, it } from 'vitest';
import { findPlace } from '#filters/find-place.ts';
import { aFacility, aStrait } from '../fixtures/world.ts';

const all = [
  aFacility('jp-yard', { name: 'Guam Shipyard', place: 'Apra Harbor, Guam' }),
  aFacility('jp-yard', { name: 'Naval Base Guam', place: 'Apra Harbor' }),
  aFacility('jp-yard', { name: 'Ōminato', place: 'Mutsu' }),
];
const names = (text: string) => findPlace(text, all).facilities.map(({ name }) => name);

describe('a typed place', () => {
  it('is a position when it reads as one', () => {
    const { position, facilities } = findPlace('13.44, 144.66', all);
    expect(position?.map((degrees) => degrees.toFixed(4))).toEqual(['144.6600', '13.4400']);
    expect(facilities).toEqual([]);
    expect(findPlace('13°26′N 144°40′E', all).position?.[1]).toBeCloseTo(13.433, 3);
  });
  it('else finds facilities by every word, those beginning with it first', () => {
    expect(names('guam')).toEqual(['Guam Shipyard', 'Naval Base Guam']);
    expect(names('apra base')).toEqual(['Naval Base Guam']);
    expect(names('ominato')).toEqual(['Ōminato']);
  });
  it('is nothing when it is neither', () => {
    expect(findPlace('95, 200', all)).toEqual({ position: null, facilities: [], straits: [], ports: [] });
    expect(findPlace('  ', all)).toEqual({ position: null, facilities: [], straits: [], ports: [] });
  });
  it('is a strait too, where straits are asked for', () => {
    const straits = [aStrait('sunda', { name: 'Sunda Strait' }), aStrait('soya', { name: 'Sōya Strait' })];
    expect(findPlace('strait', all, straits).straits.map(({ id }) => id)).toEqual(['sunda', 'soya']);
    expect(findPlace('soya', all, straits).straits.map(({ id }) => id)).toEqual(['soya']);
    expect(findPlace('soya', all).straits).toEqual([]);
  });
});
