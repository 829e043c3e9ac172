import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { Question } from '#domain/fit/fit.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { hubsOf, type Hub } from '#domain/port/hubs.ts';
import { watersUnder } from '#domain/scenario/scenario.ts';
import { areOpen, type Waters } from '#domain/scenario/waters.ts';
import { sureSizeOf } from '#domain/vessel/sure-size.ts';
import type {
  AlternativesQuestion,
  Conditions,
  LanesQuestion,
  Matrix,
  MatrixQuestion,
  NoRoute,
  ReachQuestion,
  RouteQuestion,
  ShipLimits,
} from '#engines/routing/index.ts';
import { answerOrEarlier } from '../ask/answer.ts';
import type { Document } from '../document/document.ts';
import type { Computed, State } from '../store/workspace.ts';
import { remember } from './remember.ts';

/** How a ship gets from the start of the voyage to a facility. */
export type SeaWay = { readonly found: true; readonly distanceNm: number; readonly days: number } | NoRoute;

/** What is asked of the sea, and what the answers come to. A question is the same object until it changes. */
export interface VoyageReadings {
  /** What the closures in force leave of the sea. */
  readonly waters: (state: State) => Waters;
  /** Whether anything is closed or limited. */
  readonly isScenario: (state: State) => boolean;
  /** Yards and bases that the lanes and the table of changes run between. */
  readonly hubs: (state: State) => readonly Hub[];
  /** What the router holds against straits of the chosen ship; null when no ship is chosen or she passes everywhere. */
  readonly shipLimits: (state: State) => ShipLimits | null;
  /** What holds for every voyage: closures in force, speed, the ship's size. */
  readonly conditions: (state: State) => Conditions;
  readonly routeQuestion: (state: State) => RouteQuestion | null;
  readonly openRouteQuestion: (state: State) => RouteQuestion | null;
  readonly alternativesQuestion: (state: State) => AlternativesQuestion | null;
  readonly reachQuestion: (state: State) => ReachQuestion | null;
  readonly distancesQuestion: (state: State) => MatrixQuestion | null;
  readonly hubsQuestion: (state: State) => MatrixQuestion | null;
  readonly openHubsQuestion: (state: State) => MatrixQuestion | null;
  readonly lanesQuestion: (state: State) => LanesQuestion | null;
  /** From the start of the voyage to each facility; null while there is no start or nothing is computed yet. */
  readonly seaWays: (state: State) => ReadonlyMap<FacilityId, SeaWay> | null;
}

/** What voyages depend on beside the document. */
interface Given {
  readonly document: (state: State) => Document;
  readonly facilities: (state: State) => readonly Facility[];
  readonly question: (state: State) => Question | null;
}

const at = ({ lng, lat }: { readonly lng: number; readonly lat: number }): LngLat => [lng, lat];

