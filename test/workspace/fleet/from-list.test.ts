import { describe, expect, it } from 'vitest';
import { readData } from '#importers/disk/read-data.ts';
import { readShipRows } from '#importers/ships/read-ship-rows.ts';
import { noFleet } from '#workspace/document/fleet.ts';
import { shipsFromList } from '#workspace/fleet/from-list.ts';

const world = readData();
const given = { world, fleet: noFleet, asOf: '2026-11-22' };
const taken = (text: string) => shipsFromList(readShipRows(text), given);

describe('a list of ships', () => {
  it('is read from CSV, with the columns in any order and names that are common', () => {
    const { ships, refused } = taken(
      [
        'Name,Class,Lat,Longitude,Ready,Job,Priority,Homeport,Deployed',
        '"Pasig, ""old""",ddg-51-iia,20.5,134,2026-12-01,Battle damage,5,yokosuka,yes',
        ',USNS Wally Schirra,14.8,120.3,3,planned-maintenance,,,',
      ].join('\r\n'),
    );
    expect(refused).toEqual([]);
    expect(ships).toMatchObject([
      {
        name: 'Pasig, "old"',
        ship: { classId: 'ddg-51-iia' },
        position: { lat: 20.5, lng: 134 },
        readyDay: 9,
        job: 'battle-damage',
        weight: 5,
        homeport: 'Yokosuka',
        deployed: true,
      },
      { ship: { classId: 't-ake' }, readyDay: 3, weight: 1, homeport: null, deployed: null },
    ]);
  });

  it('is read from JSON, and a place may be a facility’s name', () => {
    const yard = [...world.facilities.values()][0];
    const { ships, refused } = taken(
      JSON.stringify([{ name: 'One', class: 't-ake', place: yard?.name, days: 40 }, { class: 't-ake' }]),
    );
    expect(refused).toEqual([]);
    expect(ships[0]?.position).toMatchObject({ lng: yard?.position.value[0], label: yard?.name });
    expect(ships[0]?.repairDays).toEqual({ low: 40, likely: 40, high: 40 });
    expect(ships[1]?.position).toBeNull();
  });

  it.each([
    ['class,lat', 'x,1', '"x" is no class'],
    ['class,lat', 't-ake,1', 'needs both lat and lng'],
    ['class,lat,lng', 't-ake,91,1', 'lat "91"'],
    ['class,ready', 't-ake,2026-02-30', 'neither a day'],
    ['class,ready', 't-ake,2026-01-01', 'before the as-of date'],
    ['class,job', 't-ake,paint', '"paint" is no kind of job'],
    ['class,homeport', 't-ake,Atlantis', 'no homeport'],
    ['class,operator', 't-ake,pirates', 'operator "pirates"'],
    ['class,priority', 't-ake,-1', 'priority "-1"'],
    ['class,priority', 't-ake,99', 'priority "99" is no number from 0.1 to 10'],
    ['class,job', 't-ake,Hull Painting', '"Hull Painting" is no kind of job'],
    ['class,deployed', 't-ake,perhaps', 'neither yes nor no'],
    ['class,colour', 't-ake,red', 'no column "colour"'],
    ['class,place', 't-ake,Nowhere', 'no facility on record'],
  ])('refuses a row by itself and says why: %s', (head, row, because) => {
    const cells = head.split(',').length;
    const { ships, refused } = taken([head, row, `t-ake${','.repeat(cells - 1)}`].join('\n'));
    expect(ships).toHaveLength(1);
    expect(refused).toMatchObject([{ where: 'line 2', because: expect.stringContaining(because) as string }]);
  });

  it('refuses two of a name, and ships beyond what the fleet holds', () => {
    const twice = taken('name,class\nOne,t-ake\nOne,t-ake');
    expect(twice.ships).toHaveLength(1);
    expect(twice.refused).toEqual([{ where: 'line 3', because: '"One" is in the fleet already' }]);
    const many = taken(`class\n${'t-ake\n'.repeat(70)}`);
    expect([many.ships.length, many.refused.length]).toEqual([60, 10]);
  });

  it('names rows by their line in the file, as a spreadsheet does', () => {
    const text = '\n"na\nme",class\n\n"One\nand a half",x\nTwo,y\n';
    expect(taken(text).refused.map(({ where }) => where)).toEqual(['line 5', 'line 7']);
    expect(taken('[{"class": "t-ake"}, {"class": "x"}]').refused[0]?.where).toBe('entry 2');
  });

  it.each([
    ['', 'is empty'],
    ['name,lat\na,1', 'no column "class"'],
    ['{"ships": []}', 'is no list'],
    ['[{', 'is not JSON'],
  ])('that can’t be read at all is refused whole: %s', (text, because) => {
    expect(() => readShipRows(text)).toThrow(because);
  });
});
