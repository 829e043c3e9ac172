import { describe, expect, it } from 'vitest';
import {
  commercial,
  fold,
  groupByNavy,
  indexShips,
  searchShips,
  shipTitle,
} from '#features/ship-picker/search.ts';
import { readData } from '#importers/disk/read-data.ts';

const world = readData();
const index = indexShips(world.shipClasses.values());
const first = (query: string) => {
  const [found] = searchShips(index, query);
  return found ? [found.shipClass.id, found.ship ? shipTitle(found.ship) : null] : null;
};

describe('a ship is found', () => {
  it.each([
    ['Wally Schirra', 't-ake', 'USNS Wally Schirra (T-AKE 8)'],
    ['usns wally schirra', 't-ake', 'USNS Wally Schirra (T-AKE 8)'],
    ['T-AKE 8', 't-ake', 'USNS Wally Schirra (T-AKE 8)'],
    ['take8', 't-ake', 'USNS Wally Schirra (T-AKE 8)'],
    ['T-AKE', 't-ake', null],
    ['ＤＤＧ ５１', 'ddg-51-i', 'USS Arleigh Burke (DDG 51)'],
    ['DDG-51', 'ddg-51-i', 'USS Arleigh Burke (DDG 51)'],
    ['Burke', 'ddg-51-i', null],
    ['burke flight iii', 'ddg-51-iii', null],
    ['Vikramaditya', 'in-vikramaditya', null],
    ['nimitz', 'cvn-nimitz', null],
    ['CVN 76', 'cvn-nimitz', 'USS Ronald Reagan (CVN 76)'],
    ['supertanker', 'com-vlcc', null],
    ['Izumo class', 'jp-izumo', null],
    ['izumo', 'jp-izumo', 'JS Izumo (DDH-183)'],
  ])('%s', (query, id, ship) => expect(first(query)).toEqual([id, ship]));

  it('or not, and then nothing is', () => {
    expect(searchShips(index, 'Titanic')).toEqual([]);
    expect(searchShips(index, 'DDG 9999')).toEqual([]);
  });

  it('as everything when nothing is typed', () => {
    expect(searchShips(index, '  ')).toHaveLength(world.shipClasses.size);
  });

  it('by every alias, every name and every hull number there is', () => {
    for (const shipClass of world.shipClasses.values()) {
      const wanted = [
        shipClass.name,
        ...shipClass.aliases,
        ...shipClass.ships.flatMap(({ hull, name }) => (hull ? [hull, name] : [name])),
      ];
      const lost = wanted.filter(
        (text) => !searchShips(index, text).some((found) => found.shipClass.id === shipClass.id),
      );
      expect(lost).toEqual([]);
    }
  });
});

it('classes can be found before the names of ships are there', () => {
  const early = indexShips(Array.from(world.shipClasses.values(), (each) => ({ ...each, ships: [] })));
  expect(searchShips(early, 't-ake')[0]?.shipClass.id).toBe('t-ake');
});

it('folds accents, width, case and dashes', () => {
  expect(fold('Ōsumi')).toBe('osumi');
  expect(fold('ＬＨＤ－１')).toBe('lhd 1');
  expect(fold('T-AKE 8')).toBe('t ake 8');
});

it('groups by navy, commercial ships last, carriers first', () => {
  const groups = groupByNavy(searchShips(index, ''), world.countries);
  expect(groups.map(({ navy }) => navy)).toEqual([
    'Australia',
    'India',
    'Japan',
    'New Zealand',
    'South Korea',
    'United Kingdom',
    'United States',
    commercial,
  ]);
  expect(groups.flatMap(({ found }) => found)).toHaveLength(67);
  const us = groups.find(({ navy }) => navy === 'United States');
  expect(us?.found[0]?.shipClass.type).toBe('carrier');
});
