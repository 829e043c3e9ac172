import type { Facility } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Waters } from '#domain/scenario/waters.ts';
import type { Strait, StraitId } from '#domain/strait/strait.ts';
import { sureSizeOf } from '#domain/vessel/sure-size.ts';
import type { PartnersQuestion, PlanQuestion } from '#engines/allocation/contract.ts';
import type { Conditions, MatrixQuestion, RouteQuestion, ShipLimits } from '#engines/routing/index.ts';
import type { FleetRoutesQuestion } from '../../ask/fleet-routes.ts';
import type { Document } from '../../document/document.ts';
import type { Fleet, FleetShip } from '../../edits/fleet.ts';
import type { Computed, State } from '../../store/workspace.ts';
import { remember } from '../remember.ts';
import { docksInPlay, type FleetDock } from './docks.ts';
import { fleetLaw, type FleetLaw } from './law.ts';
import {
  fleetDocking,
  fleetFit,
  isPlaced,
  nextDockId,
  type FleetDocking,
  type FleetFit,
  type PlacedShip,
  problemOf,
} from './problem.ts';
import { straitsTooSmall, type TooSmall } from './too-small.ts';

/** What is asked about the fleet. A question is the same object until it changes. */
export interface FleetQuestions {
  /** The docks that take part. */
  readonly fleetDocks: (state: State) => readonly FleetDock[];
  readonly fleetFit: (state: State) => FleetFit;
  readonly fleetLaw: (state: State) => FleetLaw;
  readonly fleetStraits: (state: State) => FleetStraits;
  /** Whether anything of the fleet is asked at the moment. */
  readonly isFleetOpen: (state: State) => boolean;
  /** Ships in docks as they would sail there. */
  readonly routesTo: (state: State, planned: readonly Pairing[]) => FleetRoutesQuestion | null;
  readonly placedShips: (state: State) => readonly PlacedShip[];
  readonly fleetWaysQuestion: (state: State) => MatrixQuestion | null;
  readonly planQuestion: (state: State) => PlanQuestion | null;
  readonly contributionQuestion: (state: State) => PartnersQuestion | null;
  /** Whether the user gave up waiting for what stands to be asked. */
  readonly isStopped: (state: State, ask: 'plan' | 'contribution') => boolean;
  /** Yards that the docks of the fleet lie in, in the order of the columns of its ways. */
  readonly fleetYards: (state: State) => readonly Facility[];
}

interface Given {
  readonly document: (state: State) => Document;
  readonly facilities: (state: State) => readonly Facility[];
  readonly waters: (state: State) => Waters;
}

/** The straits that a ship of the fleet can't pass. */
export type FleetStraits = (ship: FleetShip) => readonly TooSmall[];

/** A ship and the yard that she is planned into. */
export interface Pairing {
  readonly ship: FleetShip;
  readonly dock: FleetDock;
}

/** For answers that a user waits for: a proof that takes longer is left open, with the gap told. */
const proofMs = 8000;

/** Keeps a value as long as its parts stay the same, whatever objects they come in. */
function kept<Value>(): (value: Value) => Value {
  let last: { readonly written: string; readonly value: Value } | null = null;
  return (value) => {
    const written = JSON.stringify(value);
    if (last?.written !== written) last = { written, value };
    return last.value;
  };
}

