import type { NoRoute, Route, RouteQuestion } from '#engines/routing/index.ts';

/** The way of each planned ship to her dock. */
export interface FleetRoutesQuestion {
  readonly ships: readonly string[];
  readonly routes: readonly RouteQuestion[];
}

export interface FleetRoutes {
  readonly ships: readonly string[];
  /** In the order of the ships. */
  readonly routes: readonly (Route | NoRoute)[];
}
