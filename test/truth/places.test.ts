import { beforeAll, describe, expect, it } from 'vitest';
import { farthestSnapNm, moor, type Mooring } from '#engines/routing/moor.ts';
import { vectorOf } from '#engines/routing/sea-graph.ts';
import type { Sea } from '#engines/routing/sea.ts';
import { arcNm } from '#engines/routing/sphere.ts';
import { openTestSea, sail, seaData, world } from '../fixtures/sea.ts';

/** Works inland that no ship reaches: farther than 60 km from the water that ships use. */
const inland = [
  'au-thales-benalla',
  'au-thales-mulwala',
  'in-hal-bengaluru',
  'jp-mhi-komaki-missiles',
  'kr-hanwhaaero-boeun',
  'kr-lignex1-gumi',
];

let sea: Sea;
beforeAll(async () => {
  sea = await openTestSea();
});

const snapOf = ({ isAfloat, links, vector }: Mooring): number =>
  isAfloat ? 0 : Math.min(...links.map(({ node }) => arcNm(vector, vectorOf(sea.graph, node))));

describe('the places of the records', () => {
  it('reach the sea graph, or are refused by name for lying inland', () => {
    const rows = [...world.facilities.values()].map(({ id, position }) => {
      const mooring = moor(sea.graph, position.value);
      return { id, snapNm: 'nearestNm' in mooring ? null : snapOf(mooring) };
    });
    const reached = rows.filter(({ snapNm }) => snapNm !== null);
    const long = reached
      .filter(({ snapNm }) => (snapNm ?? 0) > 0.5)
      .sort((a, b) => (b.snapNm ?? 0) - (a.snapNm ?? 0));
    console.log(
      [
        `Facilities: ${reached.length} of ${rows.length} reach the graph, ${long.length} by a snap leg over half a mile.`,
        ...long.map(({ id, snapNm }) => `  ${id}: ${snapNm?.toFixed(1)} nm`),
        ...rows.filter(({ snapNm }) => snapNm === null).map(({ id }) => `  ${id}: refused, over 60 km`),
      ].join('\n'),
    );
    expect(rows.filter(({ snapNm }) => snapNm === null).map(({ id }) => id)).toEqual(inland);
    for (const { snapNm } of reached) expect(snapNm).toBeLessThanOrEqual(farthestSnapNm);
  });

  it('ports of the tables and hubs lie at the graph, and Yokosuka can be sailed to from each', () => {
    const yokosuka = seaData.ports.find(({ id }) => id === 'yokosuka-japan')?.position ?? [0, 0];
    for (const { id, position } of seaData.ports) {
      const mooring = moor(sea.graph, position);
      if ('nearestNm' in mooring) throw new Error(`${id} is not reached`);
      expect({ id, isNear: snapOf(mooring) <= 4 }).toEqual({ id, isNear: true });
      if (id !== 'yokosuka-japan') expect(sail(sea, position, yokosuka).distanceNm).toBeGreaterThan(0);
    }
  });

  it('approaches through rivers and harbors are labeled as drawn by hand', () => {
    for (const { source, confidence } of [...seaData.channels, ...seaData.areas, ...seaData.lanes])
      expect([source, confidence]).toEqual(['own-knowledge', 'low']);
    const byHand = new Set(seaData.channels.map(({ id }) => id));
    for (const id of ['us-vigor-portland', 'kolkata-india', 'bremerton-washington-usa', 'my-lunas-lumut'])
      expect(byHand).toContain(id);
  });
});
