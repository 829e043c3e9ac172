import type { LngLat } from '#domain/geo/lng-lat.ts';
import { formatNumber } from '#domain/measure/format.ts';
import type { FleetRoutes } from '../../ask/fleet-routes.ts';
import type { FleetShip } from '../../edits/fleet.ts';
import { shipName, type FleetGiven, type FoundPlan, type PlannedShip } from './plan-account.ts';

/** A ship of the fleet where she lies. */
export interface ShipMark {
  readonly id: string;
  readonly name: string;
  readonly at: LngLat;
  /** Ships that lie at the same place stand side by side: how many are before her. */
  readonly inPile: number;
  /** Null while there is no plan. */
  readonly hasDock: boolean | null;
  /** What the plan does with her, line by line. */
  readonly says: readonly string[];
}

/** The way of a ship to her dock. */
export interface ShipWay {
  readonly ship: string;
  /** Corners of great-circle legs. */
  readonly path: readonly LngLat[];
}

/** What the chart draws of the fleet. */
export interface FleetOnChart {
  readonly marks: readonly ShipMark[];
  readonly ways: readonly ShipWay[];
}

export const nothingOnChart: FleetOnChart = { marks: [], ways: [] };

const days = (value: number) => `${formatNumber(value, value < 10 ? 1 : 0)} d`;

/** Degrees within which ships lie at one place. */
const near = 0.05;

/** `found` is null while there is no plan. */
export function shipMarks(
  ships: readonly FleetShip[],
  classes: FleetGiven['shipClasses'],
  found: FoundPlan | null,
): readonly ShipMark[] {
  const marks: ShipMark[] = [];
  for (const ship of ships) {
    if (!ship.position) continue;
    const { lng, lat } = ship.position;
    const planned = found?.planned.find((each) => each.ship.id === ship.id);
    const isLeftOut = found?.unplanned.some((each) => each.ship.id === ship.id) ?? false;
    const name = shipName(ship, classes);
    marks.push({
      id: ship.id,
      name,
      at: [lng, lat],
      inPile: marks.filter(({ at }) => Math.hypot(at[0] - lng, at[1] - lat) < near).length,
      hasDock: planned ? true : isLeftOut ? false : null,
      says: planned ? stateOf(planned) : [isLeftOut ? 'No dock' : 'Not planned yet'],
    });
  }
  return marks;
}

const stateOf = ({ dock, transit, waiting, repair, back }: PlannedShip): readonly string[] => [
  `→ ${dock.name}`,
  `${days(transit.value)} at sea${waiting.value >= 0.05 ? `, waits ${days(waiting.value)}` : ''}`,
  `in dock ${days(repair.value)}, back ${back}`,
];

/** The ways that still begin where their ships lie: while one is moved, her old way is not drawn. */
export function shipWays(ships: readonly FleetShip[], answer: FleetRoutes | null): readonly ShipWay[] {
  if (!answer) return [];
  return answer.routes.flatMap((route, at): readonly ShipWay[] => {
    const ship = ships.find(({ id }) => id === answer.ships[at]);
    const [start] = route.found ? route.path : [];
    if (!route.found || !ship?.position || !start) return [];
    const away =
      Math.abs(((start[0] - ship.position.lng + 540) % 360) - 180) + Math.abs(start[1] - ship.position.lat);
    return away < near ? [{ ship: ship.id, path: route.path }] : [];
  });
}
