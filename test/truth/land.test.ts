import { expect, it } from 'vitest';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { laneCode } from '#engines/routing/chart-codes.ts';
import { codeAt } from '#engines/routing/chart.ts';
import { route } from '#engines/routing/route.ts';
import { readCoast, shoreCrossings } from '#workshop/sea-graph/coast.ts';
import { chordsOf } from '#workshop/sea-graph/waters.ts';
import { openTestSea, random, seaData, straits, world } from '../fixtures/sea.ts';

/* No route over land: every leg at sea against the coast in full, all 2.6 million pieces of it. */

const pairs = 200;

it('no leg at sea touches the drawn coast', async () => {
  const sea = await openTestSea();
  const coast = readCoast();
  const chance = random(20261122);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)] as Item;
  const places = [
    ...seaData.ports.map(({ position }) => position),
    ...[...world.facilities.values()].map(({ position }) => position.value),
  ];
  const atSea = (): LngLat => {
    for (;;) {
      const position: LngLat = [35 + chance() * 200, -45 + chance() * 100];
      const wrapped: LngLat = [position[0] > 180 ? position[0] - 360 : position[0], position[1]];
      if (codeAt(sea.graph.chart, ...wrapped) === laneCode) return wrapped;
    }
  };
  const closures = [
    [],
    [],
    ['malacca', 'sunda'],
    ['taiwan', 'luzon'],
    ['lombok', 'torres'],
    ['suez', 'panama'],
  ];
  let legs = 0;
  let miles = 0;
  const touching: string[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [from, to] = chance() < 0.3 ? [atSea(), atSea()] : [pick(places), pick(places)];
    const found = route(sea, {
      ask: 'route',
      from,
      to,
      conditions: { closedStraits: straits(...pick(closures)) },
    });
    if (!found.found) continue;
    miles += found.distanceNm;
    for (const [leg, kind] of found.legs.entries()) {
      if (kind !== 'sea') continue;
      legs++;
      const [a, b] = [found.path[leg] as LngLat, found.path[leg + 1] as LngLat];
      const chords = chordsOf(a, b);
      const crossings = chords
        .slice(1)
        .reduce((sum, point, index) => sum + shoreCrossings(coast, ...(chords[index] ?? point), ...point), 0);
      if (crossings > 0) touching.push(`${a.join()} to ${b.join()} on ${from.join()} – ${to.join()}`);
    }
  }
  console.log(
    `Land: ${pairs} pairs, ${legs} legs at sea, ${Math.round(miles)} nm: ${touching.length} touch the coast.`,
  );
  expect(touching).toEqual([]);
}, 120_000);
