import { describe, expect, it } from 'vitest';
import type { Route } from '#engines/routing/index.ts';
import { readData } from '#importers/disk/read-data.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { shipMarks, shipWays } from '#workspace/derived/fleet/on-chart.ts';
import { openReadings } from '#workspace/derived/readings.ts';
import { newDocument } from '#workspace/document/document.ts';
import { noFleet } from '#workspace/document/fleet.ts';
import { placeShip } from '#workspace/edits/fleet.ts';
import { setPanels, toggleLayer } from '#workspace/edits/view.ts';
import { sixShips } from '#workspace/fleet/six-ships.ts';
import { openWorkspace } from '#workspace/store/workspace.ts';

const world = readData();
const blank = newDocument({ asOf: '2026-11-22', theme: 'paper' });
const ships = sixShips.ships ?? [];
const readings = openReadings();

const aRoute = (path: Route['path']): Route => ({
  found: true,
  distanceNm: 1,
  greatCircleNm: 1,
  days: 1,
  path,
  legs: [],
  straits: [],
  snapNm: { from: 0, to: 0 },
  effect: null,
});

describe('ships on the chart', () => {
  it('are there with their names while the fleet is open or its layer is on', () => {
    const workspace = openWorkspace(world, { ...blank, fleet: { ...noFleet, ...sixShips } }, true);
    const marks = () => fleetReadings(readings).fleetOnChart(workspace.store.getState()).marks;
    expect(marks().map(({ name }) => name)).toEqual(ships.map(({ name }) => name));
    workspace.edit(toggleLayer, { id: 'fleet', on: false });
    expect(marks()).toEqual([]);
    workspace.edit(setPanels, { side: 'fleet' });
    expect(marks()).toHaveLength(6);
    workspace.edit(placeShip, { id: 'ship-1', place: null });
    expect(marks()).toHaveLength(5);
  });

  it('stay the same object while nothing of them changes', () => {
    const workspace = openWorkspace(world, { ...blank, fleet: { ...noFleet, ...sixShips } }, true);
    const before = fleetReadings(readings).fleetOnChart(workspace.store.getState());
    workspace.pass({ hovered: 'x' });
    workspace.edit(setPanels, { filters: false });
    expect(fleetReadings(readings).fleetOnChart(workspace.store.getState())).toBe(before);
  });

  it('that lie at one place stand side by side', () => {
    const together = ships.map((ship) => ({ ...ship, position: { lng: 144.6, lat: 13.4, label: 'Guam' } }));
    expect(shipMarks(together, world.shipClasses, null).map(({ inPile }) => inPile)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('have their ways only from where they lie, in any copy of the world', () => {
    const [one, two] = ships;
    if (!one?.position || !two?.position) throw new Error('no ships');
    const from = (ship: typeof one) => [ship.position?.lng ?? 0, ship.position?.lat ?? 0] as const;
    const answer = {
      ships: [one.id, two.id],
      routes: [
        aRoute([
          [from(one)[0] - 360, from(one)[1]],
          [140, 35],
        ]),
        aRoute([
          [100, 5],
          [140, 35],
        ]),
      ],
    };
    expect(shipWays(ships, answer).map(({ ship }) => ship)).toEqual([one.id]);
    expect(shipWays(ships, { ships: [one.id], routes: [{ found: false, because: 'no-water' }] })).toEqual([]);
    expect(shipWays(ships, null)).toEqual([]);
  });
});
