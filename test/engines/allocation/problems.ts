import { chanceFrom } from '#engines/allocation/chance.ts';
import type { AllocationProblem, OfferedDock, WaitingShip, Way } from '#engines/allocation/problem.ts';

export const aShip = (id: string, rest: Partial<WaitingShip> = {}): WaitingShip => ({
  id,
  readyDay: 0,
  weight: 1,
  job: 'repair',
  ownRepairDays: null,
  pin: null,
  ...rest,
});

export const aDock = (id: string, rest: Partial<OfferedDock> = {}): OfferedDock => ({
  id,
  country: 'US',
  calendar: [],
  ...rest,
});

/** A problem in which every ship may use every dock, a day away, unless `ways` says otherwise. */
export function aProblem(
  ships: readonly WaitingShip[],
  docks: readonly OfferedDock[],
  rest: Partial<AllocationProblem> = {},
): AllocationProblem {
  return {
    ships,
    docks,
    ways: ships.map(() => docks.map((): Way => ({ transitDays: 1 }))),
    repairDays: { repair: { low: 8, likely: 10, high: 15 } },
    repairCase: 'likely',
    horizonDays: 100,
    lostAfterHorizonDays: 0,
    stepDays: 1,
    ...rest,
  };
}

export interface Size {
  readonly ships: number;
  readonly docks: number;
  readonly horizonDays: number;
  readonly seed: number;
  readonly stepDays?: number;
  readonly countries?: readonly string[];
  /** Every dock can take every ship, so that ships queue. */
  readonly isCrowded?: boolean;
}

/** The same problem with days on which some ships may not begin in some docks. */
export function withShutDays(problem: AllocationProblem, seed: number): AllocationProblem {
  const chance = chanceFrom(seed * 104_729 + 7);
  const { horizonDays } = problem;
  const someDays = (from: number) => ({
    fromDay: Math.floor(from),
    toDay: Math.floor(from + 1 + chance() * horizonDays * 0.4),
    because: 'barred',
  });
  return {
    ...problem,
    ways: problem.ways.map((row) =>
      row.map((way): Way => {
        if (!('transitDays' in way) || chance() < 0.4) return way;
        const shut = [someDays(chance() < 0.5 ? 0 : chance() * horizonDays * 0.5)];
        if (chance() < 0.4) shut.push(someDays(chance() * horizonDays));
        return { ...way, shut };
      }),
    ),
  };
}

/**
 * A made-up fleet: places on a plane, five trades of which a ship needs one or two and a dock has some, docks too short for
 * long ships, some docks closed at first or later on, a few heavy jobs among many light ones.
 */
export function madeUpProblem({
  ships: shipCount,
  docks: dockCount,
  horizonDays,
  seed,
  stepDays = 1,
  countries = ['US'],
  isCrowded = false,
}: Size): AllocationProblem {
  const chance = chanceFrom(seed * 7919 + shipCount * 31 + dockCount);
  const below = (most: number) => Math.floor(chance() * most);
  const trades = (share: number) => {
    let set = 0;
    for (let trade = 0; trade < 5; trade++) if (chance() < share) set |= 1 << trade;
    return set;
  };
  const docks = Array.from({ length: dockCount }, (_, at) => ({
    x: chance() * 60,
    y: chance() * 30,
    lengthM: 120 + Math.floor(chance() ** 1.5 * 380),
    trades: trades(0.55),
    closedUntil: chance() < 0.4 ? below(horizonDays * 0.23) : 0,
    country: countries[at % countries.length] ?? 'US',
    later: chance() < 0.2 ? horizonDays * (0.4 + 0.4 * chance()) : null,
  }));
  const ships = Array.from({ length: shipCount }, () => ({
    x: chance() * 60,
    y: chance() * 30,
    lengthM: 90 + below(240),
    needs: (1 << below(5)) | (chance() < 0.5 ? 1 << below(5) : 0),
    days: Math.ceil(horizonDays * (0.06 + 0.42 * chance() ** 2)),
    readyDay: below(horizonDays * 0.19),
    weight: [1, 2, 3, 5, 8][below(5)] ?? 1,
  }));
  return {
    ships: ships.map(({ readyDay, weight, days }, at) =>
      aShip(`ship-${at + 1}`, {
        readyDay,
        weight,
        ownRepairDays: { low: Math.ceil(days * 0.8), likely: days, high: Math.ceil(days * 1.4) },
      }),
    ),
    docks: docks.map(({ country, closedUntil, later }, at) => ({
      id: `dock-${at + 1}`,
      country,
      calendar: [
        ...(closedUntil > 0 ? [{ fromDay: 0, toDay: closedUntil }] : []),
        ...(later === null
          ? []
          : [{ fromDay: Math.floor(later), toDay: Math.floor(later + horizonDays * 0.05) + 1 }]),
      ],
    })),
    ways: ships.map((ship) =>
      docks.map((dock): Way => {
        if (!isCrowded && dock.lengthM < ship.lengthM + 10) return { because: 'too-short' };
        if (!isCrowded && (dock.trades & ship.needs) !== ship.needs) return { because: 'no-trade' };
        return {
          transitDays: Math.ceil((Math.hypot(dock.x - ship.x, dock.y - ship.y) * horizonDays) / 1750),
        };
      }),
    ),
    repairDays: {},
    repairCase: 'likely',
    horizonDays,
    lostAfterHorizonDays: horizonDays / 2,
    stepDays,
  };
}