export function openFleetQuestions({ document, facilities, waters }: Given): FleetQuestions {
  const fleet = (state: State) => document(state).fleet;

  const docksFrom = remember(
    (
      all: readonly Facility[],
      countries: Fleet['countries'],
      docks: Fleet['docks'],
      closed: Fleet['closed'],
    ) => docksInPlay(all, { countries, docks, closed }),
  );
  const fleetDocks = (state: State) => {
    const { countries, docks, closed } = fleet(state);
    return docksFrom(facilities(state), countries, docks, closed);
  };
  const yardsOf = remember((docks: readonly FleetDock[]) => [
    ...new Set(docks.map(({ facility }) => facility)),
  ]);
  const fleetYards = (state: State) => yardsOf(fleetDocks(state));

  const placedOf = remember((ships: Fleet['ships']) => ships.filter(isPlaced));
  const placedShips = (state: State) => placedOf(fleet(state).ships);

  const dockingOf = remember(fleetDocking);
  const docking = (state: State) => {
    const { condition, allowances, asOf } = document(state);
    return dockingOf(state.given.world, condition, allowances, asOf);
  };
  const fitOf = remember(fleetFit);
  const fit = (state: State) => fitOf(docking(state));

  const sizeOf = remember((asked: FleetDocking, wanted: boolean) => (ship: FleetShip): ShipLimits => {
    const question = wanted ? asked(ship) : null;
    return question ? sureSizeOf(question.hull) : {};
  });
  const size = (state: State) => sizeOf(docking(state), document(state).voyage.shipLimits);
  const tooSmallOf = remember(
    (ofShip: ReturnType<typeof size>, straits: ReadonlyMap<StraitId, Strait>, left: Waters): FleetStraits =>
      (ship) =>
        straitsTooSmall(ofShip(ship), straits, left),
  );
  const fleetStraits = (state: State) => tooSmallOf(size(state), state.given.world.straits, waters(state));

  const lawOf = remember(fleetLaw);
  const law = (state: State) => {
    const { horizonDays, repairDays } = fleet(state);
    return lawOf(state.given.world, document(state).asOf, horizonDays, repairDays);
  };

  // A card opened from the fleet stands in its place for a while: the plan behind it stays.
  const isWanted = (state: State) => {
    const { side, back = null } = document(state).panels;
    return side === 'fleet' || ((side === 'card' || side === 'strait') && back === 'fleet');
  };

  const conditionsOf = remember(
    (
      { closedStraits, closedAreas, draftLimitsM }: Waters,
      speedKn: number,
      least: 'distance' | 'time',
    ): Conditions => ({
      closedStraits,
      closedAreas: closedAreas.map(({ ring }) => [ring]),
      draftLimitsM,
      speedKn,
      least,
    }),
  );
  const matrixOf = remember(
    (
      from: readonly LngLat[],
      to: readonly LngLat[],
      ships: readonly ShipLimits[],
      conditions: Conditions,
    ): MatrixQuestion | null =>
      from.length === 0 || to.length === 0 ? null : { ask: 'matrix', from, to, ships, conditions },
  );
  const [keptFrom, keptTo] = [kept<readonly LngLat[]>(), kept<readonly LngLat[]>()];
  const keptSizes = kept<readonly ShipLimits[]>();
  const fleetWaysQuestion = (state: State) => {
    if (!isWanted(state)) return null;
    const { voyage } = document(state);
    const next = fleet(state).nextDocks.map(({ lng, lat }): LngLat => [lng, lat]);
    return matrixOf(
      keptFrom(placedShips(state).map(({ position: { lng, lat } }): LngLat => [lng, lat])),
      keptTo([...fleetYards(state).map(({ position }) => position.value), ...next]),
      keptSizes(placedShips(state).map(size(state))),
      conditionsOf(waters(state), voyage.speedKn, voyage.least),
    );
  };

  const keptRoutes = kept<FleetRoutesQuestion>();
  const routesTo = (state: State, planned: readonly Pairing[]): FleetRoutesQuestion | null => {
    const { voyage } = document(state);
    const conditions = conditionsOf(waters(state), voyage.speedKn, voyage.least);
    const asked = planned.flatMap(({ ship, dock }) =>
      ship.position ? [{ ship, from: ship.position, to: dock.facility.position.value }] : [],
    );
    if (asked.length === 0) return null;
    return keptRoutes({
      ships: asked.map(({ ship }) => ship.id),
      routes: asked.map(({ ship, from, to }): RouteQuestion => ({
        ask: 'route',
        from: [from.lng, from.lat],
        to,
        conditions: { ...conditions, ship: size(state)(ship) },
      })),
    });
  };

  const [keptPlan, keptContribution] = [kept<PlanQuestion>(), kept<PartnersQuestion>()];
  const planOf = remember(
    (
      given: Fleet,
      ships: readonly PlacedShip[],
      docks: readonly FleetDock[],
      yards: readonly Facility[],
      judge: FleetFit,
      rules: FleetLaw,
      asOf: string,
      matrix: NonNullable<Computed['fleetWays']>['answer'],
    ): { readonly plan: PlanQuestion; readonly contribution: PartnersQuestion } | null => {
      if (!matrix?.found) return null;
      const posed = {
        fleet: given,
        ships,
        docks,
        yards: yards.map(({ id }) => id),
        fit: judge,
        law: rules,
        asOf,
        matrix,
      };
      // Names and notes are no part of what is asked.
      const offers = (country: string) => docks.some((dock) => dock.country === country);
      return {
        plan: keptPlan({ ask: 'plan', problem: problemOf(posed, false), effort: { proofMs } }),
        contribution: keptContribution({
          ask: 'contribution',
          problem: problemOf(posed, true),
          home: given.home,
          partners: given.partners.filter((partner) => offers(partner) && !given.home.includes(partner)),
          candidates: given.nextDocks.map(nextDockId),
          effort: { proofMs },
        }),
      };
    },
  );
  // While the ways are found anew, the question before stands: the plan on screen is not taken away for it.
  let last: ReturnType<typeof planOf> = null;
  const posed = (state: State) => {
    const asked = fleetWaysQuestion(state);
    if (!asked) return null;
    const { fleetWays } = state.computed;
    const matrix = fleetWays?.question === asked ? fleetWays.answer : null;
    if (!matrix) return fleetWays?.failure === null ? last : null;
    last = planOf(
      fleet(state),
      placedShips(state),
      fleetDocks(state),
      fleetYards(state),
      fit(state),
      law(state),
      document(state).asOf,
      matrix,
    );
    return last;
  };
  const unlessStopped = <Question extends object>(state: State, question: Question | null) =>
    question === state.passing.stopped ? null : question;
  const isStopped = (state: State, ask: 'plan' | 'contribution') =>
    state.passing.stopped !== null && posed(state)?.[ask] === state.passing.stopped;
  const planQuestion = (state: State) => unlessStopped(state, posed(state)?.plan ?? null);
  const contributionQuestion = (state: State) =>
    document(state).board === 'allies' ? unlessStopped(state, posed(state)?.contribution ?? null) : null;

  return {
    fleetDocks,
    fleetFit: fit,
    fleetLaw: law,
    fleetStraits,
    isFleetOpen: isWanted,
    routesTo,
    placedShips,
    fleetWaysQuestion,
    planQuestion,
    contributionQuestion,
    isStopped,
    fleetYards,
  };
}