export function openVoyage({ document, facilities, question }: Given): VoyageReadings {
  const watersOf = remember((scenario: Document['scenario']) => watersUnder(scenario));
  const waters = (state: State) => watersOf(document(state).scenario);
  const isScenario = (state: State) => !areOpen(waters(state));

  const hubsRemembered = remember(hubsOf);
  const hubs = (state: State) => hubsRemembered(facilities(state), state.given.world.ports);

  const shipLimitsOf = remember((asked: Question | null, wanted: boolean): ShipLimits | null =>
    asked && wanted ? sureSizeOf(asked.hull) : null,
  );
  const shipLimits = (state: State) => shipLimitsOf(question(state), document(state).voyage.shipLimits);

  const closuresOf = remember(({ closedStraits, closedAreas, draftLimitsM }: Waters): Conditions => ({
    closedStraits,
    closedAreas: closedAreas.map(({ ring }) => [ring]),
    draftLimitsM,
  }));
  const sailingOf = remember(
    (speedKn: number, least: 'distance' | 'time', ship: ShipLimits | null): Conditions => ({
      speedKn,
      least,
      ...(ship ? { ship } : {}),
    }),
  );
  const sailing = (state: State) => {
    const { speedKn, least } = document(state).voyage;
    return sailingOf(speedKn, least, shipLimits(state));
  };
  const underWayOf = remember((closures: Conditions, open: Conditions): Conditions => ({
    ...closures,
    ...open,
  }));
  const conditions = (state: State) => underWayOf(closuresOf(waters(state)), sailing(state));

  const routeOf = () =>
    remember(
      (
        from: Document['voyage']['from'],
        to: Document['voyage']['to'],
        via: Document['voyage']['via'],
        under: Conditions,
      ): RouteQuestion | null =>
        from && to && { ask: 'route', from: at(from), to: at(to), via: via.map(at), conditions: under },
    );
  const [routeUnder, routeOpen] = [routeOf(), routeOf()];
  const routeQuestion = (state: State) => {
    const { from, to, via } = document(state).voyage;
    return routeUnder(from, to, via, conditions(state));
  };
  const openRouteQuestion = (state: State) => {
    const { from, to, via } = document(state).voyage;
    return isScenario(state) ? routeOpen(from, to, via, sailing(state)) : null;
  };

  const alternativesOf = remember((route: RouteQuestion | null): AlternativesQuestion | null => {
    if (!route || route.via?.length) return null;
    const { from, to, conditions: under } = route;
    return { ask: 'alternatives', from, to, count: 4, ...(under ? { conditions: under } : {}) };
  });
  const alternativesQuestion = (state: State) =>
    document(state).panels.side === 'voyage' ? alternativesOf(routeQuestion(state)) : null;

  const reachOf = remember(
    (from: Document['voyage']['from'], days: readonly number[], under: Conditions): ReachQuestion | null =>
      from && { ask: 'reach', from: at(from), days: days.toSorted((a, b) => a - b), conditions: under },
  );
  const reachQuestion = (state: State) => {
    const { voyage, layers } = document(state);
    return layers.includes('reach') ? reachOf(voyage.from, voyage.reachDays, conditions(state)) : null;
  };

  const distancesOf = remember(
    (from: Document['voyage']['from'], all: readonly Facility[], under: Conditions): MatrixQuestion | null =>
      from && {
        ask: 'matrix',
        from: [at(from)],
        to: all.map(({ position }) => position.value),
        conditions: under,
      },
  );
  const distancesQuestion = (state: State) =>
    distancesOf(document(state).voyage.from, facilities(state), conditions(state));

  const positionsOf = remember((all: readonly Hub[]) => all.map(({ position }) => position.value));
  const matrixOf = () =>
    remember((places: readonly LngLat[], under: Conditions | null): MatrixQuestion => ({
      ask: 'matrix',
      from: places,
      ...(under ? { conditions: under } : {}),
    }));
  const [hubMatrix, openHubMatrix] = [matrixOf(), matrixOf()];
  const comparesHubs = (state: State) => document(state).panels.side === 'closures' && isScenario(state);
  const hubsQuestion = (state: State) =>
    comparesHubs(state) ? hubMatrix(positionsOf(hubs(state)), closuresOf(waters(state))) : null;
  const openHubsQuestion = (state: State) =>
    comparesHubs(state) ? openHubMatrix(positionsOf(hubs(state)), null) : null;

  const lanesOf = remember((places: readonly LngLat[], under: Conditions): LanesQuestion => ({
    ask: 'lanes',
    places,
    conditions: under,
  }));
  const lanesQuestion = (state: State) =>
    document(state).layers.includes('lanes')
      ? lanesOf(positionsOf(hubs(state)), closuresOf(waters(state)))
      : null;

  const waysOf = remember(
    (
      all: readonly Facility[],
      asked: MatrixQuestion | null,
      distances: Computed['distances'],
    ): ReadonlyMap<FacilityId, SeaWay> | null => {
      const answer = asked && answerOrEarlier(distances);
      if (!answer) return null;
      if (!answer.found) return new Map(all.map(({ id }) => [id, answer]));
      return new Map(all.map(({ id }, column) => [id, wayTo(answer, column)]));
    },
  );
  const seaWays = (state: State) =>
    waysOf(facilities(state), distancesQuestion(state), state.computed.distances);

  return {
    waters,
    isScenario,
    hubs,
    shipLimits,
    conditions,
    routeQuestion,
    openRouteQuestion,
    alternativesQuestion,
    reachQuestion,
    distancesQuestion,
    hubsQuestion,
    openHubsQuestion,
    lanesQuestion,
    seaWays,
  };
}

function wayTo({ distanceNm, days, refused }: Matrix, column: number): SeaWay {
  const distance = distanceNm[column];
  if (distance !== undefined && !Number.isNaN(distance))
    return { found: true, distanceNm: distance, days: days[column] ?? Number.NaN };
  return refused.find((refusal) => refusal.column === column)?.why ?? { found: false, because: 'no-water' };
}
